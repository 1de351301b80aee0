import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { smallSpec, writeFiles } from './small-specs.ts';
import { newFolder } from './whiteprint.ts';

/** True when everything is tried as often as the figures that are promised ask for: `npm run campaign`. */
export const isCampaign = process.env['WHITEPRINT_CAMPAIGN'] === '1';

/** A folder with `count` specs that are quickly built. */
export function catalogOf(count: number, title = 'Picture'): string {
  const cwd = newFolder();
  writeCatalog(cwd, count, title);
  return cwd;
}

/** Writes `count` specs, which say something else for each `title`. */
export function writeCatalog(cwd: string, count: number, title: string): void {
  const specs = Array.from({ length: count }, (_, i) => [`specs/s${i}.yaml`, smallSpec(`${title} ${i}`)] as const);
  writeFiles(cwd, Object.fromEntries(specs));
}

/** A run that has ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
  /** ms. */
  readonly took: number;
}

/** A run that is under way. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts a build with a cache of its own folder. */
export function startBuild(
  main: string,
  cwd: string,
  args: readonly string[] = [],
  more: NodeJS.ProcessEnv = {},
): Running {
  const env = { ...process.env, CI: 'true', WHITEPRINT_CACHE: join(cwd, 'cache'), ...more };
  const start = performance.now();
  const child = spawn(process.execPath, [main, 'build', '--jobs', '2', ...args], {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stderr = '';
  child.stderr?.on('data', (data) => {
    stderr += String(data);
  });
  const ended = new Promise<Ended>((done) => {
    child.on('close', (code, signal) => done({ code, signal, stderr, took: performance.now() - start }));
  });
  return { child, ended };
}

/** Builds and waits. */
export const build = (
  main: string,
  cwd: string,
  args: readonly string[] = [],
  more: NodeJS.ProcessEnv = {},
): Promise<Ended> => startBuild(main, cwd, args, more).ended;

/** Every file of a folder by name, hidden ones too; none for a folder that is not there. */
export function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/** Names of files that are none of the good ones, byte for byte: each may be as any of several states has it. */
export const strangeFiles = (
  files: ReadonlyMap<string, Buffer>,
  ...states: readonly ReadonlyMap<string, Buffer>[]
): readonly string[] =>
  [...files].filter(([name, bytes]) => !states.some((good) => good.get(name)?.equals(bytes))).map(([name]) => name);

/** Temporary files and locks of runs that were killed: hidden, and swept by the next run. */
export const isTemporary = (name: string): boolean => /^\.(whiteprint-.*\.tmp|manifest\.lock)$/.test(name);

/** Ids of the processes that a process has started; empty where there is no /proc. */
export function childrenOf(pid: number | undefined): readonly number[] {
  const path = `/proc/${pid}/task/${pid}/children`;
  try {
    return readFileSync(path, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

export function isRunning(pid: number): boolean {
  try {
    // A zombie runs no more; whoever is to reap it may take a while.
    return !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Waits until something holds; answers whether it ever did. */
export async function until(holds: () => boolean, ms = 10_000): Promise<boolean> {
  for (const end = performance.now() + ms; performance.now() < end; await wait(10)) if (holds()) return true;
  return holds();
}

/** Numbers from 0 up to 1 that are the same each time. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Mounts something on a folder until the test is over; false, and said aloud, where that is not allowed. */
export function mounted(folder: string, ...args: readonly string[]): boolean {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', [...args, folder], { stdio: 'pipe' });
  } catch (error) {
    process.stderr.write(`\nSKIPPED: nothing can be mounted here: ${String(error).split('\n')[0]}\n\n`);
    return false;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return true;
}
