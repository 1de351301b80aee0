import { type FileHandle, lstat, mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf, reasonOf, trouble } from './findings/trouble.ts';
import { dropTemp, newTempPath } from './temp-files.ts';

/** A file that is to be, complete. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Who may do what with it, where that is not as for every new file. */
  readonly mode?: number;
}

/**
 * Makes the files what they should be, all or none: everything is written in full beside its place before the first
 * file takes its place, so an old file is whole until the new one is. Files with the same bytes are left alone.
 * Answers whether anything changed. Throws trouble that names the file; then no temporary file is left.
 */
export async function writeTogether(files: readonly OutputFile[]): Promise<'built' | 'unchanged'> {
  const changed: OutputFile[] = [];
  for (const file of files) if (!(await hasBytes(file))) changed.push(file);
  const staged: StagedFile[] = [];
  try {
    for (const file of changed) staged.push(await stage(file.path, [file.bytes], file.mode));
    for (const { temp, path } of staged) await asTrouble(path, () => rename(temp, path));
  } finally {
    await Promise.all(staged.map(({ temp }) => dropTemp(temp)));
  }
  for (const folder of new Set(changed.map(({ path }) => dirname(path)))) await syncFolder(folder);
  return changed.length > 0 ? 'built' : 'unchanged';
}

/** Makes a file of pieces that come one after the other, as a whole or not at all. Throws trouble that names the file. */
export async function writePieces(path: string, pieces: Pieces): Promise<void> {
  const { temp } = await stage(path, pieces);
  try {
    await asTrouble(path, () => rename(temp, path));
  } finally {
    await dropTemp(temp);
  }
}

/** True when the file on disk has exactly these bytes. */
export async function hasBytes({ path, bytes }: OutputFile): Promise<boolean> {
  const stat = await asTrouble(path, () => lstat(path)).catch((error: unknown) => absentOr(error));
  if (stat === undefined) return false;
  if (stat.isDirectory()) throw trouble(`cannot write "${path}": it is a folder`);
  if (!stat.isFile() || stat.size !== bytes.byteLength) return false;
  return (await asTrouble(path, () => readFile(path))).equals(bytes);
}

function absentOr(error: unknown): undefined {
  if (error instanceof Error && codeOf(error.cause) === 'ENOENT') return undefined;
  throw error;
}

interface StagedFile {
  readonly temp: string;
  readonly path: string;
}

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

async function stage(path: string, pieces: Pieces, mode?: number): Promise<StagedFile> {
  return asTrouble(path, async () => {
    const folder = dirname(path);
    await mkdir(folder, { recursive: true });
    const temp = newTempPath(folder);
    try {
      await writeWhole(temp, pieces, mode);
    } catch (error) {
      await dropTemp(temp);
      throw error;
    }
    return { temp, path };
  });
}

async function writeWhole(temp: string, pieces: Pieces, mode?: number): Promise<void> {
  const file = await open(temp, 'wx');
  try {
    if (mode !== undefined) await file.chmod(mode);
    let size = 0;
    for await (const bytes of pieces) {
      await file.writeFile(bytes);
      size += bytes.byteLength;
    }
    await checkSize(file, size);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A full disk has been seen to cut a file short without an error. */
async function checkSize(file: FileHandle, wanted: number): Promise<void> {
  const { size } = await file.stat();
  if (size !== wanted) throw new Error(`only ${size} of ${wanted} bytes could be written`);
}

/** Makes renames last through a power cut, where the system can. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Some systems cannot sync a folder; the files themselves are safe.
  }
}

async function asTrouble<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw Object.assign(trouble(`cannot write "${path}": ${reasonOf(cause)}`), { cause });
  }
}
