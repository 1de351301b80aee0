import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { BROKEN, smallSpec, writeFiles } from './small-specs.ts';
import { newFolder, picturesIn, whiteprint } from './whiteprint.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const read = (folder: string, file: string): Buffer => readFileSync(join(folder, file));
const readOut = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((file) => [file, sha256(read(folder, file))]));

describe('build', () => {
  test('writes picture and sidecar, says so on stderr, and leaves both alone the next time', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), 'specs/b.yml': smallSpec('B') });
    const first = whiteprint(['build'], { cwd });
    expect(first).toMatchObject({ code: 0, stdout: '' });
    expect(first.stderr).toContain('2 images: 2 built');
    expect(picturesIn(join(cwd, 'out'))).toEqual(['a.json', 'a.png', 'b.json', 'b.png']);
    const before = statSync(join(cwd, 'out/a.png'));
    const second = whiteprint(['build', '--json'], { cwd });
    expect(second.code).toBe(0);
    expect(statSync(join(cwd, 'out/a.png'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
    const { images, diagnostics } = JSON.parse(second.stdout);
    expect(diagnostics).toEqual([]);
    expect(images).toEqual([
      { slug: 'a', file: join('out', 'a.png'), status: 'unchanged', bytes: before.size, ms: expect.any(Object) },
      expect.objectContaining({ slug: 'b', status: 'unchanged' }),
    ]);
    expect(Object.keys(images[0].ms)).toEqual(['parse', 'layout', 'draw', 'raster', 'encode', 'total']);
    expect(images[0].ms.total).toBeGreaterThan(0);
  });

  test('gives a picture of exactly the canvas, within the budget', async () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'a.yaml': smallSpec('A') });
    expect(whiteprint(['build', 'a.yaml', '-s', '700x500', '--budget', '60KB'], { cwd }).code).toBe(0);
    const png = read(cwd, 'out/a.png');
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 700, height: 500 });
    expect(png.byteLength).toBeLessThanOrEqual(60_000);
  });

  test.each(['whiteboard', 'blueprint'])('the sidecar tells the truth about files and inputs (%s)', async (theme) => {
    const cwd = newFolder();
    writeFiles(cwd, { 'a.yaml': smallSpec('A') });
    // A budget that takes colours away, so that what is stored is not what was painted.
    expect(whiteprint(['build', 'a.yaml', '-t', theme, '--budget', '18KB'], { cwd }).code).toBe(0);
    const png = read(cwd, 'out/a.png');
    const { data } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const report = JSON.parse(read(cwd, 'out/a.json').toString());
    expect(report).toMatchObject({ whiteprint: '0.1.0', slug: 'a', spec: 'a.yaml', theme });
    expect(report.image).toMatchObject({ file: 'a.png', bytes: png.byteLength, budget: 18_000, sha256: sha256(png) });
    expect(report.image.pixelSha256).toBe(sha256(data));
    expect(report.inputs.spec).toBe(sha256(read(cwd, 'a.yaml')));
    expect(report.inputs.theme).toBe(sha256(readFileSync(`themes/${theme}.yaml`)));
    expect(report.inputs.engine).toMatch(/^whiteprint 0\.1\.0, .*elkjs \d.*sharp \d/);
    expect(JSON.stringify(report)).not.toContain(cwd);
  });

  test('takes formats, slugs of the spec and several sizes', () => {
    const cwd = newFolder();
    writeFiles(cwd, {
      'a.yaml': smallSpec('A', 'canvases: [700x500, 500x700]\nmeta: {slug: other}\n'),
      'b.yaml': smallSpec('B'),
    });
    expect(whiteprint(['build', 'a.yaml', 'b.yaml', '-f', 'svg,json', '-o', 'pictures'], { cwd }).code).toBe(0);
    expect(picturesIn(join(cwd, 'pictures'))).toEqual([
      'b.json',
      'b.svg',
      'other@500x700.json',
      'other@500x700.svg',
      'other@700x500.json',
      'other@700x500.svg',
    ]);
    expect(JSON.parse(read(cwd, 'pictures/other@500x700.json').toString()).image).toMatchObject({
      file: 'other@500x700.png',
      width: 500,
      height: 700,
    });
    expect(read(cwd, 'pictures/other@500x700.svg').toString()).toMatch(/<svg[^>]* width="500" height="700"/);
  });

  test('--filter builds only what matches', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/jwt.yaml': smallSpec('A'), 'specs/tls.yaml': BROKEN });
    expect(whiteprint(['build', '--filter', 'j*'], { cwd }).code).toBe(0);
    expect(picturesIn(join(cwd, 'out'))).toEqual(['jwt.json', 'jwt.png']);
    const none = whiteprint(['build', '--filter', 'dns'], { cwd });
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('no slug matches the filter');
  });

  test('gives the same bytes whatever the folder, time zone, language, order and number of jobs', () => {
    const specs = { 'specs/a.yaml': smallSpec('A'), 'specs/b.yaml': smallSpec('B', 'theme: blueprint\n') };
    const one = newFolder();
    const two = newFolder();
    writeFiles(one, specs);
    writeFiles(two, specs);
    const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', HOME: two, NODE_ENV: 'test' };
    const formats = ['-f', 'png,svg,json'];
    expect(whiteprint(['build', ...formats, '-j', '1'], { cwd: one, env: { TZ: 'UTC', LANG: 'C' } }).code).toBe(0);
    mkdirSync(join(two, 'elsewhere'));
    const args = ['build', '../specs/b.yaml', '../specs/a.yaml', ...formats, '-j', '4', '-o', '../out'];
    expect(whiteprint(args, { cwd: join(two, 'elsewhere'), env }).code).toBe(0);
    expect(readOut(join(two, 'out'))).toEqual(readOut(join(one, 'out')));
    expect(Object.keys(readOut(join(one, 'out')))).toHaveLength(7);
  });

  test('CRLF and a byte order mark change no picture', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'a.yaml': smallSpec('A'), 'b/a.yaml': `\ufeff${smallSpec('A').replaceAll('\n', '\r\n')}` });
    expect(whiteprint(['build', 'a.yaml', '-o', 'x'], { cwd }).code).toBe(0);
    expect(whiteprint(['build', 'b/a.yaml', '-o', 'y'], { cwd }).code).toBe(0);
    expect(sha256(read(cwd, 'y/a.png'))).toBe(sha256(read(cwd, 'x/a.png')));
  });
});

describe('a build that goes wrong', () => {
  test('builds the others, and keeps every file of the broken spec', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), 'specs/b.yaml': smallSpec('B') });
    expect(whiteprint(['build'], { cwd }).code).toBe(0);
    const { 'manifest.json': _, ...before } = readOut(join(cwd, 'out'));
    writeFiles(cwd, { 'specs/b.yaml': BROKEN, 'specs/c.yaml': smallSpec('C') });
    const { code, stderr } = whiteprint(['build'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('3 images: 1 built, 1 unchanged, 1 failed');
    expect(stderr).toMatch(/^specs\/b\.yaml:6:\d+: error spec\/unknown-key: .*lable/m);
    expect(stderr).toMatch(/^> 6 \| {3}server: \{lable: Server/m);
    expect(stderr).toMatch(/^help: .*label/m);
    expect(readOut(join(cwd, 'out'))).toMatchObject(before);
    expect(picturesIn(join(cwd, 'out'))).toContain('c.png');
  });

  test('writes nothing at all for a broken spec alone', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/b.yaml': BROKEN });
    const { code, stdout } = whiteprint(['build', '--json'], { cwd });
    expect(code).toBe(1);
    expect(readdirSync(cwd)).toEqual(['specs']);
    const { images, diagnostics } = JSON.parse(stdout);
    expect(images).toEqual([{ slug: 'b', file: join('out', 'b.png'), status: 'failed', bytes: null, ms: null }]);
    expect(diagnostics[0]).toMatchObject({ file: 'specs/b.yaml', line: 6, pointer: '/nodes/server/lable' });
  });

  test('over budget keeps the old picture', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A') });
    expect(whiteprint(['build'], { cwd }).code).toBe(0);
    const before = readOut(join(cwd, 'out'));
    const { code, stderr } = whiteprint(['build', '--budget', '1KB'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('error budget/exceeded');
    expect(readOut(join(cwd, 'out'))).toEqual(before);
  });

  test('refuses two specs of one slug, and builds the third', () => {
    const cwd = newFolder();
    writeFiles(cwd, {
      'specs/a.yaml': smallSpec('A'),
      'specs/deep/A.yaml': smallSpec('A again', ''),
      'specs/c.yaml': smallSpec('C'),
    });
    const { code, stderr } = whiteprint(['build'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain(
      'specs/a.yaml: error spec/duplicate-slug: the slug "a" is also that of "specs/deep/A.yaml"',
    );
    expect(stderr).toContain('specs/deep/A.yaml: error spec/duplicate-slug');
    expect(picturesIn(join(cwd, 'out'))).toEqual(['c.json', 'c.png']);
  });

  test('tells of a theme that is missing, a folder, or broken; -t is wrong usage, a spec is in error', () => {
    const cwd = newFolder();
    mkdirSync(join(cwd, 'specs/folder.yaml'), { recursive: true });
    writeFiles(cwd, {
      'specs/gone.yaml': smallSpec('A', 'theme: chalk\n'),
      'specs/broken.yaml': smallSpec('B', 'theme: ../mine.yaml\n'),
      'mine.yaml': 'name: mine\npaper: {colour: red}\n',
    });
    writeFiles(cwd, { 'dir.yaml': smallSpec('C', 'theme: specs/folder.yaml\n') });
    const { code, stderr } = whiteprint(['build', 'specs/gone.yaml', 'specs/broken.yaml', 'dir.yaml'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^specs\/gone\.yaml:4:8: error theme\/not-found: cannot load the theme "chalk"/m);
    expect(stderr).toMatch(/^help: did you mean "chalkboard"\?$/m);
    expect(stderr).toMatch(/^specs\/broken\.yaml:4:8: error theme\/not-found: the theme "mine\.yaml" has errors/m);
    expect(stderr).toMatch(/^mine\.yaml:2:\d+: error theme\/.*colour/m);
    expect(stderr).toMatch(/^dir\.yaml:4:8: error theme\/not-found: .*not a file/m);
    for (const theme of ['chalk', './gone.yaml', 'specs/folder.yaml', 'mine.yaml']) {
      expect(whiteprint(['build', 'dir.yaml', '-t', theme], { cwd }).code).toBe(2);
    }
  });

  test('tells of specs that cannot be read, exit code 2, and builds the others', () => {
    const cwd = newFolder();
    mkdirSync(join(cwd, 'specs/folder.yaml'), { recursive: true });
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), 'specs/latin.yaml': Buffer.from([0x74, 0xe9, 0x0a]) });
    const { code, stderr } = whiteprint(['build', 'specs', 'none.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('specs/latin.yaml: error run/unreadable: cannot read it: it is not UTF-8 text');
    expect(stderr).toContain('none.yaml: error run/unreadable: cannot read it: no such file or folder (ENOENT)');
    expect(picturesIn(join(cwd, 'out'))).toEqual(['a.json', 'a.png']);
  });

  test('says plainly that the folder for images is none', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), out: 'precious' });
    const { code, stderr } = whiteprint(['build'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe('whiteprint: cannot write to "out": it is not a folder\n');
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('precious');
  });

  test('that is our own fault says so, asks for a report, and shows a stack only when asked', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A') });
    const node = ['--import', 'data:text/javascript,performance.now=()=>{throw new Error("no clock")}'];
    const { code, stderr } = whiteprint(['build', '-q'], { cwd, node });
    expect(code).toBe(2);
    expect(stderr).toContain('a fault of our own, not of your spec: no clock');
    expect(stderr).toContain('please report it');
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(whiteprint(['build', '--verbose'], { cwd, node }).stderr).toMatch(/^ {4}at /m);
  });
});

describe('build --check', () => {
  test('is content with what build wrote, and lists what is stale, missing and left over', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), 'specs/b.yaml': smallSpec('B') });
    expect(whiteprint(['build'], { cwd }).code).toBe(0);
    writeFiles(cwd, { 'out/manifest.json': '{}' });
    const fresh = whiteprint(['build', '--check'], { cwd });
    expect(fresh.stderr).toContain('2 images: 2 unchanged');
    expect(fresh.code).toBe(0);
    writeFiles(cwd, {
      'specs/a.yaml': smallSpec('A changed'),
      'out/b.png': 'x',
      'out/old.png': '',
      'out/b.svg': 'stale',
      'out/README.md': '',
    });
    const before = readOut(join(cwd, 'out'));
    const { code, stderr } = whiteprint(['build', '--check', '-f', 'png,json'], { cwd });
    expect(code).toBe(1);
    const told = [...stderr.matchAll(/^(\S+): error (out\/\w+)/gm)].map(([, file, rule]) => `${file} ${rule}`);
    expect(told.toSorted()).toEqual([
      'out/README.md out/foreign',
      'out/a.json out/stale',
      'out/a.png out/stale',
      'out/b.png out/stale',
      'out/b.svg out/stale',
      'out/old.png out/orphaned',
    ]);
    expect(stderr).toContain('help: whiteprint build -f png,json\n');
    expect(stderr).toContain('help: rm out/old.png');
    expect(readOut(join(cwd, 'out'))).toEqual(before);
  });

  test('misses what was never built, and calls nothing left over when only some specs are checked', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), 'out/old.png': '' });
    const { code, stderr } = whiteprint(['build', '--check', 'specs/a.yaml'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('out/a.png: error out/missing');
    expect(stderr).not.toContain('orphaned');
  });
});

describe('build --print', () => {
  test.each(['spec', 'model', 'layout', 'scene', 'drawing'])(
    '%s prints that noun as JSON and writes nothing',
    (stage) => {
      const cwd = newFolder();
      writeFiles(cwd, { 'a.yaml': smallSpec('A') });
      const { code, stdout, stderr } = whiteprint(['build', 'a.yaml', '--print', stage], { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(JSON.parse(stdout)).toBeTypeOf('object');
      expect(readdirSync(cwd)).toEqual(['a.yaml']);
    },
  );

  test('svg from stdin gives the SVG that build writes', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'a.yaml': smallSpec('A') });
    const { code, stdout } = whiteprint(['build', '-', '--print', 'svg'], { cwd, input: smallSpec('A') });
    expect(code).toBe(0);
    expect(whiteprint(['build', 'a.yaml', '-f', 'svg'], { cwd }).code).toBe(0);
    expect(stdout).toBe(read(cwd, 'out/a.svg').toString());
  });

  test('wants one picture', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), 'specs/b.yaml': smallSpec('B') });
    const { code, stdout, stderr } = whiteprint(['build', '--print', 'svg'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--print wants one picture, and these are 2');
  });
});

describe('a spec on stdin', () => {
  test('is built as "stdin", with places told as <stdin>', () => {
    const cwd = newFolder();
    expect(whiteprint(['build', '-'], { cwd, input: smallSpec('A') }).code).toBe(0);
    expect(picturesIn(join(cwd, 'out'))).toEqual(['stdin.json', 'stdin.png']);
    const { code, stderr } = whiteprint(['check', '-'], { cwd, input: BROKEN });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^<stdin>:6:\d+: error spec\/unknown-key/m);
  });
});

describe('check', () => {
  test('says what build would, and writes nothing', () => {
    const cwd = newFolder();
    writeFiles(cwd, {
      'specs/a.yaml': smallSpec('A'),
      'specs/b.yaml': smallSpec('B').replace('-> server', '-> sever'),
    });
    const { code, stdout, stderr } = whiteprint(['check'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^specs\/b\.yaml:8:\d+: error model\/unknown-node: .*"sever"/m);
    expect(stderr).toContain('2 specs: 1 error');
    expect(readdirSync(cwd)).toEqual(['specs']);
    const json = JSON.parse(whiteprint(['check', '--json'], { cwd }).stdout);
    expect(json.specs).toEqual(['specs/a.yaml', 'specs/b.yaml']);
    expect(json.diagnostics).toHaveLength(1);
    expect(json.diagnostics[0]).toMatchObject({ rule: 'model/unknown-node', severity: 'error', line: 8 });
    const fine = whiteprint(['check', 'specs/a.yaml'], { cwd });
    expect(fine).toMatchObject({ code: 0, stderr: '1 spec: nothing to complain about\n' });
  });

  test('finds what only the finished file shows', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'a.yaml': smallSpec('A', 'budget: 1KB\n') });
    const { code, stderr } = whiteprint(['check', 'a.yaml'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^a\.yaml:4:9: error budget\/exceeded/m);
  });
});

describe('colour', () => {
  test.each([
    { env: {}, args: [], has: false },
    { env: { FORCE_COLOR: '1' }, args: [], has: true },
    { env: { FORCE_COLOR: '1', NO_COLOR: '1' }, args: [], has: false },
    { env: { FORCE_COLOR: '1' }, args: ['--no-color'], has: false },
  ])('with $env $args: $has', ({ env, args, has }) => {
    const { stderr } = whiteprint(['check', '-', ...args], { cwd: resolve('.'), env, input: BROKEN });
    expect(stderr).toContain('spec/unknown-key');
    expect(stderr.includes('\u001b[')).toBe(has);
  });
});
