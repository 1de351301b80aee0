import { readFileSync } from 'node:fs';
import { parseTheme } from '../../src/theme/parse-theme.ts';
import type { Theme } from '../../src/theme/theme.ts';

export const THEME_NAMES = ['whiteboard', 'blueprint', 'terminal'] as const;

/** Text of a theme that the project ships. */
export const themeText = (name: string): string =>
  readFileSync(new URL(`../../themes/${name}.yaml`, import.meta.url), 'utf8');

/** A whiteboard that stays as it is when the shipped one changes. */
export const BOARD = readFileSync(new URL('board.yaml', import.meta.url), 'utf8');

export const loadTheme = (name: string): Theme => parseTheme(themeText(name));
