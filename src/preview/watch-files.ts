import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { FSWatcher } from 'chokidar';

/** Folders that are being watched. */
export interface FileWatch {
  /** Watches the files of a folder too, not those in folders inside it. Answers when changes are seen. */
  add(folder: string): Promise<void>;
  close(): Promise<void>;
}

export interface WatchOptions {
  /** Watched with all folders inside them; real, absolute paths. */
  readonly folders: readonly string[];
  /** Told of files whose content is another now and of files and folders that came or went, and when the first of them moved, ms of `performance`. */
  readonly onChange: (paths: ReadonlySet<string>, since: number) => void;
  /** Told when the system refuses to watch, for instance when too much is watched already. */
  readonly onTrouble: (error: unknown) => void;
}

/**
 * Watches specs, themes, settings and icons. Editors save in several steps: what is told was looked at after they rested, twice more
 * a little later, and is another content, whatever happened to the file. Answers when changes are seen.
 */
export async function watchFiles({ folders, onChange, onTrouble }: WatchOptions): Promise<FileWatch> {
  const { watch } = await import('chokidar');
  const shallow = new Set<string>();
  const isWatched = folderTest(folders, shallow);
  const looks = startLooks(onChange);
  const watcher = watch([...folders], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path, stats) => {
      if (LEFT_OUT.test(basename(path)) && !folders.includes(path)) return true;
      if (stats === undefined) return false;
      return stats.isDirectory() ? !isWatched(path) : !OURS.test(path);
    },
  });
  watcher.on('all', (_, path) => looks.note(path));
  watcher.on('error', onTrouble);
  await isReady(watcher);
  return {
    add: async (folder) => {
      if (isWatched(folder)) return;
      shallow.add(folder);
      watcher.add(folder);
      await isSeen(folder, watcher);
    },
    close: () => {
      looks.stop();
      return watcher.close();
    },
  };
}

/** ms between looks whether a folder is watched by now, and looks after which it is not there. */
const STEP = 10;
const STEPS = 50;

async function isSeen(folder: string, watcher: FSWatcher): Promise<void> {
  for (let i = 0; i < STEPS && !(folder in watcher.getWatched()); i++) await wait(STEP);
}

const OURS = /\.(?:ya?ml|svg)$/i;
const LEFT_OUT = /^(?:node_modules|\.git)$/;

/** True for the folders of the list, those inside them, and the shallow ones. */
const folderTest =
  (folders: readonly string[], shallow: ReadonlySet<string>) =>
  (path: string): boolean =>
    shallow.has(path) || folders.some((folder) => path === folder || path.startsWith(folder + sep));

const isReady = (watcher: FSWatcher): Promise<void> => new Promise((done) => watcher.once('ready', () => done()));

/** ms after the last sign of a change at which files are looked at. Watchers drop what comes shortly after something else, so once is not enough. */
const LOOKS = [12, 90, 260];

/** Looks at files some time after each sign of a change, and tells of those that are another. */
function startLooks(onChange: WatchOptions['onChange']) {
  const known = new Map<string, string>();
  let since: number | undefined;
  const look = async (paths: ReadonlySet<string>, isLast: boolean): Promise<void> => {
    const from = since ?? performance.now();
    since = undefined;
    const changed = new Set<string>();
    for (const path of paths) {
      const now = await digest(path);
      // An editor may be about to write it, or to put another in its place.
      if (!isLast && (now === GONE || now === EMPTY)) continue;
      if (known.get(path) === now) continue;
      known.set(path, now);
      changed.add(path);
    }
    if (changed.size > 0) onChange(changed, from);
  };
  const stages = LOOKS.map((ms, i) => startStage(ms, (paths) => void look(paths, i === LOOKS.length - 1)));
  return {
    note: (path: string): void => {
      since ??= performance.now();
      for (const stage of stages) stage.note(path);
    },
    stop: (): void => {
      for (const stage of stages) stage.stop();
    },
  };
}

/** Gathers paths until none has come for so many ms. */
function startStage(ms: number, flush: (paths: ReadonlySet<string>) => void) {
  let paths = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  return {
    note: (path: string): void => {
      paths.add(path);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const gathered = paths;
        paths = new Set();
        flush(gathered);
      }, ms);
    },
    stop: (): void => clearTimeout(timer),
  };
}

const GONE = 'gone';
const EMPTY = 'empty';
/** Bytes beyond which a file is none of ours: it is told by its size alone. */
const MOST_BYTES = 1 << 20;
/** Opening a pipe that nobody writes to would wait for ever. */
const READ_NOW = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** What tells one content of a path from another. */
async function digest(path: string): Promise<string> {
  try {
    const file = await open(path, READ_NOW);
    try {
      const stat = await file.stat();
      if (stat.isDirectory()) return 'folder';
      if (!stat.isFile() || stat.size > MOST_BYTES) return `${stat.size} bytes`;
      if (stat.size === 0) return EMPTY;
      return createHash('sha256')
        .update(await file.readFile())
        .digest('hex');
    } finally {
      await file.close();
    }
  } catch {
    return GONE;
  }
}
