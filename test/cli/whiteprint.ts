import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** The compiled command line. */
export const MAIN = resolve('dist/cli/main.js');

export interface Answer {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Options of node itself. */
  readonly node?: readonly string[];
}

/** The environment of this process without what changes colours or options. */
const cleanEnv = (): NodeJS.ProcessEnv => {
  const { NO_COLOR: _1, FORCE_COLOR: _2, CI: _3, TERM: _4, ...env } = process.env;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('WHITEPRINT_')));
};

/** What another test or build left in the machine's cache must not stand in for work. */
const NO_CACHE = { WHITEPRINT_CACHE: 'off' };

/** Files of pictures in a folder, without the manifest. */
export const picturesIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((file) => file !== 'manifest.json');

/** Runs `whiteprint …` as a user would and waits for it. */
export function whiteprint(
  args: readonly string[],
  { cwd, env = {}, input = '', node = [] }: Surroundings,
  main = MAIN,
): Answer {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...node, main, ...args], {
    cwd,
    env: { ...cleanEnv(), ...NO_CACHE, ...env },
    input,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  return { code: status, signal, stdout, stderr };
}

/** Starts `whiteprint …` without waiting. */
export function start(args: readonly string[], { cwd, env = {} }: Surroundings) {
  return spawn(process.execPath, [MAIN, ...args], { cwd, env: { ...cleanEnv(), ...NO_CACHE, ...env } });
}

/** An empty folder, gone after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'whiteprint-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
