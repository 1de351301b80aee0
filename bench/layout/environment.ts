import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Environment } from '../../src/compile.ts';
import { parseCatalogue } from '../../src/icons/parse-catalogue.ts';
import { parseTheme } from '../../src/theme/parse-theme.ts';

const ROOT = new URL('../../', import.meta.url);

/** Path of a file of the repository. */
export const repoPath = (path: string): string => new URL(path, ROOT).pathname;

const readRepo = (path: string): string => readFileSync(repoPath(path), 'utf8');

const fonts = readdirSync(repoPath('fonts'))
  .filter((name) => name.endsWith('.ttf'))
  .sort()
  .map((name) => ({ face: name.slice(0, -4), data: readFileSync(repoPath(`fonts/${name}`)) }));

/** The bundled icons. */
export const icons = parseCatalogue(readRepo('icons/catalogue.json'));

const DEFAULT_THEME = 'whiteboard';

/** The bundled fonts and icons with a bundled theme; the default one in place of a theme that is not bundled. */
export function environment(theme: string): Environment {
  const name = existsSync(repoPath(`themes/${theme}.yaml`)) ? theme : DEFAULT_THEME;
  return { theme: parseTheme(readRepo(`themes/${name}.yaml`)), icons, fonts };
}
