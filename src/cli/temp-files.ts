import { unlinkSync } from 'node:fs';
import { readdir, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';

/** Temporary files that are there right now; a signal sweeps them. */
const alive = new Set<string>();
let made = 0;

/** A new name for a temporary file in `folder`, on the same file system as what it will become. */
export function newTempPath(folder: string): string {
  made += 1;
  const path = join(folder, `${PREFIX}${process.pid}-${made}.tmp`);
  alive.add(path);
  return path;
}

/** Removes a temporary file, if it is still there. */
export async function dropTemp(path: string): Promise<void> {
  await unlink(path).catch(() => undefined);
  alive.delete(path);
}

/** Removes all temporary files of this process at once: the last thing before a signal ends it. */
export function sweepTemps(): void {
  for (const path of alive) {
    try {
      unlinkSync(path);
    } catch {
      // Renamed or removed in the meantime: there is nothing left to sweep.
    }
  }
  alive.clear();
}

/** Removes what killed runs on this machine left behind in `folder`. */
export async function sweepLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): readonly string[] => []);
  const dead = names.filter((name) => isLeftover(name)).map((name) => join(folder, name));
  await Promise.all(dead.filter((path) => !alive.has(path)).map((path) => unlink(path).catch(() => undefined)));
}

const PREFIX = `.whiteprint-${hostname()
  .replace(/[^\w.]/g, '_')
  .slice(0, 64)}-`;

function isLeftover(name: string): boolean {
  const pid = name.startsWith(PREFIX) ? /^(\d+)-\d+\.tmp$/.exec(name.slice(PREFIX.length))?.[1] : undefined;
  return pid !== undefined && (Number(pid) === process.pid || !isRunning(Number(pid)));
}
