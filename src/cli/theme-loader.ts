import { isThemeName } from './find-theme.ts';
import { loadTheme, type ThemeResult } from './load-theme.ts';

/** Finds the theme that a spec in `folder` names. */
export type ThemeLoader = (reference: string, folder: string) => Promise<ThemeResult>;

/** A loader that reads each theme once, whoever asks for it; `told` is the theme that the command line wants for all specs. */
export function openThemes(told: string | undefined): ThemeLoader {
  const known = new Map<string, Promise<ThemeResult>>();
  return (reference, folder) => {
    const name = told ?? reference;
    const place = told === undefined && !isThemeName(name) ? folder : '.';
    const key = JSON.stringify([name, place]);
    const theme = known.get(key) ?? loadTheme(name, place);
    known.set(key, theme);
    return theme;
  };
}
