import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type ListedImage, manifestText, parseManifest } from '../../src/catalog/manifest.ts';
import { openLedger } from '../../src/cli/ledger.ts';
import { withLock } from '../../src/cli/with-lock.ts';
import { listedImage } from '../catalog/listed-image.ts';
import { smallSpec, writeFiles } from './small-specs.ts';
import { newFolder, picturesIn, start, whiteprint } from './whiteprint.ts';

const namesIn = (cwd: string): readonly string[] | undefined =>
  parseManifest(readFileSync(join(cwd, 'out/manifest.json'), 'utf8'))?.images.map(({ name }) => name);

const specs = (...names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [`${name}.yaml`, smallSpec(name)]));

const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await wait(20);
};

describe('two builds at once in one folder', () => {
  test('list the pictures of both, though one is whole and was there first', async () => {
    const cwd = newFolder();
    writeFiles(cwd, specs('more/late', 'specs/a1', 'specs/a2', 'specs/a3', 'specs/a4', 'specs/a5', 'specs/a6'));
    const first = start(['build', '--jobs', '1'], { cwd });
    const end = once(first, 'exit');
    await until(() => existsSync(join(cwd, 'out/a1.png')));
    expect(whiteprint(['build', 'more'], { cwd }).code).toBe(0);
    expect(first.exitCode).toBeNull();
    expect(namesIn(cwd)).toContain('late');
    expect((await end)[0]).toBe(0);
    expect(namesIn(cwd)).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'late']);
    expect(picturesIn(join(cwd, 'out'))).toHaveLength(14);
  });

  test('list the pictures of all that end at the same time', async () => {
    const cwd = newFolder();
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    writeFiles(cwd, specs(...names));
    const ends = names.map((name) => once(start(['build', `${name}.yaml`], { cwd }), 'exit'));
    expect((await Promise.all(ends)).map(([code]) => code)).toEqual(names.map(() => 0));
    expect(namesIn(cwd)).toEqual(names);
    expect(picturesIn(join(cwd, 'out'))).toHaveLength(12);
  });
});

describe('a lock', () => {
  test('lets one at a time work', async () => {
    const path = join(newFolder(), 'lock');
    const steps: string[] = [];
    const work = (name: string) =>
      withLock(path, async () => {
        steps.push(`${name} begins`);
        await wait(5);
        steps.push(`${name} ends`);
      });
    await Promise.all(['a', 'b', 'c'].map(work));
    for (const [i, step] of steps.entries())
      if (i % 2 === 1) expect(step).toBe(steps[i - 1]?.replace('begins', 'ends'));
    expect(steps).toHaveLength(6);
    expect(existsSync(path)).toBe(false);
  });

  test('of a process that was killed is none, and where none can be written, work is done', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'lock'), `${hostname()} 99999999`);
    expect(await withLock(join(folder, 'lock'), async () => 'done')).toBe('done');
    expect(await withLock(join(folder, 'nowhere/lock'), async () => 'done')).toBe('done');
  });

  test('of a process that runs is waited for', async () => {
    const path = join(newFolder(), 'lock');
    writeFileSync(path, `${hostname()} ${process.ppid}`);
    let isDone = false;
    const work = withLock(path, async () => {
      isDone = true;
    });
    await wait(200);
    expect(isDone).toBe(false);
    writeFileSync(path, `${hostname()} 99999999`);
    await work;
    expect(isDone).toBe(true);
  });
});

describe('a long build', () => {
  const numbered = (i: number): ListedImage => listedImage(`n${String(i).padStart(4, '0')}`);
  const nothing = { specs: [], images: [], findings: [], isWhole: false };

  test('lists what it has made from time to time, so that one that is killed did not work for nothing', async () => {
    const cwd = newFolder();
    const manifest = { whiteprint: '1', images: [listedImage('before')] };
    writeFiles(cwd, { 'out/manifest.json': manifestText(manifest) });
    const ledger = openLedger({ out: join(cwd, 'out'), manifest }, '1');
    for (let i = 0; i < 249; i++) await ledger.add(numbered(i));
    expect(namesIn(cwd)).toEqual(['before']);
    for (let i = 249; i < 251; i++) await ledger.add(numbered(i));
    expect(namesIn(cwd)).toHaveLength(251);
    await ledger.close(nothing);
    expect(namesIn(cwd)).toHaveLength(252);
  });

  test('leaves what it did not see in its place, unless it has seen everything', async () => {
    const cwd = newFolder();
    const manifest = { whiteprint: '1', images: [listedImage('a'), listedImage('b')] };
    writeFiles(cwd, { 'out/manifest.json': manifestText(manifest) });
    const close = (isWhole: boolean) =>
      openLedger({ out: join(cwd, 'out'), manifest }, '1').close({ ...nothing, isWhole });
    await close(false);
    expect(namesIn(cwd)).toEqual(['a', 'b']);
    const newer = { ...manifest, images: [listedImage('a'), { ...listedImage('b'), key: 'newer' }] };
    writeFiles(cwd, { 'out/manifest.json': manifestText(newer) });
    await close(true);
    expect(namesIn(cwd)).toEqual(['b']);
  });
});
