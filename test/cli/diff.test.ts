import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { findChromium, startBrowser } from '../browser/browser.ts';
import { smallSpec, writeFiles } from './small-specs.ts';
import { newFolder, whiteprint } from './whiteprint.ts';

/** A folder with two pictures that were built, and then one spec that says something else. */
function changedFolder(): string {
  const cwd = newFolder();
  writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), 'specs/b.yaml': smallSpec('B') });
  expect(whiteprint(['build'], { cwd }).code).toBe(0);
  writeFiles(cwd, { 'specs/b.yaml': smallSpec('B <b>|old|</b>') });
  return cwd;
}

const git = (cwd: string, ...args: readonly string[]): void => {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd, stdio: 'ignore' });
};

describe('diff', () => {
  test('is content with what build wrote', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A') });
    expect(whiteprint(['build'], { cwd }).code).toBe(0);
    expect(whiteprint(['diff'], { cwd })).toMatchObject({ code: 0, stdout: '' });
  });

  test('tells in words and in pixels what has changed, was added and was removed', async () => {
    const cwd = changedFolder();
    writeFiles(cwd, { 'specs/c.yaml': smallSpec('C') });
    rmSync(join(cwd, 'specs/a.yaml'));
    const { code, stdout } = whiteprint(['diff', '--json', '--strips', 'strips'], { cwd });
    expect(code).toBe(1);
    const { pictures } = JSON.parse(stdout);
    expect(pictures.map(({ slug, status }: Record<string, string>) => `${slug} ${status}`)).toEqual([
      'a removed',
      'b changed',
      'c added',
    ]);
    expect(pictures[1].changes[0]).toEqual({ kind: 'title', text: 'title "B" is now "B <b>|old|</b>"' });
    expect(pictures[1].changedPixels).toBeGreaterThan(100);
    expect(pictures[1].strip).toBe(join('strips', 'b.png'));
    expect(readdirSync(join(cwd, 'strips'))).toEqual(['b.png']);
    const { width = 0 } = await sharp(join(cwd, 'out/b.png')).metadata();
    expect((await sharp(join(cwd, 'strips/b.png')).metadata()).width).toBe(3 * width + 32);
  });

  test('compares with a git revision, and never takes one for an option', () => {
    const cwd = changedFolder();
    git(cwd, 'init', '-q');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'pictures');
    expect(whiteprint(['build'], { cwd }).code).toBe(0);
    expect(whiteprint(['diff'], { cwd }).code).toBe(0);
    const { code, stdout } = whiteprint(['diff', '--against', 'HEAD'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^changed {2}b {2}[\d.]+ % of pixels/);
    for (const wrong of ['nothing-like-it', '--output=x']) {
      const answer = whiteprint(['diff', `--against=${wrong}`], { cwd });
      expect(answer.code).toBe(2);
      expect(answer.stderr).toContain('help: name a folder of pictures, or a commit, branch or tag of git');
    }
    expect(readdirSync(cwd)).not.toContain('x');
  });

  test('allows what it is told to allow', () => {
    const cwd = changedFolder();
    expect(whiteprint(['diff', '--max-changed-pixels', '1000000'], { cwd }).code).toBe(0);
    expect(whiteprint(['diff', '--threshold', '2'], { cwd }).code).toBe(2);
  });

  test('text of specs is no markup in Markdown', () => {
    const { stdout } = whiteprint(['diff', '--markdown'], { cwd: changedFolder() });
    expect(stdout).toContain('| b | changed |');
    expect(stdout).not.toContain('<b>');
    expect(stdout).toContain('\\|old\\|');
  });
});

const path = findChromium();
if (path === undefined)
  process.stderr.write('\nSKIPPED: the page of differences is not opened, as Chromium is missing (set CHROMIUM)\n\n');

describe.skipIf(path === undefined)('the page of differences', () => {
  /** Opens the page of a folder with changes, offline; `said` is what it said and asked for. */
  async function withPage(look: (page: Page, said: readonly string[]) => Promise<void>): Promise<void> {
    const cwd = changedFolder();
    rmSync(join(cwd, 'specs/a.yaml'));
    whiteprint(['diff', '--html', 'd.html'], { cwd });
    const html = readFileSync(join(cwd, 'd.html'), 'utf8');
    expect(html).not.toContain('<b>|old|');
    const browser = await startBrowser(path ?? '');
    try {
      const page = await browser.newPage({ viewport: { width: 1100, height: 1400 }, offline: true });
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('request', (request) => said.push(request.url().slice(0, 40)));
      await page.setContent(html);
      await look(page, said);
      expect(said.filter((line) => !line.startsWith('data:'))).toEqual([]);
    } finally {
      await browser.close();
    }
  }

  test('loads nothing, says nothing on the console, and swipes by keyboard and by hand', async () => {
    await withPage(async (page) => {
      const slider = page.getByRole('slider', { name: /before at the left/ });
      const stage = page.locator('.stage:has(.after)');
      const isCut = () => page.evaluate('getComputedStyle(document.querySelector(".after")).clipPath');
      expect(await isCut()).toBe('inset(0px 0px 0px 50%)');
      await slider.focus();
      await page.keyboard.press('Home');
      expect(await isCut()).toBe('inset(0px 0px 0px 0%)');
      const { x, y, width, height } = (await stage.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await page.mouse.move(x + 5, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + width * 0.75, y + height / 2);
      await page.mouse.up();
      expect(await slider.inputValue()).toBe('75');
      expect(await isCut()).toBe('inset(0px 0px 0px 75%)');
    });
  });

  test('shows pictures side by side, and their difference', async () => {
    await withPage(async (page) => {
      const seen = () =>
        page
          .locator('article:has(.after) figure')
          .evaluateAll((figures) =>
            figures.filter((figure) => figure.checkVisibility()).map((figure) => figure.className),
          );
      await page.getByRole('radio', { name: 'swipe' }).focus();
      await page.keyboard.press('ArrowRight');
      expect(await page.getByRole('slider').count()).toBe(0);
      expect(await seen()).toEqual(['before', 'after']);
      await page.keyboard.press('ArrowRight');
      expect(await seen()).toEqual(['difference']);
      expect(await page.evaluate('document.querySelector("#a img").naturalWidth')).toBe(1024);
    });
  });

  test('can be read by everybody', async () => {
    await withPage(async (page) => {
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  });
});
