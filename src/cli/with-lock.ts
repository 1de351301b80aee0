import { type FileHandle, open, readFile, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from './findings/trouble.ts';
import { isRunning } from './is-running.ts';

/** ms between two tries. */
const PAUSE = 20;
/** ms after which a lock is none: whoever held it was killed, and all work under a lock takes much less. */
const LONGEST = 30_000;
/** ms after which a lock that names nobody is none: whoever took it was killed before it could sign. */
const UNSIGNED = 1000;

/**
 * Does short work while no other process does such work under the same lock file, which is there only meanwhile. Where none
 * can be written the work is done all the same.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const isHeld = await take(path);
  try {
    return await work();
  } finally {
    if (isHeld) await drop(path);
  }
}

/** Removes a lock that a killed process left behind. */
export async function sweepLock(path: string): Promise<void> {
  if (await isLeftBehind(path)) await drop(path);
}

/** False when there can be no lock. */
async function take(path: string): Promise<boolean> {
  for (;;) {
    try {
      await sign(await open(path, 'wx'), path);
      return true;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') return false;
    }
    if (await isLeftBehind(path)) await drop(path);
    else await wait(PAUSE);
  }
}

/** On a full disk there is room for a file, and none for what is to be in it. */
async function sign(file: FileHandle, path: string): Promise<void> {
  try {
    await file.writeFile(OWN).finally(() => file.close());
  } catch (error) {
    await drop(path);
    throw error;
  }
}

const OWN = `${hostname()} ${process.pid}`;

/** True for a lock of a process of this machine that is not there any more, and for one that is too old to be true. */
async function isLeftBehind(path: string): Promise<boolean> {
  try {
    const [host, pid] = (await readFile(path, 'utf8')).split(' ');
    if (host === hostname() && pid !== undefined && !isRunning(Number(pid))) return true;
    return Date.now() - (await stat(path)).mtimeMs > (host === '' ? UNSIGNED : LONGEST);
  } catch {
    // Gone in the meantime.
    return false;
  }
}

const drop = (path: string): Promise<void> => unlink(path).catch(() => undefined);
