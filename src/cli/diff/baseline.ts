import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { reasonOf, trouble } from '../findings/trouble.ts';
import { hasBytes } from '../write-together.ts';

/** Pictures and sidecars as they were: names of all files, and their bytes on demand. */
export interface Baseline {
  readonly files: readonly string[];
  /** Undefined for a file that was not there. */
  read(file: string): Promise<Uint8Array | undefined>;
  /** True when the file was there with exactly these bytes. */
  has(file: string, bytes: Uint8Array): Promise<boolean>;
}

const run = promisify(execFile);
const MOST_BYTES = 256 << 20;

/** What `against` holds: a folder, or, when there is none of that name, the folder `out` at a git revision. */
export async function openBaseline(against: string, out: string): Promise<Baseline> {
  const isFolder = await stat(against).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? openFolder(against) : openRevision(against, out);
}

async function openFolder(folder: string): Promise<Baseline> {
  const files = (await readdir(folder)).toSorted();
  return {
    files,
    read: (file) => readFile(join(folder, file)).catch(() => undefined),
    has: (file, bytes) => hasBytes({ path: join(folder, file), bytes }).catch(() => false),
  };
}

async function openRevision(revision: string, out: string): Promise<Baseline> {
  // A revision is never an option, whatever it begins with.
  const git = async (...args: readonly string[]): Promise<Buffer> =>
    (await run('git', [...args], { encoding: 'buffer', maxBuffer: MOST_BYTES })).stdout;
  try {
    const root = (await git('rev-parse', '--show-toplevel')).toString('utf8').trim();
    const commit = (await git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`))
      .toString('utf8')
      .trim();
    const folder = relative(root, resolve(out)).replaceAll('\\', '/');
    const ids = readTree((await git('ls-tree', '-z', '--full-tree', commit, `${folder}/`)).toString('utf8'), folder);
    return {
      files: [...ids.keys()],
      read: (file) => git('cat-file', 'blob', `${commit}:${folder}/${file}`).catch(() => undefined),
      has: async (file, bytes) => ids.get(file) === blobId(bytes, ids.get(file)?.length),
    };
  } catch (error) {
    const help = 'name a folder of pictures, or a commit, branch or tag of git';
    throw trouble(`cannot compare with "${revision}": ${tellGit(error)}`, help);
  }
}

/** Ids of the blobs in a folder, by file: lines of `mode type id<tab>path`. */
function readTree(listed: string, folder: string): ReadonlyMap<string, string> {
  const entries = listed.split('\0').flatMap((line) => {
    const [, id, path] = /^\d+ \w+ (\w+)\t(.*)$/s.exec(line) ?? [];
    return id === undefined || path === undefined ? [] : [[path.slice(folder.length + 1), id] as const];
  });
  return new Map(entries);
}

/** What git calls these bytes; the length of its ids tells its way of hashing. Asking git for every file would take a process each. */
const blobId = (bytes: Uint8Array, length: number | undefined): string =>
  createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.byteLength}\0`)
    .update(bytes)
    .digest('hex');

/** git's own last line, when it said something. */
function tellGit(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n').at(-1) : undefined;
  return said === undefined || said === '' ? reasonOf(error) : said;
}
