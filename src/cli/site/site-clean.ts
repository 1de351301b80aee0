import { readdir, rmdir, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Finding } from '../findings/finding.ts';
import { sweepLeftovers } from '../temp-files.ts';
import { filesOf } from './site-files.ts';
import { SITE_FILE, type SiteListing } from './site-listing.ts';

/** All files of a site by path, with their bytes. */
export const allFiles = (listing: SiteListing): ReadonlyMap<string, number> =>
  new Map([...Object.entries(listing.rest), ...listing.entries.flatMap(filesOf)]);

/** Removes the files that were the site's and are not any more, and folders that are empty then. Answers how many. */
export async function removeStale(to: string, before: SiteListing, after: SiteListing): Promise<number> {
  const kept = allFiles(after);
  const stale = [...allFiles(before).keys()].filter((path) => !kept.has(path));
  let removed = 0;
  for (const path of stale) removed += await unlink(join(to, path)).then(one, none);
  const folders = new Set(stale.flatMap(foldersOf));
  for (const folder of [...folders].toSorted((a, b) => b.length - a.length)) await rmdir(join(to, folder)).catch(none);
  return removed;
}

const one = (): number => 1;
const none = (): number => 0;

/** Every folder that a path leads through. */
const foldersOf = (path: string): readonly string[] => {
  const folder = dirname(path);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
};

/** Warnings about files that are not the site's; hidden ones, such as those of git, are nobody's business. Sweeps what killed runs left. */
export async function findForeign(to: string, listing: SiteListing): Promise<readonly Finding[]> {
  const ours = new Set([SITE_FILE, ...allFiles(listing).keys()]);
  const foreign: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(join(to, folder), { withFileTypes: true }).catch(() => []);
    if (entries.some(({ name }) => name.endsWith('.tmp'))) await sweepLeftovers(join(to, folder));
    for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory()) await walk(`${path}/`);
      else if (!ours.has(path)) foreign.push(path);
    }
  };
  await walk('');
  return foreign.toSorted().map((path) => ({
    rule: 'site/foreign',
    severity: 'warning',
    message: "it is none of the site's files, and stays as it is",
    help: 'remove it when it is not needed',
    file: join(to, path),
  }));
}
