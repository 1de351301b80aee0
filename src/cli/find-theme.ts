import { readdir } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import type { ThemeSource } from '../theme/source.ts';
import { isTrouble } from './findings/trouble.ts';
import { packagePath } from './package-files.ts';
import { readText } from './read-text.ts';

/** A theme file as read: its absolute path, its name for people, its text and bytes. */
export interface ThemeFile extends ThemeSource {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Why there is no theme, in words that go on from `cannot load the theme "x": `. */
export interface NoTheme {
  readonly problem: string;
}

/** True for a name of a theme of the package, false for a path. */
export const isThemeName = (reference: string): boolean => /^[a-z0-9][a-z0-9_-]*$/.test(reference);

/** Reads the theme that `reference` names: one of the package's by name, or a file by its path relative to `folder`, which people know as `shown`. */
export async function findTheme(reference: string, folder: string, shown = folder): Promise<ThemeFile | NoTheme> {
  const isName = isThemeName(reference);
  if (!isName && !/\.ya?ml$/.test(reference)) return { problem: 'a theme is a name or a path to a .yaml file' };
  const path = isName ? packagePath(`themes/${reference}.yaml`) : resolve(folder, reference);
  const file = isName
    ? `whiteprint/themes/${reference}.yaml`
    : isAbsolute(reference)
      ? reference
      : join(shown, reference);
  try {
    return { path, file, ...(await readText(path)) };
  } catch (error) {
    if (!isTrouble(error)) throw error;
    return { problem: isName ? 'there is none of that name' : error.message };
  }
}

/** Names of the package's themes, sorted. */
export async function themeNames(): Promise<readonly string[]> {
  const files = await readdir(packagePath('themes'));
  return files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => basename(file, '.yaml'))
    .toSorted();
}

/** What a reference that leads to no theme may have meant: the package's themes, and YAML files beside the one that is not there. */
export async function knownThemes(reference: string, folder: string): Promise<readonly string[]> {
  const names = await themeNames();
  if (isThemeName(reference)) return names;
  const files = await readdir(resolve(folder, dirname(reference))).catch(() => []);
  const beside = files.filter((file) => /\.ya?ml$/.test(file)).toSorted();
  const start = reference.slice(0, reference.length - basename(reference).length);
  return [...beside.map((file) => `${start}${file}`), ...names];
}
