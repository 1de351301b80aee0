import { isThemeName } from './find-theme.ts';

/** Finds, of the theme that a spec in `folder` names, whatever is wanted of it. */
export type ThemeLoader<T> = (reference: string, folder: string) => Promise<T>;

/** A loader that asks for each theme once, whoever names it; `told` is the theme that the command line wants for all specs. */
export function rememberThemes<T>(told: string | undefined, load: ThemeLoader<T>): ThemeLoader<T> {
  const known = new Map<string, Promise<T>>();
  return (reference, folder) => {
    const name = told ?? reference;
    const place = told === undefined && !isThemeName(name) ? folder : '.';
    const key = JSON.stringify([name, place]);
    const theme = known.get(key) ?? load(name, place);
    known.set(key, theme);
    return theme;
  };
}
