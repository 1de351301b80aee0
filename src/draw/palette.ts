import type { Theme } from '../theme/theme.ts';

const HEX = /#[0-9a-f]{6}/g;

/** Every colour that the theme names, each once, and the grounds that its tints make. */
export function paletteOf(theme: Theme): string[] {
  const { description: _, ...tokens } = theme;
  return [...new Set(JSON.stringify(tokens).match(HEX) ?? [])].sort();
}
