import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { IconCatalogue } from '../icons/icon.ts';
import { parseCatalogue } from '../icons/parse-catalogue.ts';
import type { FontFile } from '../text/font.ts';
import { hashParts, sha256 } from './hash.ts';
import { packagePath } from './package-files.ts';
import { readText } from './read-text.ts';

/** The icon catalogue of the package, and what its file hashes to. */
export interface LoadedIcons {
  readonly catalogue: IconCatalogue;
  readonly hash: string;
}

/** The fonts of the package, sorted by name, and what they hash to together. */
export interface LoadedFonts {
  readonly fonts: readonly FontFile[];
  readonly hash: string;
}

/** Loads the package's icons. */
export async function loadIcons(): Promise<LoadedIcons> {
  const { text, bytes } = await readText(packagePath('icons/catalogue.json'));
  return { catalogue: parseCatalogue(text), hash: sha256(bytes) };
}

/** Names of the package's faces, sorted. */
export async function faceNames(): Promise<readonly string[]> {
  const files = (await readdir(packagePath('fonts'))).filter((name) => name.endsWith('.ttf')).toSorted();
  return files.map((file) => basename(file, '.ttf'));
}

/** Loads the package's fonts. */
export async function loadFonts(): Promise<LoadedFonts> {
  const folder = packagePath('fonts');
  const fonts = await Promise.all(
    (await faceNames()).map(async (face) => ({ face, data: await readFile(join(folder, `${face}.ttf`)) })),
  );
  return { fonts, hash: hashParts(fonts.flatMap(({ face, data }) => [face, data])) };
}

/** What the package's fonts hash to together. */
export const hashFontFiles = async (): Promise<string> => (await loadFonts()).hash;

/** What the package's fonts and the faces of packs hash to; without any, as the package's fonts alone. */
export const hashFonts = ({ hash }: Pick<LoadedFonts, 'hash'>, packs: readonly FontFile[]): string =>
  packs.length === 0 ? hash : hashParts([hash, ...packs.flatMap(({ face, data }) => [face, data])]);
