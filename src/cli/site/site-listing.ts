import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from '../../site/entry.ts';
import { codeOf, reasonOf, trouble } from '../findings/trouble.ts';
import { writeTogether } from '../write-together.ts';

/** A picture of the site: its files, and what lists need to know of it. */
export interface ListedEntry {
  readonly name: string;
  /** The spec's file as the manifest of the pictures names it. */
  readonly spec: string;
  /** Hash of everything that its files were made of; empty while they are being made. */
  readonly key: string;
  /** Bytes of its files, by what follows the picture's name in theirs. */
  readonly bytes: Readonly<Record<string, number>>;
  /** Bytes of its page. */
  readonly page: number;
  /** Hash of everything that its page shares with others; empty for one that is still to be drawn. */
  readonly context: string;
  /** Null for a picture that was never finished. */
  readonly card: Card | null;
  /** The rule that kept the picture for links from being laid out; null for none. */
  readonly unsocial: string | null;
}

/** What a site says of itself: which files are its own. All others in its folder are somebody else's. */
export interface SiteListing {
  /** Version of the product that wrote it. */
  readonly whiteprint: string;
  /** Hash of everything that all other files are made of; empty when they are still to be drawn. */
  readonly context: string;
  /** Bytes of all files that are no picture's, by path. */
  readonly rest: Readonly<Record<string, number>>;
  /** Sorted by name. */
  readonly entries: readonly ListedEntry[];
}

export const SITE_FILE = 'site-manifest.json';

const EMPTY: SiteListing = { whiteprint: '', context: '', rest: {}, entries: [] };

/** The listing of a site; an empty one for a folder that is new or empty. Throws trouble for a folder that is no site of ours. */
export async function openSite(folder: string): Promise<SiteListing> {
  const names = await readdir(folder).catch((error: unknown): string[] => {
    if (codeOf(error) === 'ENOENT') return [];
    throw trouble(`cannot write a site to "${folder}": ${reasonOf(error)}`);
  });
  if (names.every((name) => name.startsWith('.'))) return EMPTY;
  if (!names.includes(SITE_FILE))
    throw trouble(`"${folder}" holds other things than a site`, 'name a new or empty folder with --to');
  const listing = parseListing(await readFile(join(folder, SITE_FILE), 'utf8').catch(() => ''));
  if (listing !== undefined) return listing;
  const help = 'remove the folder when nothing in it is yours, or name another one with --to';
  throw trouble(`"${join(folder, SITE_FILE)}" does not tell which files are the site's`, help);
}

/** Writes the listing, when it changed; an entry a line. */
export async function writeSiteListing(folder: string, { entries, ...rest }: SiteListing): Promise<void> {
  const lines = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((entry) => JSON.stringify(entry));
  const head = JSON.stringify({ ...rest, entries: [] }).slice(0, -'[]}'.length);
  const text = `${head}[\n${lines.join(',\n')}\n]}\n`;
  await writeTogether([{ path: join(folder, SITE_FILE), bytes: Buffer.from(text, 'utf8') }]);
}

function parseListing(text: string): SiteListing | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isListing(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListing = (value: unknown): value is SiteListing =>
  isRecord(value) &&
  typeof value['whiteprint'] === 'string' &&
  typeof value['context'] === 'string' &&
  isSizes(value['rest']) &&
  Object.keys(value['rest']).every((path) => path.split('/').every(isPlainName)) &&
  Array.isArray(value['entries']) &&
  value['entries'].every(isEntry);

const isEntry = (value: unknown): value is ListedEntry =>
  isRecord(value) &&
  ['name', 'spec', 'key', 'context'].every((key) => typeof value[key] === 'string') &&
  isPlainName(String(value['name'])) &&
  isSizes(value['bytes']) &&
  Object.keys(value['bytes']).every((part) => /^[\w.-]+$/.test(part)) &&
  typeof value['page'] === 'number' &&
  (value['card'] === null || isRecord(value['card'])) &&
  (value['unsocial'] === null || typeof value['unsocial'] === 'string');

const isSizes = (value: unknown): value is Readonly<Record<string, number>> =>
  isRecord(value) && Object.values(value).every((size) => typeof size === 'number');

/** True for the name of one file or folder: files are removed by what a listing says, and never elsewhere. */
export const isPlainName = (name: string): boolean => !/[/\\\0]/.test(name) && !/^\.{0,2}$/.test(name);
