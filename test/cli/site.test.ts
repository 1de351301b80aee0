import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { findChromium, startBrowser } from '../browser/browser.ts';
import { mounted } from './faults.ts';
import { BROKEN, smallSpec, writeFiles } from './small-specs.ts';
import { newFolder, start, whiteprint } from './whiteprint.ts';

const three = {
  'specs/a.yaml': smallSpec('A', 'meta: {tags: [red], style: Plain}\n'),
  'specs/b.yaml': smallSpec('B', 'meta: {tags: [blue], style: Plain}\n'),
  'specs/c.yaml': smallSpec('C', 'meta: {tags: [blue]}\n'),
};

/** All files below a folder by path, hidden ones among them. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

const timesIn = (folder: string): ReadonlyMap<string, number> =>
  new Map(filesIn(folder).map((file) => [file, statSync(join(folder, file)).mtimeMs]));

/** Files that were written since, new ones among them. */
const writtenSince = (folder: string, times: ReadonlyMap<string, number>): readonly string[] =>
  [...timesIn(folder)].flatMap(([file, time]) => (times.get(file) === time ? [] : [file]));

/** Shared by all of these tests, so that nothing is drawn twice. */
const CACHE = mkdtempSync(join(tmpdir(), 'whiteprint-test-cache-'));
afterAll(() => rmSync(CACHE, { recursive: true, force: true }));

/** A folder with specs and their pictures. */
function newCatalog(specs: Readonly<Record<string, string>> = three) {
  const cwd = newFolder();
  const env = { WHITEPRINT_CACHE: CACHE };
  writeFiles(cwd, specs);
  const run = (...args: readonly string[]) => whiteprint(args, { cwd, env });
  const site = (...args: readonly string[]) => run('site', ...args);
  expect(run('build').code).toBe(0);
  return { cwd, env, run, site, folder: join(cwd, 'site') };
}

const sizeOf = async (file: string): Promise<string> => {
  const { width, height, format } = await sharp(file).metadata();
  return `${format} ${width}x${height}`;
};

describe('a site', () => {
  test('has a page and all forms of every picture, lists, and a search; a second run writes nothing', async () => {
    const { cwd, site, run, folder } = newCatalog();
    const { code, stdout, stderr } = site('--json', '--base-url', 'https://example.org/d');
    expect(stderr).not.toContain('error');
    expect(code).toBe(0);
    const files = filesIn(folder);
    for (const name of ['a', 'b', 'c']) {
      const at = (part: string): string => join(folder, 'pictures', name, `${name}${part}`);
      const png = readFileSync(join(cwd, `out/${name}.png`));
      expect(readFileSync(at('.png')).equals(png)).toBe(true);
      expect(readFileSync(at('.yaml'), 'utf8')).toBe(readFileSync(join(cwd, `specs/${name}.yaml`), 'utf8'));
      expect(await sizeOf(at('.avif'))).toBe('heif 1024x1024');
      expect(await sizeOf(at('-512.avif'))).toBe('heif 512x512');
      expect(await sizeOf(at('-256.avif'))).toBe('heif 256x256');
      expect(await sizeOf(at('.webp'))).toBe('webp 1024x1024');
      expect(await sizeOf(at('-512.webp'))).toBe('webp 512x512');
      expect(await sizeOf(at('-256.webp'))).toBe('webp 256x256');
      expect(await sizeOf(at('-social.png'))).toBe('png 1200x630');
      for (const part of ['.avif', '-512.avif', '.webp', '-512.webp'])
        expect(statSync(at(part)).size).toBeLessThan(png.byteLength);
      const page = readFileSync(join(folder, 'pictures', name, 'index.html'), 'utf8');
      expect(page).toContain(`${name}-social.png`);
      for (const [form, part] of Object.entries({ PNG: '.png', SVG: '.svg', WebP: '.webp', YAML: '.yaml' })) {
        const bytes = statSync(at(part)).size;
        const size = bytes < 1000 ? `${bytes} B` : `${Math.round(bytes / 1000)} KB`;
        expect(page).toMatch(new RegExp(`<b>${form}</b>\\s*<span>${size}</span>`));
      }
    }
    expect(files).toEqual(expect.arrayContaining(['index.html', 'sitemap.xml', 'assets/minisearch.js']));
    expect(run('build', '-f', 'svg', '-o', 'again').code).toBe(0);
    expect(readFileSync(join(cwd, 'again/a.svg')).equals(readFileSync(join(folder, 'pictures/a/a.svg')))).toBe(true);
    const told = JSON.parse(stdout);
    const own = files.filter((file) => file !== 'site-manifest.json');
    expect(told).toEqual({
      pages: own.filter((file) => file.endsWith('.html')).length,
      files: own.length,
      bytes: own.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
      diagnostics: [],
    });
    const times = timesIn(folder);
    expect(JSON.parse(site('--json', '--base-url', 'https://example.org/d/').stdout)).toEqual(told);
    expect(writtenSince(folder, times)).toEqual([]);
    expect(site('--force', '--base-url', 'https://example.org/d/').code).toBe(0);
    expect(writtenSince(folder, times)).toEqual(['site-manifest.json']);
  });

  test('takes an SVG that is in the folder for images, and mends files of its own that are gone', () => {
    const { run, site, folder, cwd } = newCatalog({ 'specs/a.yaml': smallSpec('A') });
    expect(run('build', '-f', 'png,svg,json').code).toBe(0);
    expect(site().code).toBe(0);
    const svg = join(folder, 'pictures/a/a.svg');
    expect(readFileSync(svg).equals(readFileSync(join(cwd, 'out/a.svg')))).toBe(true);
    unlinkSync(svg);
    unlinkSync(join(folder, 'index.html'));
    writeFileSync(join(folder, 'pictures/a/index.html'), 'half a page');
    const times = timesIn(folder);
    expect(site().code).toBe(0);
    expect(writtenSince(folder, times)).toEqual(
      expect.arrayContaining(['index.html', 'pictures/a/a.svg', 'pictures/a/index.html']),
    );
    expect(writtenSince(folder, times)).not.toContain('pictures/a/a.png');
    expect(readFileSync(join(folder, 'pictures/a/index.html'), 'utf8')).not.toBe('half a page');
  });

  test('is that of a new folder, whatever was changed before', () => {
    const { cwd, run, site, folder } = newCatalog();
    expect(site().code).toBe(0);
    rmSync(join(cwd, 'specs/c.yaml'));
    writeFiles(cwd, {
      'specs/b.yaml': smallSpec('Better', 'meta: {tags: [green], lang: es}\n'),
      'specs/d.yaml': smallSpec('D', 'meta: {tags: [red], slug: b-es, lang: en}\n'),
    });
    expect(run('build', '--prune').code).toBe(0);
    expect(site('--name', 'All of it').code).toBe(0);
    expect(site('--name', 'All of it', '--to', 'anew').code).toBe(0);
    expect(filesIn(folder)).toEqual(filesIn(join(cwd, 'anew')));
    for (const file of filesIn(folder))
      expect(readFileSync(join(folder, file)).equals(readFileSync(join(cwd, 'anew', file))), file).toBe(true);
  });

  test('a picture that changed costs its own page and lists only', () => {
    const { cwd, run, site, folder } = newCatalog();
    expect(site().code).toBe(0);
    const times = timesIn(folder);
    writeFiles(cwd, { 'specs/b.yaml': three['specs/b.yaml'].replace('title: B', 'title: Better') });
    expect(run('build').code).toBe(0);
    expect(site().code).toBe(0);
    const written = writtenSince(folder, times);
    expect(written).toEqual(expect.arrayContaining(['index.html', 'pictures/b/index.html', 'pictures/b/b.png']));
    expect(written.filter((file) => /^(pictures\/[ac]\/|tags\/red|assets\/[^/]*\.(css|js|svg)$)/.test(file))).toEqual(
      [],
    );
  });
});

describe('pages and files', () => {
  /** Every file that a page links to or shows, by its path. */
  const linksOf = (folder: string, page: string): readonly string[] =>
    [...readFileSync(join(folder, page), 'utf8').matchAll(/ (?:href|src|srcset)="([^"]*)"/g)]
      .flatMap(([, value = '']) => value.split(', ').map((one) => one.split(' ')[0] ?? ''))
      .map((link) => link.split(/[?#]/)[0] ?? '')
      .filter((link) => link !== '' && !/^\w+:/.test(link))
      .map((link) => join(page, '..', decodeURIComponent(link)));

  test('fit: every link leads to a file, and a browser shows the AVIF', async (context) => {
    const { site, folder } = newCatalog();
    expect(site().code).toBe(0);
    const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
    const links = new Set(pages.flatMap((page) => linksOf(folder, page)));
    expect(links).toContain('pictures/a/a-512.avif');
    expect([...links].filter((link) => !existsSync(join(folder, link)))).toEqual([]);
    const chromium = findChromium();
    if (chromium === undefined) {
      process.stderr.write('\nSKIPPED: the site is not opened, as Chromium is missing (set CHROMIUM)\n\n');
      return context.skip();
    }
    const browser = await startBrowser(chromium);
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'pictures/a/index.html')).href);
    await page.evaluate("document.querySelector('picture img').decode()");
    expect(await page.evaluate("document.querySelector('picture img').currentSrc")).toMatch(/\/a(-512)?\.avif$/);
  });
});

describe('a picture that cannot be trusted', () => {
  test('is told with what mends it; its last good page and all others are there', () => {
    const { cwd, site, folder } = newCatalog();
    expect(site().code).toBe(0);
    const before = readFileSync(join(folder, 'pictures/b/b.png'));
    const picture = readFileSync(join(cwd, 'out/b.png'));
    picture[1000] = (picture[1000] ?? 0) ^ 1;
    writeFileSync(join(cwd, 'out/b.png'), picture);
    writeFiles(cwd, { 'specs/c.yaml': smallSpec('Changed'), 'specs/d.yaml': smallSpec('New') });
    const { code, stderr } = site();
    expect(code).toBe(1);
    expect(stderr).toContain('out/b.png: error site/damaged');
    expect(stderr).toContain('specs/c.yaml: error site/stale');
    expect(stderr).toContain('specs/d.yaml: error site/missing');
    expect(stderr).toContain('help: whiteprint build specs/b.yaml -o out');
    expect(readFileSync(join(folder, 'pictures/b/b.png')).equals(before)).toBe(true);
    expect(filesIn(folder)).toEqual(expect.arrayContaining(['pictures/a/index.html', 'pictures/c/index.html']));
    expect(existsSync(join(folder, 'pictures/d'))).toBe(false);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('pictures/b/');
  });

  test('keeps its page when its spec is broken, and has none when it never had', () => {
    const { cwd, site, folder } = newCatalog();
    writeFiles(cwd, { 'specs/a.yaml': BROKEN });
    expect(site().code).toBe(1);
    expect(filesIn(folder).some((file) => file.startsWith('pictures/a/'))).toBe(false);
    expect(existsSync(join(folder, 'pictures/b/index.html'))).toBe(true);
    writeFiles(cwd, { 'specs/b.yaml': BROKEN });
    const { code, stderr } = site();
    expect(code).toBe(1);
    expect(stderr).toContain('specs/b.yaml:6:12: error spec/unknown-key');
    expect(existsSync(join(folder, 'pictures/b/index.html'))).toBe(true);
  });

  test('nothing is written where nothing was built', () => {
    const cwd = newFolder();
    writeFiles(cwd, three);
    const { code, stderr } = whiteprint(['site'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('error site/missing');
    expect(existsSync(join(cwd, 'site'))).toBe(false);
  });
});

describe('pages of pictures that are gone', () => {
  test('go with all their files, and leave those of others', () => {
    const { cwd, run, site, folder } = newCatalog();
    expect(site().code).toBe(0);
    rmSync(join(cwd, 'specs/b.yaml'));
    rmSync(join(cwd, 'specs/c.yaml'));
    writeFiles(folder, { 'pictures/b/notes.txt': 'mine', CNAME: 'example.org', '.nojekyll': '' });
    expect(run('build', '--prune').code).toBe(0);
    const { code, stderr } = site();
    expect(code).toBe(0);
    expect(stderr).toContain('site/pictures/b/notes.txt: warning site/foreign');
    expect(stderr).toContain('site/CNAME: warning site/foreign');
    expect(stderr).not.toContain('nojekyll');
    expect(filesIn(folder).filter((file) => /^pictures\/[bc]|blue/.test(file))).toEqual(['pictures/b/notes.txt']);
    expect(existsSync(join(folder, 'pictures/c'))).toBe(false);
    expect(filesIn(folder)).toContain('.nojekyll');
  });

  test('stay when only some specs were looked at', () => {
    const { cwd, site, folder } = newCatalog();
    expect(site().code).toBe(0);
    rmSync(join(cwd, 'specs/c.yaml'));
    const times = timesIn(folder);
    expect(site('specs/a.yaml').code).toBe(0);
    expect(writtenSince(folder, times)).toEqual([]);
  });
});

describe('a folder', () => {
  test('that is no site is refused, and nothing in it is touched', () => {
    const { cwd, site } = newCatalog({ 'specs/a.yaml': smallSpec('A') });
    writeFiles(cwd, { 'mine/index.html': 'mine' });
    const { code, stderr } = site('--to', 'mine');
    expect(code).toBe(2);
    expect(stderr).toContain('"mine" holds other things than a site');
    expect(filesIn(join(cwd, 'mine'))).toEqual(['index.html']);
    expect(site('--to', 'out').code).toBe(2);
    writeFiles(cwd, { 'mine/site-manifest.json': '{"rest": {"../../x": 1}}' });
    expect(site('--to', 'mine').code).toBe(2);
    expect(site('--to', 'specs/a.yaml').code).toBe(2);
  });

  test('with a file of others where one of ours would be keeps that file', () => {
    const { cwd, run, site, folder } = newCatalog({ 'specs/a.yaml': smallSpec('A') });
    expect(site().code).toBe(0);
    writeFiles(cwd, { 'specs/b.yaml': smallSpec('B', 'meta: {tags: [red]}\n') });
    writeFiles(folder, { 'pictures/b/b.svg': 'mine', 'tags/index.html': 'mine' });
    expect(run('build').code).toBe(0);
    const { code, stderr } = site();
    expect(code).toBe(1);
    expect(stderr).toContain('error site/in-the-way: "pictures/b/b.svg"');
    expect(readFileSync(join(folder, 'pictures/b/b.svg'), 'utf8')).toBe('mine');
    unlinkSync(join(folder, 'pictures/b/b.svg'));
    const again = site();
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('error site/in-the-way: "tags/index.html"');
    expect(readFileSync(join(folder, 'tags/index.html'), 'utf8')).toBe('mine');
    unlinkSync(join(folder, 'tags/index.html'));
    expect(site().code).toBe(0);
    expect(readFileSync(join(folder, 'tags/index.html'), 'utf8')).toContain('red');
  });

  test('that cannot be written is trouble', (context) => {
    const { cwd, site, folder } = newCatalog({ 'specs/a.yaml': smallSpec('A') });
    if (!mounted(folder, '-t', 'tmpfs', '-o', 'ro', 'tmpfs')) return context.skip();
    const { code, stderr } = site();
    expect(code).toBe(2);
    expect(stderr).toContain('the file system is read-only (EROFS)');
    expect(readdirSync(cwd)).toContain('site');
  });
});

describe('a run that is stopped', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGKILL', null],
  ] as const)('by %s leaves whole files; the next one ends as if nothing had been', async (signal, code) => {
    const { cwd, env, site, folder } = newCatalog();
    expect(site('--to', 'whole').code).toBe(0);
    for (const delay of [400, 900, 1500]) {
      const child = start(['site'], { cwd, env: { ...env, WHITEPRINT_CACHE: 'off' } });
      const ended = new Promise<number | null>((done) => child.on('exit', done));
      await new Promise((done) => setTimeout(done, delay));
      child.kill(signal);
      expect([code, 0]).toContain(await ended);
      const files = existsSync(folder) ? filesIn(folder).filter((file) => !file.includes('.tmp')) : [];
      for (const file of files.filter((one) => one !== 'site-manifest.json'))
        expect(readFileSync(join(folder, file)).equals(readFileSync(join(cwd, 'whole', file))), file).toBe(true);
    }
    const { code: last, stderr } = site();
    expect(stderr).not.toContain('foreign');
    expect(last).toBe(0);
    expect(filesIn(folder)).toEqual(filesIn(join(cwd, 'whole')));
    for (const file of filesIn(folder))
      expect(readFileSync(join(folder, file)).equals(readFileSync(join(cwd, 'whole', file))), file).toBe(true);
  });
});

describe('for those who link to a page', () => {
  test('a picture too dense for 1200 x 630 stands whole on paper, and every run says so', async () => {
    const dense = readFileSync('bench/specs/kubernetes-control-plane.yaml', 'utf8');
    const { site, folder } = newCatalog({ 'specs/dense.yaml': dense.replace(/^ {2}slug:.*\n/m, '  slug: dense\n') });
    for (const _ of ['made', 'unchanged']) {
      const { code, stderr } = site();
      expect(code).toBe(0);
      expect(stderr).toContain('specs/dense.yaml: warning site/social-fallback: it cannot be laid out at 1200x630');
    }
    const file = join(folder, 'pictures/dense/dense-social.png');
    expect(await sizeOf(file)).toBe('png 1200x630');
    const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
    const left = [...data.subarray(0, 3)];
    const right = [...data.subarray((info.width - 1) * info.channels, (info.width - 1) * info.channels + 3)];
    expect(left).toEqual(right);
    // The paper of blueprint.
    expect(Math.max(...left)).toBeLessThan(60);
  });
});

describe('options', () => {
  test.each([
    ['--base-url', 'ftp://example.org'],
    ['--base-url', 'example.org'],
    ['--base-url', 'https://example.org/?page=1'],
    ['--lang', 'no language'],
    ['--name', ' '],
  ])('%s "%s" is wrong usage', (option, value) => {
    expect(whiteprint(['site', option, value], { cwd: newFolder() }).code).toBe(2);
  });

  test('without an address there is no map of the site, and a note says so', () => {
    const { site, folder } = newCatalog({ 'specs/a.yaml': smallSpec('A') });
    const { stderr } = site();
    expect(stderr).toContain('note: without --base-url there is no sitemap');
    expect(filesIn(folder).filter((file) => file.includes('sitemap'))).toEqual([]);
    const addressed = whiteprint(['site'], {
      cwd: resolve(folder, '..'),
      env: { WHITEPRINT_BASE_URL: 'https://example.org/x', WHITEPRINT_NAME: 'Our pictures' },
    });
    expect(addressed.stderr).not.toContain('note:');
    expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).toContain('https://example.org/x/');
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('Our pictures');
  });
});

test('a package as people install it can make a site', () => {
  const home = resolve('node_modules/.cache/whiteprint-packed');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', home], { stdio: 'pipe' });
  const [tarball = ''] = readdirSync(home);
  execFileSync('tar', ['-xzf', tarball], { cwd: home });
  symlinkSync(resolve('node_modules'), join(home, 'package/node_modules'));
  const main = join(home, 'package/dist/cli/main.js');
  const cwd = newFolder();
  const env = { WHITEPRINT_CACHE: CACHE };
  writeFiles(cwd, three);
  expect(whiteprint(['build'], { cwd, env }, main).code).toBe(0);
  const { code, stderr } = whiteprint(['site'], { cwd, env }, main);
  expect(stderr).toContain('3 pictures made');
  expect(code).toBe(0);
  expect(filesIn(join(cwd, 'site'))).toEqual(expect.arrayContaining(['assets/minisearch.js', 'pictures/c/index.html']));
  expect(whiteprint(['site'], { cwd, env }, main).stderr).toContain('0 pictures made');
});
