import { dirname } from 'node:path';
import { CompileError } from '../diagnostics.ts';
import type { FindParent } from '../theme/find-parents.ts';
import { findTheme, type ThemeFile, themeNames } from './find-theme.ts';
import { hashParts, sha256 } from './hash.ts';

/** A theme's file, then those of the themes that it extends. */
export type ThemeFiles = [ThemeFile, ...ThemeFile[]];

/** Finds what a theme extends, and notes it among its files. */
export function parentFinder(files: ThemeFiles): FindParent<ThemeFile> {
  return async (name, child) => {
    const parent = await findTheme(name, dirname(child.path), dirname(child.file));
    if ('problem' in parent) return { ...parent, known: await themeNames() };
    files.push(parent);
    return parent;
  };
}

/** A theme alone hashes as `sha256sum` says. */
export const hashThemeFiles = ([theme, ...parents]: Readonly<ThemeFiles>): string =>
  parents.length === 0 ? sha256(theme.bytes) : hashParts([theme.bytes, ...parents.map(({ bytes }) => bytes)]);

/** What the theme that `reference` names would hash to, neither parsed nor checked; undefined when it cannot be had. */
export async function hashTheme(reference: string, folder: string): Promise<string | undefined> {
  const file = await findTheme(reference, folder);
  if ('problem' in file) return undefined;
  const files: ThemeFiles = [file];
  // Nearly no theme extends another, and what reads themes takes a while to load.
  if (!file.text.includes('extends')) return hashThemeFiles(files);
  const { findParents } = await import('../theme/find-parents.ts');
  try {
    await findParents(file, parentFinder(files));
    return hashThemeFiles(files);
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return undefined;
  }
}
