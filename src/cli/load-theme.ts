import { dirname, resolve } from 'node:path';
import { CompileError, type Diagnostic } from '../diagnostics.ts';
import { didYouMean } from '../did-you-mean.ts';
import { type FindParent, findParents } from '../theme/find-parents.ts';
import { proveTheme } from '../theme/parse-theme.ts';
import type { Theme } from '../theme/theme.ts';
import { findTheme, isThemeName, knownThemes, type ThemeFile, themeNames } from './find-theme.ts';
import type { Finding } from './findings/finding.ts';
import { hashParts, sha256 } from './hash.ts';
import { faceNames } from './load-environment.ts';

/** A theme ready to draw with, and what its file, or it and all that it extends, hash to. */
export interface LoadedTheme {
  readonly theme: Theme;
  readonly hash: string;
  /** Its file, as people know it. */
  readonly file: string;
}

/** What came of looking for a theme. */
export type ThemeResult =
  | { readonly kind: 'loaded'; readonly loaded: LoadedTheme }
  /** There is no such file, or it cannot be read. */
  | { readonly kind: 'missing'; readonly message: string; readonly help: string }
  /** The file is there and is not a theme. */
  | { readonly kind: 'invalid'; readonly file: string; readonly findings: readonly Finding[] };

/** Loads the theme that `reference` names: one of the package's by name, or a file relative to `folder`. */
export async function loadTheme(reference: string, folder: string): Promise<ThemeResult> {
  const file = await findTheme(reference, folder);
  if ('problem' in file) return missing(reference, file.problem, folder);
  const files: ThemeFiles = [file];
  try {
    const parents = await findParents(file, parentFinder(files));
    const theme = await proveTheme(file.text, { parents, faces: await faceNames() });
    return { kind: 'loaded', loaded: { theme, hash: hashOf(files), file: file.file } };
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return { kind: 'invalid', file: file.file, findings: error.diagnostics.map((one) => inItsFile(one, files)) };
  }
}

/** Absolute paths of the file that `reference` names and of those that it extends, as far as they can be followed; whether they are there or not. */
export async function themePaths(reference: string, folder: string): Promise<readonly string[]> {
  const first = resolve(folder, reference);
  const file = await findTheme(reference, folder);
  if ('problem' in file) return [first];
  const paths = [first];
  const find: FindParent<ThemeFile> = async (name, child) => {
    if (!isThemeName(name)) paths.push(resolve(dirname(child.path), name));
    const parent = await findTheme(name, dirname(child.path), dirname(child.file));
    return 'problem' in parent ? { ...parent, known: [] } : parent;
  };
  // What is wrong with them is told when a picture is drawn.
  await findParents(file, find).catch(() => undefined);
  return paths;
}

/** A theme's file, then those of the themes that it extends. */
type ThemeFiles = [ThemeFile, ...ThemeFile[]];

/** Finds what a theme extends, and notes it among its files. */
function parentFinder(files: ThemeFiles): FindParent<ThemeFile> {
  return async (name, child) => {
    const parent = await findTheme(name, dirname(child.path), dirname(child.file));
    if ('problem' in parent) return { ...parent, known: await knownThemes(name, dirname(child.path)) };
    files.push(parent);
    return parent;
  };
}

/** A theme alone hashes as `sha256sum` says. */
const hashOf = ([theme, ...parents]: Readonly<ThemeFiles>): string =>
  parents.length === 0 ? sha256(theme.bytes) : hashParts([theme.bytes, ...parents.map(({ bytes }) => bytes)]);

function inItsFile(found: Diagnostic, files: Readonly<ThemeFiles>): Finding {
  const { file, text } = files.find((one) => one.file === found.file) ?? files[0];
  return { ...found, file, text };
}

async function missing(reference: string, why: string, folder: string): Promise<ThemeResult> {
  const meant = didYouMean(reference, await knownThemes(reference, folder));
  return {
    kind: 'missing',
    message: `cannot load the theme "${reference}": ${why}`,
    help: meant === undefined ? `themes: ${(await themeNames()).join(', ')}` : `did you mean "${meant}"?`,
  };
}

/** The finding for a theme that a spec names and that cannot be had. */
export const missingTheme = (result: { readonly message: string; readonly help: string }): Diagnostic => ({
  rule: 'theme/not-found',
  severity: 'error',
  message: result.message,
  help: result.help,
  pointer: '/theme',
});
