import { dirname, resolve } from 'node:path';
import type { SpecFile } from '../cli/find-specs.ts';
import { isThemeName } from '../cli/find-theme.ts';
import { themePaths } from '../cli/load-theme.ts';
import { readText } from '../cli/read-text.ts';

/** Paths that count of one spec: more than any picture can show. */
const MOST = 100;

/**
 * Files that the picture of a spec hangs on beside the spec: its theme, what that extends, and drawings of its own. They are looked for
 * in the text, so that they are known of a broken spec too; some of them may not be there. `told` is the theme for all specs.
 */
export async function findNeeds({ path, folder }: SpecFile, told?: string): Promise<ReadonlySet<string>> {
  const text = await readText(path).then(
    (file) => file.text,
    () => '',
  );
  const icons = [...text.matchAll(ICON)].map(([, icon = '']) => resolve(folder, icon));
  const [, written = ''] = THEME.exec(text) ?? [];
  const themes = told === undefined ? await pathsOf(written, folder) : await pathsOf(told, '.');
  return new Set([...icons, ...themes].slice(0, MOST));
}

const pathsOf = async (reference: string, folder: string): Promise<readonly string[]> =>
  reference === '' || isThemeName(reference) ? [] : themePaths(reference, folder);

const ICON = /["'\s:{,[](\.{1,2}\/[^"'\n{},[\]]+?\.svg)(?=["'\s,}\]]|$)/gim;
const THEME = /(?:^|[{,\s])["']?theme["']?\s*:\s*["']?([^"'#,}\n]+?\.ya?ml)(?=["'\s,}]|$)/m;

/** The folders that files lie in, each once. */
export const foldersOf = (paths: Iterable<string>): ReadonlySet<string> =>
  new Set([...paths].map((path) => dirname(path)));
