import { readdirSync, readFileSync } from 'node:fs';
import type { Environment } from '../../src/compile.ts';
import { parseCatalogue } from '../../src/icons/parse-catalogue.ts';
import { parseTheme } from '../../src/theme/parse-theme.ts';

const ROOT = new URL('../../', import.meta.url);

/** Path of a file of the repository. */
export const repoPath = (path: string): string => new URL(path, ROOT).pathname;

/** The text of a file of the repository. */
export const readRepo = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

const fonts = readdirSync(new URL('fonts/', ROOT))
  .filter((name) => name.endsWith('.ttf'))
  .sort()
  .map((name) => ({ face: name.slice(0, -4), data: readFileSync(new URL(`fonts/${name}`, ROOT)) }));

const icons = parseCatalogue(readRepo('icons/catalogue.json'));

/** The bundled fonts and icons with a bundled theme. */
export const environment = (theme: string): Environment => ({
  theme: parseTheme(readRepo(`themes/${theme}.yaml`)),
  icons,
  fonts,
});

const yamlNames = (folder: string): string[] =>
  readdirSync(new URL(folder, ROOT))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -5))
    .sort();

/** Slugs of the repository's own specs. */
export const SLUGS = yamlNames('specs/');

/** Those that goldens are kept of. */
export const THEMES = ['blueprint', 'whiteboard'];
