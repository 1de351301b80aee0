import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, catalogOf, filesOf, isCampaign, startBuild, strangeFiles, wait } from './faults.ts';
import { installPackage } from './installed.ts';

const SPECS = isCampaign ? 30 : 6;
const ROUNDS = isCampaign ? 10 : 2;
const LONG = { timeout: 3_600_000 };

const main = installPackage('faults-runs');

test(
  `${ROUNDS} times two builds at once over one folder and one cache: the same bytes, and nothing else`,
  LONG,
  async () => {
    const alone = catalogOf(SPECS);
    expect((await build(main, alone)).code).toBe(0);
    const good = filesOf(join(alone, 'out'));
    for (let round = 0; round < ROUNDS; round++) {
      const cwd = catalogOf(SPECS);
      const first = startBuild(main, cwd);
      await wait(round * 150);
      const both = await Promise.all([first.ended, build(main, cwd)]);
      for (const { code, stderr } of both) expect(code, stderr).toBe(0);
      const files = filesOf(join(cwd, 'out'));
      expect([...files.keys()]).toEqual([...good.keys()]);
      expect(strangeFiles(files, good)).toEqual([]);
      // What both left behind is of use to the next.
      expect((await build(main, cwd)).stderr).toContain(`${SPECS} unchanged`);
      rmSync(cwd, { recursive: true, force: true });
    }
  },
);

test('builds at once of different specs into one folder leave a manifest of both', LONG, async () => {
  const cwd = catalogOf(4);
  const slow = startBuild(main, cwd, ['specs/s0.yaml', 'specs/s1.yaml', 'specs/s2.yaml']);
  expect((await build(main, cwd, ['specs/s3.yaml', '-q'])).code).toBe(0);
  expect((await slow.ended).code).toBe(0);
  const { images } = JSON.parse(readFileSync(join(cwd, 'out/manifest.json'), 'utf8'));
  expect(images.map(({ name }: { name: string }) => name)).toEqual(['s0', 's1', 's2', 's3']);
});

/** Does something to each file of the cache whose path begins with `part`. */
function spoil(cwd: string, part: string, how: (path: string) => void): void {
  const names = readdirSync(join(cwd, 'cache'), { recursive: true, encoding: 'utf8' }).toSorted();
  for (const path of names.filter((name) => name.startsWith(part)).map((name) => join(cwd, 'cache', name)))
    if (statSync(path).isFile()) how(path);
}

function flipBit(path: string): void {
  const bytes = readFileSync(path);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

/** Gives every file the bytes of the one before. */
function exchange(cwd: string): void {
  let before = Buffer.from('nothing');
  spoil(cwd, 'content', (path) => {
    const own = readFileSync(path);
    writeFileSync(path, before);
    before = own;
  });
}

const cut = (path: string): void => truncateSync(path, statSync(path).size >> 1);

const DAMAGES: Readonly<Record<string, (cwd: string) => void>> = {
  'a bit of content': (cwd) => spoil(cwd, 'content', flipBit),
  'content cut in half': (cwd) => spoil(cwd, 'content', cut),
  'content emptied': (cwd) => spoil(cwd, 'content', (path) => truncateSync(path, 0)),
  'content exchanged': exchange,
  'content gone': (cwd) => rmSync(join(cwd, 'cache/content-v2'), { recursive: true }),
  'an index of nonsense': (cwd) => spoil(cwd, 'index', (path) => writeFileSync(path, '\0\u0001{"key":')),
  'an index cut in half': (cwd) => spoil(cwd, 'index', cut),
};

test('whatever is damaged in the cache: the same bytes, and the cache mends itself', LONG, async () => {
  const cwd = catalogOf(2);
  expect((await build(main, cwd)).code).toBe(0);
  const good = filesOf(join(cwd, 'out'));
  const again = async () => {
    rmSync(join(cwd, 'out'), { recursive: true });
    const { code, stderr } = await build(main, cwd);
    expect(code, stderr).toBe(0);
    expect(strangeFiles(filesOf(join(cwd, 'out')), good)).toEqual([]);
    return /^ {2}made {3}(.*)$/m.exec(stderr)?.[1];
  };
  expect(await again()).toBe('2 from the cache');
  for (const [name, damage] of Object.entries(DAMAGES)) {
    damage(cwd);
    expect(await again(), name).toBe('2 rendered');
    expect(await again(), `${name}, mended`).toBe('2 from the cache');
  }
  spoil(cwd, 'index', (path) => appendFileSync(path, '\nhalf a line'));
  expect(await again()).toBe('2 from the cache');
  rmSync(join(cwd, 'cache'), { recursive: true });
  writeFileSync(join(cwd, 'cache'), 'a file in place of the cache');
  expect(await again()).toBe('2 rendered');
});
