import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashParts, sha256 } from './hash.ts';
import { hashFontFiles } from './load-environment.ts';
import { packagePath, readManifest } from './package-files.ts';

/** What everything that the product brings along hashes to. */
export interface Stamp {
  /** Of the product. */
  readonly version: string;
  /** Names and versions of everything that has a say in the bytes. */
  readonly engine: string;
  readonly fonts: string;
  readonly icons: string;
  /** Of the product's code where it is being worked on, since its version says too little there; empty where it is installed. */
  readonly code: string;
}

/** Packages that have a say in the bytes. */
const ENGINES = [
  '@dagrejs/dagre',
  '@resvg/resvg-js',
  'bidi-js',
  'elkjs',
  'harfbuzzjs',
  'linebreak',
  'roughjs',
  'sharp',
  'yaml',
];

/** Names and versions of everything that has a say in the bytes. */
export function engineText(): string {
  const { version, dependencies } = readManifest();
  return [`whiteprint ${version}`, ...ENGINES.map((name) => `${name} ${dependencies[name] ?? '?'}`)].join(', ');
}

/** Hashes the package's files without loading what is in them: some ms. */
export async function loadStamp(): Promise<Stamp> {
  const [fonts, icons, code] = await Promise.all([
    hashFontFiles(),
    readFile(packagePath('icons/catalogue.json')),
    hashCode(),
  ]);
  return { version: readManifest().version, engine: engineText(), fonts, icons: sha256(icons), code };
}

/** The package that people install has no sources. Its words change with its version, as its code does. */
async function hashCode(): Promise<string> {
  if (!existsSync(packagePath('src/cli'))) return '';
  const folder = packagePath(import.meta.url.endsWith('.ts') ? 'src' : 'dist/cli');
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.[jt]s$/.test(name)).toSorted();
  const words = (await readdir(packagePath('words'))).filter((name) => name.endsWith('.btrie')).toSorted();
  const files = [...names.map((name) => join(folder, name)), ...words.map((name) => packagePath(`words/${name}`))];
  return hashParts(await Promise.all(files.map((file) => readFile(file))));
}
