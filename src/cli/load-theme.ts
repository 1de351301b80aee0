import { readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { CompileError, type Diagnostic } from '../diagnostics.ts';
import { parseTheme } from '../theme/parse-theme.ts';
import type { Theme } from '../theme/theme.ts';
import { type Finding, findingsIn } from './finding.ts';
import { sha256 } from './hash.ts';
import { packagePath } from './package-files.ts';
import { readText, type TextFile } from './read-text.ts';
import { isTrouble } from './trouble.ts';

/** A theme ready to draw with, and what its file hashes to. */
export interface LoadedTheme {
  readonly theme: Theme;
  readonly hash: string;
}

/** What came of looking for a theme. */
export type ThemeResult =
  | { readonly kind: 'loaded'; readonly loaded: LoadedTheme }
  /** There is no such file, or it cannot be read. */
  | { readonly kind: 'missing'; readonly message: string; readonly help: string }
  /** The file is there and is not a theme. */
  | { readonly kind: 'invalid'; readonly file: string; readonly findings: readonly Finding[] };

const NAME = /^[a-z0-9][a-z0-9_-]*$/;

/** Loads the theme that `reference` names: one of the package's by name, or a file relative to `folder`. */
export async function loadTheme(reference: string, folder: string): Promise<ThemeResult> {
  const isName = NAME.test(reference);
  if (!isName && !/\.ya?ml$/.test(reference)) return missing(reference, 'a theme is a name or a path to a .yaml file');
  const path = isName ? packagePath(`themes/${reference}.yaml`) : resolve(folder, reference);
  let file: TextFile;
  try {
    file = await readText(path);
  } catch (error) {
    if (!isTrouble(error)) throw error;
    return missing(reference, isName ? 'there is none of that name' : error.message);
  }
  return parse(file, isName ? `themes/${reference}.yaml` : reference);
}

function parse({ text, bytes }: TextFile, file: string): ThemeResult {
  try {
    return { kind: 'loaded', loaded: { theme: parseTheme(text), hash: sha256(bytes) } };
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return { kind: 'invalid', file, findings: findingsIn(file, text, error.diagnostics) };
  }
}

async function missing(reference: string, why: string): Promise<ThemeResult> {
  const names = await themeNames();
  return {
    kind: 'missing',
    message: `cannot load the theme "${reference}": ${why}`,
    help: `themes: ${names.join(', ')}`,
  };
}

/** Names of the package's themes, sorted. */
export async function themeNames(): Promise<readonly string[]> {
  const files = await readdir(packagePath('themes'));
  return files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => basename(file, '.yaml'))
    .toSorted();
}

/** The finding for a theme that a spec names and that cannot be had. */
export const missingTheme = (result: { readonly message: string; readonly help: string }): Diagnostic => ({
  rule: 'theme/not-found',
  severity: 'error',
  message: result.message,
  help: result.help,
  pointer: '/theme',
});
