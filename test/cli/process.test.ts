import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { BROKEN, smallSpec, writeFiles } from './small-specs.ts';
import { MAIN, newFolder, picturesIn, start, whiteprint } from './whiteprint.ts';

const PROBE = resolve('test/cli/probe/register.mjs');

/** The addresses and paths of all modules that were loaded, by whatever way. */
function loadedModules(args: readonly string[], cwd: string): string {
  const file = join(newFolder(), 'loaded.txt');
  whiteprint(args, { cwd, env: { PROBE_FILE: file }, node: ['--import', PROBE] });
  return readFileSync(file, 'utf8');
}

/** The packages of which any module was loaded. */
function loadedPackages(args: readonly string[], cwd: string): ReadonlySet<string> {
  const paths = loadedModules(args, cwd);
  return new Set([...paths.matchAll(/node_modules\/((?:@[^/]+\/)?[^/\n]+)/g)].map((match) => match[1] ?? ''));
}

describe('loading', () => {
  const HEAVY = ['elkjs', 'sharp', '@resvg/resvg-js'];

  test('the probe sees the heavy packages when a picture is built', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'a.yaml': smallSpec('A').replace('layout: grid', 'layout: elk') });
    const loaded = loadedPackages(['build', 'a.yaml'], cwd);
    for (const name of HEAVY) expect([...loaded]).toContain(name);
  });

  test.each([
    { args: ['--help'], name: '--help' },
    { args: ['icons', 'server'], name: 'icons' },
    { args: ['themes'], name: 'themes' },
    { args: ['check', 'broken.yaml'], name: 'check of a spec with an unknown key' },
    { args: ['check', 'dangling.yaml'], name: 'check of a spec with an unknown node' },
    { args: ['build', 'broken.yaml'], name: 'build of a broken spec' },
    { args: ['init', 'first'], name: 'init' },
  ])('$name loads none of them', ({ args }) => {
    const cwd = newFolder();
    writeFiles(cwd, { 'broken.yaml': BROKEN, 'dangling.yaml': smallSpec('D').replace('-> server', '-> sever') });
    const loaded = loadedPackages(args, cwd);
    expect([...loaded].filter((name) => HEAVY.includes(name))).toEqual([]);
  });

  test('specs and themes are checked without what their checks were made with', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'a.yaml': smallSpec('A'), 'broken.yaml': BROKEN });
    const loaded = [...loadedPackages(['build', 'a.yaml', 'broken.yaml'], cwd)];
    expect(loaded).toContain('yaml');
    expect(loaded.filter((name) => ['ajv', '@sinclair/typebox'].includes(name))).toEqual([]);
  });

  test('the program itself comes in a few files', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'a.yaml': smallSpec('A') });
    const parts = new Set(loadedModules(['build', 'a.yaml'], cwd).match(/^file:(?!.*node_modules).*\/dist\/.*$/gm));
    expect(parts.size).toBeGreaterThan(1);
    // Each costs a fifth of a millisecond. More ways in share more small parts: of 54, half are below 1,500 bytes.
    expect(parts.size).toBeLessThan(60);
  });

  test('--version loads no package at all, and is quick', () => {
    const cwd = newFolder();
    expect([...loadedPackages(['--version'], cwd)]).toEqual([]);
  });
});

describe('signals', () => {
  test.each([
    { signal: 'SIGINT', code: 130 },
    { signal: 'SIGTERM', code: 143 },
  ] as const)('$signal ends a build with $code, no temporary file and whole pictures', async ({ signal, code }) => {
    const cwd = newFolder();
    const specs = Array.from({ length: 30 }, (_, i) => [`specs/s${i}.yaml`, smallSpec(`S${i}`)]);
    writeFiles(cwd, Object.fromEntries(specs));
    const child = start(['build', '-j', '4'], { cwd });
    const closed = new Promise((done) => child.on('close', done));
    await new Promise<void>((done) => child.stderr.once('data', () => done()));
    child.kill(signal);
    expect(await closed).toBe(code);
    const files = picturesIn(join(cwd, 'out'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => file.endsWith('.tmp'))).toEqual([]);
    expect(files.length).toBeLessThan(60);
    for (const file of files.filter((name) => name.endsWith('.png'))) {
      expect(
        readFileSync(join(cwd, 'out', file))
          .subarray(-8, -4)
          .toString('latin1'),
      ).toBe('IEND');
    }
  });
});

describe('a disk that is full', () => {
  test('ends the build with 2, names the file, and keeps the old picture and sidecar', (context) => {
    const cwd = newFolder();
    writeFiles(cwd, { 'a.yaml': smallSpec('A'), 'out/.keep': '' });
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=28k', 'tmpfs', join(cwd, 'out')], { stdio: 'pipe' });
    } catch (error) {
      console.warn(`SKIPPED: no small disk can be mounted here: ${String(error).split('\n')[0]}`);
      return context.skip();
    }
    onTestFinished(() => void execFileSync('umount', ['-l', join(cwd, 'out')]));
    writeFiles(cwd, { 'out/a.png': 'old picture', 'out/a.json': 'old sidecar' });
    const { code, stderr } = whiteprint(['build', 'a.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('cannot write "out/a.png": no space left on the device (ENOSPC)');
    expect(picturesIn(join(cwd, 'out'))).toEqual(['a.json', 'a.png']);
    expect(readFileSync(join(cwd, 'out/a.png'), 'utf8')).toBe('old picture');
    expect(readFileSync(join(cwd, 'out/a.json'), 'utf8')).toBe('old sidecar');
  });

  test('on stdout ends with 2', (context) => {
    if (!existsSync('/dev/full')) {
      console.warn('SKIPPED: there is no /dev/full here');
      return context.skip();
    }
    const full = openSync('/dev/full', 'w');
    onTestFinished(() => closeSync(full));
    const { status, stderr } = spawnSync(process.execPath, [MAIN, 'icons', '--json'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    expect(stderr).toContain('cannot write to stdout: no space left on the device (ENOSPC)');
    expect(status).toBe(2);
  });
});

describe('runs beside each other', () => {
  test('into one folder leave whole files and nothing else', async () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), 'specs/b.yaml': smallSpec('B') });
    const runs = Array.from({ length: 3 }, () => start(['build'], { cwd }));
    const codes = await Promise.all(runs.map((child) => new Promise((done) => child.on('close', done))));
    expect(codes).toEqual([0, 0, 0]);
    expect(picturesIn(join(cwd, 'out'))).toEqual(['a.json', 'a.png', 'b.json', 'b.png']);
    expect(whiteprint(['build', '--check'], { cwd }).code).toBe(0);
  });

  test('what a killed run left behind is swept by the next', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A') });
    expect(whiteprint(['build'], { cwd }).code).toBe(0);
    const { stdout } = spawnSync('hostname', { encoding: 'utf8' });
    const host = stdout.trim().replace(/[^\w.]/g, '_');
    writeFileSync(join(cwd, 'out', `.whiteprint-${host}-4194305-1.tmp`), 'half a pic');
    expect(whiteprint(['build'], { cwd }).code).toBe(0);
    expect(picturesIn(join(cwd, 'out'))).toEqual(['a.json', 'a.png']);
  });
});
