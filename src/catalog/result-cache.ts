import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Named parts of one result: the files of a picture, and what is told of it. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * Results by the key of what they were made of. Processes may share one folder. Nothing depends on it: what is missing,
 * damaged or cannot be written is a miss, and costs only time.
 */
export interface ResultCache {
  /** The parts that were put under a key; undefined for none, or for damaged ones, which are removed. */
  get(key: string): Promise<Parts | undefined>;
  put(key: string, parts: Parts): Promise<void>;
  /** Removes the oldest results when there is more than allowed. To be called at the end of a run. */
  trim(): Promise<void>;
}

/** A cache that holds nothing. */
export const NO_CACHE: ResultCache = {
  get: () => Promise.resolve(undefined),
  put: () => Promise.resolve(),
  trim: () => Promise.resolve(),
};

/** Loaded when it is needed: it brings a hundred modules, and mostly there is nothing to do. */
const loadStore = async () => (await import('cacache')).default;

/** Entries of other versions of this layout are never read. */
const PREFIX = 'whiteprint:2:';

/** A cache in `folder` of at most `limit` bytes. */
export function openCache(folder: string, limit: number): ResultCache {
  let written = 0;
  return {
    get: (key) => getParts(folder, PREFIX + key),
    put: async (key, parts) => {
      const blob = packParts(parts);
      written += blob.byteLength;
      const store = await loadStore();
      await store.put(folder, PREFIX + key, blob).catch(() => undefined);
    },
    trim: async () => {
      if (written > 0) await trimWhenGrown(folder, limit, written).catch(() => undefined);
    },
  };
}

/** Removes everything, and tells how many results that were and how many bytes. */
export async function cleanCache(folder: string): Promise<{ readonly count: number; readonly bytes: number }> {
  const store = await loadStore();
  const entries = Object.values(await store.ls(folder));
  await store.rm.all(folder);
  await rm(join(folder, GROWTH_FILE), { force: true });
  return { count: entries.length, bytes: entries.reduce((sum, { size }) => sum + size, 0) };
}

async function getParts(folder: string, key: string): Promise<Parts | undefined> {
  try {
    const store = await loadStore();
    const { data } = await store.get(folder, key);
    return unpackParts(data);
  } catch (error) {
    if (isDamage(error)) await removeDamaged(folder, key).catch(() => undefined);
    return undefined;
  }
}

const isDamage = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EINTEGRITY' || error.code === 'EBADSIZE');

/** Damaged content would stay, even when the same content is put again: cacache does not mend itself. */
async function removeDamaged(folder: string, key: string): Promise<void> {
  const store = await loadStore();
  const info = await store.get.info(folder, key);
  if (info !== null) await store.rm.content(folder, info.integrity);
  await store.rm.entry(folder, key);
}

/** Bytes written since the oldest results were last removed stand here. */
const GROWTH_FILE = 'grown';
/** Looking through all results takes a while, so it is done when so much of the limit has been written. */
const GROWTH_SHARE = 0.1;
/** What is left after removing, as a share of the limit. */
const TRIMMED_SHARE = 0.8;

async function trimWhenGrown(folder: string, limit: number, written: number): Promise<void> {
  const path = join(folder, GROWTH_FILE);
  const grown = written + (Number(await readFile(path, 'utf8').catch(() => '0')) || 0);
  const isDue = grown > limit * GROWTH_SHARE;
  if (isDue) await removeOldest(folder, limit);
  await writeFile(path, String(isDue ? 0 : grown));
}

async function removeOldest(folder: string, limit: number): Promise<void> {
  const store = await loadStore();
  const entries = Object.values(await store.ls(folder)).toSorted((a, b) => b.time - a.time || (a.key < b.key ? -1 : 1));
  let kept = 0;
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total <= limit) return;
  for (const { key, integrity, size } of entries) {
    kept += size;
    if (kept <= limit * TRIMMED_SHARE) continue;
    await store.rm.content(folder, integrity);
    await store.rm.entry(folder, key);
  }
}

/** One blob: a line of JSON with names and sizes, then the parts. */
function packParts(parts: Parts): Buffer {
  const names = Object.keys(parts).toSorted();
  const sizes = names.map((name) => [name, parts[name]?.byteLength ?? 0]);
  const head = Buffer.from(`${JSON.stringify(sizes)}\n`, 'utf8');
  return Buffer.concat([head, ...names.map((name) => parts[name] ?? new Uint8Array())]);
}

/** Undefined for a blob that is not one of ours. */
function unpackParts(blob: Buffer): Parts | undefined {
  const end = blob.indexOf('\n');
  const sizes: unknown = JSON.parse(blob.toString('utf8', 0, Math.max(0, end)));
  if (!Array.isArray(sizes)) return undefined;
  let at = end + 1;
  const parts: [string, Uint8Array][] = [];
  for (const [name, size] of sizes) {
    if (typeof name !== 'string' || !Number.isInteger(size) || at + size > blob.byteLength) return undefined;
    parts.push([name, Uint8Array.prototype.slice.call(blob, at, at + size)]);
    at += size;
  }
  return Object.fromEntries(parts);
}
