import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ListedImage, MANIFEST_FILE, type Manifest, manifestText, parseManifest } from '../catalog/manifest.ts';
import { codeOf, reasonOf, trouble } from './findings/trouble.ts';
import { FORMATS } from './formats.ts';
import { sweepLeftovers } from './temp-files.ts';
import { sweepLock, withLock } from './with-lock.ts';
import { writeTogether } from './write-together.ts';

const NO_IMAGES: Manifest = { whiteprint: '', images: [] };

/** Better to hear of a wrong folder now than after the work. */
export async function checkFolder(out: string): Promise<void> {
  try {
    if (!(await stat(out)).isDirectory()) throw trouble(`cannot write to "${out}": it is not a folder`);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw codeOf(error) === undefined ? error : trouble(`cannot write to "${out}": ${reasonOf(error)}`);
  }
}

/** The manifest of a folder; an empty one when there is none that can be used. */
export async function readListing(out: string): Promise<Manifest> {
  const text = await readFile(join(out, MANIFEST_FILE), 'utf8').catch(() => '');
  return parseManifest(text) ?? NO_IMAGES;
}

/** Is there while a process changes the manifest. */
const LOCK_FILE = '.manifest.lock';

/** Removes what killed runs left behind in a folder. */
export async function sweepFolder(out: string): Promise<void> {
  await Promise.all([sweepLeftovers(out), sweepLock(join(out, LOCK_FILE))]);
}

/** Changes the manifest of a folder as it is by then, one process at a time. None is made for no images. */
export async function updateListing(out: string, change: (now: Manifest) => Manifest): Promise<void> {
  const path = join(out, MANIFEST_FILE);
  const text = await readFile(path, 'utf8').catch(() => '');
  const wanted = change(parseManifest(text) ?? NO_IMAGES);
  if (text === '' ? wanted.images.length === 0 : manifestText(wanted) === text) return;
  await withLock(join(out, LOCK_FILE), async () => {
    await writeListing(out, change(await readListing(out)));
  });
}

/** Writes the manifest of a folder, when it changed. */
export const writeListing = (out: string, manifest: Manifest): Promise<'built' | 'unchanged'> =>
  writeTogether([{ path: join(out, MANIFEST_FILE), bytes: Buffer.from(manifestText(manifest), 'utf8') }]);

/**
 * The images of a folder after a run: what the run made, and of those that were listed before all that it did not replace.
 */
export function joinListings(
  before: readonly ListedImage[],
  made: readonly ListedImage[],
  isReplaced: (image: ListedImage) => boolean,
): readonly ListedImage[] {
  const names = new Set(made.map(({ name }) => name));
  return [...before.filter((image) => !names.has(image.name) && !isReplaced(image)), ...made];
}

/** Names of the files in a folder: those that pictures may have, and all others. */
export async function listOut(
  out: string,
): Promise<{ readonly ours: readonly string[]; readonly foreign: readonly string[] }> {
  const entries = await readdir(out, { withFileTypes: true }).catch(() => []);
  const names = entries
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((name) => name !== MANIFEST_FILE && name !== LOCK_FILE);
  const isOurs = (name: string): boolean => FORMATS.some((format) => name.endsWith(`.${format}`));
  return { ours: names.filter(isOurs).toSorted(), foreign: names.filter((name) => !isOurs(name)).toSorted() };
}
