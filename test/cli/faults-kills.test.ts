import { mkdirSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  build,
  catalogOf,
  childrenOf,
  filesOf,
  isCampaign,
  isRunning,
  isTemporary,
  seeded,
  startBuild,
  strangeFiles,
  until,
  wait,
} from './faults.ts';
import { installPackage } from './installed.ts';
import { writeFiles } from './small-specs.ts';

const SPECS = isCampaign ? 30 : 8;
const KILLS = isCampaign ? 50 : 6;
const WRITES = isCampaign ? 10 : 2;

const main = installPackage('faults-kills');

type Files = ReadonlyMap<string, Buffer>;

/** What lay in `out/` when a kill came, and what that kill met. */
interface Kill {
  readonly wasAtWork: boolean;
  readonly whole: number;
  readonly temporary: number;
}

/** Builds the catalog in a folder of its own, undisturbed. */
async function undisturbed(title: string): Promise<{ readonly files: Files; readonly took: number }> {
  const cwd = catalogOf(SPECS, title);
  const { code, took } = await build(main, cwd);
  expect(code).toBe(0);
  return { files: filesOf(join(cwd, 'out')), took };
}

/** Kills a build of the catalog at a moment; nothing that can be seen may be half. */
async function kill(cwd: string, moment: Moment, { good, old }: States): Promise<Kill> {
  mkdirSync(join(cwd, 'out'), { recursive: true });
  const reached = moment(join(cwd, 'out'));
  const { child, ended } = startBuild(main, cwd);
  await Promise.race([reached, ended]);
  const workers = childrenOf(child.pid);
  child.kill('SIGKILL');
  const { signal } = await ended;
  expect(await until(() => !workers.some(isRunning)), 'workers end with what started them').toBe(true);
  const files = filesOf(join(cwd, 'out'));
  const temporary = [...files.keys()].filter(isTemporary);
  expect(strangeFiles(files, good, old).filter((name) => !isTemporary(name))).toEqual([]);
  const whole = files.size - strangeFiles(files, good).length;
  return { wasAtWork: signal === 'SIGKILL', whole, temporary: temporary.length };
}

/** When a kill comes: is told the folder of a build that is about to start. */
type Moment = (out: string) => Promise<void>;

const after =
  (ms: number): Moment =>
  () =>
    wait(ms);

/** While a file is being written: when so many temporary files have come or gone. */
const amidWrites =
  (count: number): Moment =>
  (out) =>
    new Promise((done) => {
      let left = count;
      const watcher = watch(out, (_, name) => {
        if (name === null || !isTemporary(name)) return;
        left -= 1;
        if (left > 0) return;
        watcher.close();
        done();
      });
      onTestFinished(() => watcher.close());
    });

/** What builds give that nothing disturbs: of older specs, and of those that are killed. */
interface States {
  readonly good: Files;
  readonly old: Files;
  /** ms. */
  readonly duration: number;
}

let known: Promise<States> | undefined;

/** Built once, for all tests. */
function knownStates(): Promise<States> {
  known ??= undisturbedStates();
  return known;
}

async function undisturbedStates(): Promise<States> {
  const { files: old } = await undisturbed('Older');
  const { files: good, took: duration } = await undisturbed('Picture');
  expect(good.size).toBe(2 * SPECS + 1);
  return { good, old, duration };
}

/** What lies there before a build that is killed: nothing, older pictures, or what killed runs before left behind. */
const BEFORE = ['nothing', 'older pictures', 'the rest of a killed run'] as const;

/**
 * Kills one build after the other, each in a folder of its own, and runs it again: then everything is as if nothing had
 * been. A kill that came after the end does not count; on a machine that is busy with other things some do.
 */
async function killAll(count: number, nextMoment: () => Moment, told: string): Promise<void> {
  const states = await knownStates();
  const kills: Kill[] = [];
  for (let i = 0; i < 3 * count && atWorkOf(kills).length < count; i++) {
    const cwd = catalogOf(SPECS);
    const before = BEFORE[i % BEFORE.length];
    if (before === 'older pictures') writeFiles(join(cwd, 'out'), Object.fromEntries(states.old));
    if (before === 'the rest of a killed run') await kill(cwd, after(states.duration / 2), states);
    kills.push(await kill(cwd, nextMoment(), states));
    const { code, stderr } = await build(main, cwd);
    expect(code, stderr).toBe(0);
    const files = filesOf(join(cwd, 'out'));
    expect([...files.keys()]).toEqual([...states.good.keys()]);
    expect(strangeFiles(files, states.good)).toEqual([]);
    rmSync(cwd, { recursive: true, force: true });
  }
  tell(kills, states, told);
  expect(atWorkOf(kills)).toHaveLength(count);
}

const atWorkOf = (kills: readonly Kill[]): readonly Kill[] => kills.filter(({ wasAtWork }) => wasAtWork);

function tell(kills: readonly Kill[], { good, duration }: States, told: string): void {
  const atWork = atWorkOf(kills);
  const wholes = atWork.map(({ whole }) => whole).toSorted((a, b) => a - b);
  const withTemporary = atWork.filter(({ temporary }) => temporary > 0).length;
  process.stdout.write(
    `${kills.length} kills ${told} of a build of ${SPECS} specs that takes ${(duration / 1000).toFixed(1)} s: ${atWork.length} while it worked, ` +
      `with ${wholes[0]} to ${wholes.at(-1)} of ${good.size} files there, ${withTemporary} left a temporary file behind; no half file was seen\n`,
  );
}

const LONG = { timeout: 3_600_000 };

test(`killed at ${KILLS} random moments, and run again: the same bytes, and never a half file`, LONG, async () => {
  const { duration } = await knownStates();
  const random = seeded(5);
  await killAll(KILLS, () => after(random() * duration), 'at random moments');
});

test(`killed ${WRITES} times while it writes, and run again: the same`, LONG, async () => {
  const random = seeded(6);
  await killAll(WRITES, () => amidWrites(1 + Math.floor(random() * 2 * SPECS)), 'amid writes');
});

test(
  'a worker that is killed loses its own picture, is replaced, and the next build mends it',
  LONG,
  async (context) => {
    const { good } = await knownStates();
    const cwd = catalogOf(SPECS);
    const { child, ended } = startBuild(main, cwd);
    if (!(await until(() => childrenOf(child.pid).length === 2))) {
      process.stderr.write('\nSKIPPED: processes cannot be looked up here, so no worker is killed\n\n');
      return context.skip();
    }
    await until(() => filesOf(join(cwd, 'out')).size > 1, 60_000);
    const [victim = 0] = childrenOf(child.pid);
    process.kill(victim, 'SIGKILL');
    const { code, stderr } = await ended;
    expect(stderr).toMatch(/specs\/s\d+\.yaml: error run\/crashed: the process that drew it crashed \(ended/);
    expect(code).toBe(2);
    expect(stderr.match(/error run\/crashed/g)).toHaveLength(1);
    expect(strangeFiles(filesOf(join(cwd, 'out')), good)).toEqual(['manifest.json']);
    expect((await build(main, cwd)).code).toBe(0);
    expect(strangeFiles(filesOf(join(cwd, 'out')), good)).toEqual([]);
  },
);
