import { CompileError, type Diagnostic } from '../diagnostics.ts';
import { findParents } from '../theme/find-parents.ts';
import { proveTheme } from '../theme/parse-theme.ts';
import type { Theme } from '../theme/theme.ts';
import { findTheme, themeNames } from './find-theme.ts';
import type { Finding } from './finding.ts';
import { faceNames } from './load-environment.ts';
import { hashThemeFiles, parentFinder, type ThemeFiles } from './theme-files.ts';

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
  if ('problem' in file) return missing(reference, file.problem);
  const files: ThemeFiles = [file];
  try {
    const parents = await findParents(file, parentFinder(files));
    const theme = await proveTheme(file.text, { parents, faces: await faceNames() });
    return { kind: 'loaded', loaded: { theme, hash: hashThemeFiles(files), file: file.file } };
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return { kind: 'invalid', file: file.file, findings: error.diagnostics.map((one) => inItsFile(one, files)) };
  }
}

function inItsFile(found: Diagnostic, files: Readonly<ThemeFiles>): Finding {
  const { file, text } = files.find((one) => one.file === found.file) ?? files[0];
  return { ...found, file, text };
}

async function missing(reference: string, why: string): Promise<ThemeResult> {
  const names = await themeNames();
  return {
    kind: 'missing',
    message: `cannot load the theme "${reference}": ${why}`,
    help: `themes: ${names.join(', ')}`,
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
