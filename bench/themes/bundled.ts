import { readdirSync, readFileSync } from 'node:fs';
import { loadTheme } from '../../src/cli/load-theme.ts';
import type { Environment } from '../../src/compile.ts';
import { environment, repoPath } from '../layout/environment.ts';

const names = (folder: string): readonly string[] =>
  readdirSync(repoPath(folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -5))
    .sort();

/** Names of the themes in `themes/` and of the specs in `specs/`. */
export const THEMES = names('themes');
export const SPECS = names('specs');

/** The text of a spec in `specs/`. */
export const specText = (slug: string): string => readFileSync(repoPath(`specs/${slug}.yaml`), 'utf8');

/** The bundled fonts and icons with a bundled theme, loaded as the command line loads it, with all that it extends. */
export async function bundled(theme: string): Promise<Environment> {
  const result = await loadTheme(theme, repoPath('themes'));
  if (result.kind === 'loaded') return { ...environment(theme), theme: result.loaded.theme };
  throw new Error(result.kind === 'missing' ? result.message : (result.findings[0]?.message ?? `${theme} is no theme`));
}
