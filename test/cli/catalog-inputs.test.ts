import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { manifestText, parseManifest } from '../../src/catalog/manifest.ts';
import { installPackage } from './installed.ts';
import { smallSpec, writeFiles } from './small-specs.ts';
import { newFolder, type Surroundings, whiteprint } from './whiteprint.ts';

const PROBE = resolve('test/cli/probe/register.mjs');
const PACK = '@expo-google-fonts/noto-sans-hebrew';

let main = '';
beforeAll(() => {
  main = installPackage('inputs');
});

interface Image {
  readonly slug: string;
  readonly status: string;
  readonly ms: unknown;
}

const build = (surroundings: Surroundings, ...args: readonly string[]): readonly Image[] =>
  JSON.parse(whiteprint(['build', ...args, '--json'], surroundings, main).stdout).images;

/** Of pictures that were not even rendered or looked for in a cache. */
const FRESH = { status: 'unchanged', ms: null };

/** A catalog with a pack of fonts of its own: regular alone. */
function installPack(cwd: string): void {
  const root = join(cwd, 'node_modules', PACK);
  mkdirSync(root, { recursive: true });
  for (const part of ['package.json', '400Regular'])
    cpSync(join('node_modules', PACK, part), join(root, part), { recursive: true });
}

describe('a picture whose text needs a pack of fonts', () => {
  test('is proven fresh as long as the same pack is found', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('שלום API'), 'specs/b.yaml': smallSpec('Hello') });
    expect(build({ cwd }).map(({ status }) => status)).toEqual(['built', 'built']);
    expect(build({ cwd })).toMatchObject([FRESH, FRESH]);
    const text = readFileSync(join(cwd, 'out/manifest.json'), 'utf8');
    const [a, b] = parseManifest(text)?.images ?? [];
    expect(a?.packs).toEqual([[{ family: 'NotoSansHebrew', name: PACK }]]);
    expect(b?.packs).toBeUndefined();
    installPack(cwd);
    const changed = build({ cwd });
    expect(changed.find(({ slug }) => slug === 'b')).toMatchObject(FRESH);
    expect(changed.find(({ slug }) => slug === 'a')?.ms).not.toBeNull();
    expect(build({ cwd })).toMatchObject([FRESH, FRESH]);
    rmSync(join(cwd, 'node_modules'), { recursive: true });
    expect(whiteprint(['build', '--check'], { cwd }, main)).toMatchObject({ code: 1 });
  });

  test('comes from the cache as long as the same pack is found', () => {
    const cwd = newFolder();
    const env = { WHITEPRINT_CACHE: join(cwd, 'cache') };
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('שלום API') });
    const [first] = build({ cwd, env });
    const png = readFileSync(join(cwd, 'out/a.png'));
    rmSync(join(cwd, 'out'), { recursive: true });
    // The very times of the first build: nothing was rendered.
    expect(build({ cwd, env })).toEqual([first]);
    expect(readFileSync(join(cwd, 'out/a.png')).equals(png)).toBe(true);
    rmSync(join(cwd, 'out'), { recursive: true });
    installPack(cwd);
    const [other] = build({ cwd, env });
    expect(other?.ms).not.toEqual(first?.ms);
    expect(readFileSync(join(cwd, 'out/a.png')).equals(png)).toBe(false);
  });
});

test('a picture with icons of a set and of a file is proven fresh as long as they are the same', () => {
  const cwd = newFolder();
  const icon = (path: string): string => `<svg viewBox="0 0 24 24"><path d="${path}"/></svg>`;
  const spec = smallSpec('A').replace('icon: browser', 'icon: "ph:cloud"').replace('icon: server', 'icon: ./mine.svg');
  writeFiles(cwd, { 'specs/a.yaml': spec, 'specs/mine.svg': icon('M2 2h20v20H2z') });
  expect(build({ cwd })).toMatchObject([{ status: 'built' }]);
  expect(build({ cwd })).toMatchObject([FRESH]);
  writeFiles(cwd, { 'specs/mine.svg': icon('M2 2h20v10H2z') });
  expect(build({ cwd })).toMatchObject([{ status: 'built' }]);
  expect(build({ cwd })).toMatchObject([FRESH]);
});

test('a spec of which a picture is not listed is not fresh, though all others are there', () => {
  const cwd = newFolder();
  writeFiles(cwd, { 'specs/a.yaml': smallSpec('A', 'canvases: [400x400, 500x400]\n') });
  expect(build({ cwd })).toHaveLength(2);
  expect(build({ cwd })).toMatchObject([FRESH, FRESH]);
  const manifest = parseManifest(readFileSync(join(cwd, 'out/manifest.json'), 'utf8'));
  const images = manifest?.images.filter(({ name }) => name === 'a@400x400') ?? [];
  writeFiles(cwd, { 'out/manifest.json': manifestText({ whiteprint: '1', images }) });
  rmSync(join(cwd, 'out/a@500x400.png'));
  expect(build({ cwd }).map(({ slug, status }) => `${slug} ${status}`)).toEqual([
    'a@400x400 unchanged',
    'a@500x400 built',
  ]);
  expect(build({ cwd })).toMatchObject([FRESH, FRESH]);
});

describe('what is proven fresh', () => {
  /** A catalog that was built, and what a command loads in it. */
  const modulesOf = (cwd: string, ...args: readonly string[]): string => {
    const file = join(newFolder(), 'loaded.txt');
    const answer = whiteprint(args, { cwd, env: { PROBE_FILE: file }, node: ['--import', PROBE] }, main);
    expect(answer.code).toBe(0);
    return readFileSync(file, 'utf8');
  };

  test.each([[['build']], [['build', '--check']], [['diff']]])('is not rendered by %j', (args) => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), 'specs/b.yaml': smallSpec('B') });
    build({ cwd });
    expect(modulesOf(cwd, ...args)).not.toContain('harfbuzzjs');
    expect(modulesOf(cwd, ...args, '--force')).toContain('harfbuzzjs');
  });

  test('is compared by diff as it lies in the folder', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), 'specs/b.yaml': smallSpec('B') });
    build({ cwd }, '-o', 'before');
    writeFiles(cwd, { 'specs/b.yaml': smallSpec('Better') });
    build({ cwd });
    const { stdout } = whiteprint(['diff', '--against', 'before', '--json'], { cwd }, main);
    expect(JSON.parse(stdout).pictures).toMatchObject([
      { slug: 'a', status: 'same' },
      { slug: 'b', status: 'changed', changes: [{ kind: 'title' }, { kind: 'bytes' }] },
    ]);
  });

  test('is refused with a spec that has the same slug now', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), 'specs/b.yaml': smallSpec('B') });
    build({ cwd });
    writeFiles(cwd, { 'specs/c.yaml': smallSpec('C', 'meta: {slug: a}\n') });
    const { code, stderr } = whiteprint(['build'], { cwd }, main);
    expect(code).toBe(1);
    expect(stderr).toContain('specs/a.yaml: error spec/duplicate-slug: the slug "a" is also that of "specs/c.yaml"');
    expect(stderr).toContain('specs/c.yaml: error spec/duplicate-slug: the slug "a" is also that of "specs/a.yaml"');
    expect(stderr).toContain('3 images: 1 unchanged, 2 failed');
  });
});
