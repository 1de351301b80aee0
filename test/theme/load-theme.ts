import { readdirSync, readFileSync } from 'node:fs';
import { parseTheme } from '../../src/theme/parse-theme.ts';
import type { Theme } from '../../src/theme/theme.ts';

/** Themes of different hands: by marker, by ruler, and with double lines. */
export const THEME_NAMES = ['whiteboard', 'blueprint', 'terminal'] as const;

/** All themes that the project ships, by name. */
export const SHIPPED_THEMES: readonly string[] = readdirSync(new URL('../../themes/', import.meta.url))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -'.yaml'.length))
  .sort();

/** Text of a theme that the project ships. */
export const themeText = (name: string): string =>
  readFileSync(new URL(`../../themes/${name}.yaml`, import.meta.url), 'utf8');

/** A whiteboard that stays as it is when the shipped one changes. */
export const BOARD = readFileSync(new URL('board.yaml', import.meta.url), 'utf8');

export const loadTheme = (name: string): Theme => parseTheme(themeText(name));
