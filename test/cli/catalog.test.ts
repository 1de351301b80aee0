import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseManifest } from '../../src/catalog/manifest.ts';
import { installPackage } from './installed.ts';
import { BROKEN, smallSpec, writeFiles } from './small-specs.ts';
import { newFolder, picturesIn, type Surroundings, whiteprint } from './whiteprint.ts';

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
const statusesOf = (stdout: string): readonly string[] =>
  JSON.parse(stdout).images.map(({ slug, status }: { slug: string; status: string }) => `${slug} ${status}`);

const three = { 'specs/a.yaml': smallSpec('A'), 'specs/b.yaml': smallSpec('B'), 'specs/c.yaml': smallSpec('C') };

describe('the manifest', () => {
  test('lists what was built, is the same for the same specs, and survives damage', () => {
    const cwd = newFolder();
    writeFiles(cwd, three);
    expect(whiteprint(['build'], { cwd }).code).toBe(0);
    const text = read(cwd, 'out/manifest.json');
    const manifest = parseManifest(text);
    expect(manifest?.images.map(({ name, spec }) => `${name} ${spec}`)).toEqual([
      'a ../specs/a.yaml',
      'b ../specs/b.yaml',
      'c ../specs/c.yaml',
    ]);
    for (const { file, bytes } of manifest?.images.flatMap(({ files }) => files) ?? [])
      expect(statSync(join(cwd, 'out', file)).size).toBe(bytes);
    writeFiles(cwd, { 'out/manifest.json': text.slice(0, 300) });
    expect(whiteprint(['build'], { cwd }).code).toBe(0);
    expect(read(cwd, 'out/manifest.json')).toBe(text);
  });

  test('keeps the pictures of specs that a build did not look at, or that failed', () => {
    const cwd = newFolder();
    writeFiles(cwd, three);
    expect(whiteprint(['build'], { cwd }).code).toBe(0);
    const text = read(cwd, 'out/manifest.json');
    writeFiles(cwd, { 'specs/b.yaml': BROKEN });
    expect(whiteprint(['build', 'specs/a.yaml', 'specs/b.yaml'], { cwd }).code).toBe(1);
    expect(read(cwd, 'out/manifest.json')).toBe(text);
  });
});

describe('pictures that no spec gives any more', () => {
  test('are told, and removed with --prune', () => {
    const cwd = newFolder();
    writeFiles(cwd, three);
    expect(whiteprint(['build'], { cwd }).code).toBe(0);
    rmSync(join(cwd, 'specs/b.yaml'));
    const told = whiteprint(['build'], { cwd });
    expect(told.code).toBe(0);
    expect(told.stderr).toContain('out/b.png: warning out/orphaned');
    expect(picturesIn(join(cwd, 'out'))).toContain('b.png');
    expect(whiteprint(['build', '--prune'], { cwd }).code).toBe(0);
    expect(picturesIn(join(cwd, 'out'))).toEqual(['a.json', 'a.png', 'c.json', 'c.png']);
    expect(parseManifest(read(cwd, 'out/manifest.json'))?.images.map(({ name }) => name)).toEqual(['a', 'c']);
  });
});

describe('the cache', () => {
  test('gives back the same bytes, mends itself, and can be emptied', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A') });
    const env = { WHITEPRINT_CACHE: join(cwd, 'cache') };
    expect(whiteprint(['build'], { cwd, env }).code).toBe(0);
    const png = readFileSync(join(cwd, 'out/a.png'));
    rmSync(join(cwd, 'out'), { recursive: true });
    const again = whiteprint(['build', '--json'], { cwd, env });
    expect(statusesOf(again.stdout)).toEqual(['a built']);
    expect(readFileSync(join(cwd, 'out/a.png')).equals(png)).toBe(true);
    const cleaned = whiteprint(['cache', 'clean'], { cwd, env });
    expect(cleaned).toMatchObject({ code: 0, stdout: '' });
    expect(cleaned.stderr).toMatch(/^cleaned \/.*\/cache: 1 result, \d+\.\d KB freed\n$/);
    expect(whiteprint(['cache', 'clean'], { cwd, env }).stderr).toContain('cache: there was nothing in it');
    expect(whiteprint(['cache', 'clean', '-q'], { cwd, env })).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const off = whiteprint(['cache', 'clean'], { cwd, env: { WHITEPRINT_CACHE: 'off' } });
    expect(off).toMatchObject({ code: 2, stderr: expect.stringContaining('the cache is switched off') });
    expect(whiteprint(['build', '--check'], { cwd, env }).code).toBe(0);
  });

  test('that cannot be used is none', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), file: '' });
    const { code, stderr } = whiteprint(['build'], { cwd, env: { WHITEPRINT_CACHE: join(cwd, 'file') } });
    expect(stderr).toContain('1 image: 1 built');
    expect(code).toBe(0);
  });
});

describe('shares', () => {
  test('together are the whole; merge tells of one that is lost or damaged', () => {
    const cwd = newFolder();
    writeFiles(cwd, three);
    for (const share of ['1/2', '2/2']) {
      const { code } = whiteprint(['build', '--shard', share, '-o', `shards/${share[0]}`], { cwd });
      expect(code).toBe(0);
    }
    expect(whiteprint(['build'], { cwd }).code).toBe(0);
    const whole = picturesIn(join(cwd, 'out'));
    const joined = whiteprint(['merge', 'shards/1', 'shards/2', 'shards/1', '-o', 'joined'], { cwd });
    expect(joined.stderr).toContain('nothing is missing');
    expect(joined.code).toBe(0);
    expect(picturesIn(join(cwd, 'joined'))).toEqual(whole);
    for (const file of whole)
      expect(readFileSync(join(cwd, 'joined', file)).equals(readFileSync(join(cwd, 'out', file)))).toBe(true);
    const lost = whiteprint(['merge', 'shards/1', '-o', 'lost'], { cwd });
    expect(lost.code).toBe(1);
    expect(lost.stderr).toContain('error merge/missing');
    const [file = ''] = picturesIn(join(cwd, 'shards/2'));
    writeFileSync(join(cwd, 'shards/2', file), 'x');
    const damaged = whiteprint(['merge', 'shards/1', 'shards/2', '-o', 'damaged'], { cwd });
    expect(damaged.code).toBe(1);
    expect(damaged.stderr).toContain('error merge/damaged');
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('Another') });
    expect(whiteprint(['merge', 'shards/1', 'shards/2', '-o', 'stale'], { cwd }).stderr).toMatch(
      /merge\/(stale|missing)/,
    );
  });

  test.each(['0/2', '3/2', 'x'])('--shard %s is wrong usage', (share) => {
    expect(whiteprint(['build', '--shard', share], { cwd: newFolder() }).code).toBe(2);
  });
});

describe('limits of a run', () => {
  test('--fail-fast starts no more pictures after one has failed', () => {
    const cwd = newFolder();
    const tooSmall = smallSpec('A', 'budget: 1KB\n');
    writeFiles(cwd, { 'specs/a.yaml': tooSmall, 'specs/b.yaml': smallSpec('B'), 'specs/c.yaml': smallSpec('C') });
    const { code, stdout } = whiteprint(['build', '--fail-fast', '--jobs', '1', '--json'], { cwd });
    expect(code).toBe(1);
    expect(statusesOf(stdout).length).toBeLessThan(3);
  });

  test('--max-warnings makes too many of them an error', () => {
    const cwd = newFolder();
    writeFiles(cwd, three);
    expect(whiteprint(['build'], { cwd }).code).toBe(0);
    rmSync(join(cwd, 'specs/b.yaml'));
    expect(whiteprint(['build', '--max-warnings', '2'], { cwd }).code).toBe(0);
    const { code, stderr } = whiteprint(['build', '--max-warnings', '1'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('error build/too-many-warnings: 2 warnings, and 1 are allowed');
  });
});

describe('where the product is installed', () => {
  let main = '';
  beforeAll(() => {
    main = installPackage('catalog');
  });
  const build = (args: readonly string[], surroundings: Surroundings) =>
    whiteprint(['build', ...args, '--json'], surroundings, main);

  test('specs that did not change are not even parsed, and everything that changed is seen', () => {
    const cwd = newFolder();
    writeFiles(cwd, {
      ...three,
      'mine.yaml': 'name: mine\nextends: whiteboard\n',
      'specs/d.yaml': smallSpec('D', 'theme: ../mine.yaml\n'),
    });
    expect(statusesOf(build([], { cwd }).stdout)).toEqual(['a built', 'b built', 'c built', 'd built']);
    const unchanged = JSON.parse(build([], { cwd }).stdout);
    expect(unchanged.images.map((image: { ms: unknown }) => image.ms)).toEqual([null, null, null, null]);
    writeFiles(cwd, { 'specs/b.yaml': smallSpec('Better') });
    rmSync(join(cwd, 'out/c.png'));
    writeFiles(cwd, { 'mine.yaml': 'name: mine\nextends: whiteboard\npalette: {board: "#fafafe"}\n' });
    const changed = statusesOf(build([], { cwd }).stdout).toSorted();
    expect(changed).toEqual(['a unchanged', 'b built', 'c built', 'd built']);
    writeFiles(cwd, { 'out/a.png': 'not a picture' });
    expect(statusesOf(build([], { cwd }).stdout).toSorted()).toEqual([
      'a built',
      'b unchanged',
      'c unchanged',
      'd unchanged',
    ]);
    expect(statusesOf(build(['-t', 'blueprint'], { cwd }).stdout)).toEqual([
      'a built',
      'b built',
      'c built',
      'd built',
    ]);
    expect(statusesOf(build(['-t', 'blueprint', '--check'], { cwd }).stdout)).toHaveLength(4);
    expect(statusesOf(build(['-t', 'blueprint', '-s', '700x500'], { cwd }).stdout)).toEqual([
      'a built',
      'b built',
      'c built',
      'd built',
    ]);
  });
});
