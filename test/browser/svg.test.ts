import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Compiled, compile } from '../../src/compile.ts';
import { toPixels } from '../../src/emit/to-pixels.ts';
import { expectHarmless } from '../emit/expect-harmless.ts';
import { ALL_THEMES, environment, readRepo, SLUGS } from '../pipeline/environment.ts';
import { findChromium, screenshot, startBrowser } from './browser.ts';
import { difference } from './difference.ts';

const SIZE = { width: 1024, height: 1024 };

/**
 * Both painters smooth edges with arithmetic of their own: up to 0.1 % of the pixels of our pictures look different
 * and no square of 16 px differs by more than 6 of 255 on average. A missing word differs by 30 and more.
 */
const MOST_SHARE = 0.003;
const MOST_IN_A_SQUARE = 12;
const MOST_BYTES = 400_000;

const path = findChromium();
if (path === undefined)
  process.stderr.write(
    '\nSKIPPED: SVG is not opened in a browser, as Chromium is missing (Debian: chromium; or $CHROMIUM)\n\n',
  );

const svgOf = (slug: string, theme: string): Promise<Compiled> =>
  compile(readRepo(`specs/${slug}.yaml`), environment(theme), { slug, canvas: SIZE });

const page = (...svgs: string[]): string =>
  `<!doctype html><title>x</title><style>body{margin:0;display:flex}svg{flex:none}</style>${svgs.join('')}`;

describe.skipIf(path === undefined)('SVG in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser(path ?? '');
  });
  afterAll(() => browser.close());

  const told: { name: string; share: number; worst: number; bytes: number }[] = [];
  afterAll(() => {
    const most = (key: 'share' | 'worst' | 'bytes') => told.toSorted((a, b) => b[key] - a[key])[0];
    const [share, worst, bytes] = [most('share'), most('worst'), most('bytes')];
    process.stdout.write(
      `${told.length} SVG in Chromium: at most ${((share?.share ?? 0) * 100).toFixed(3)} % of the pixels differ (${share?.name}), ` +
        `worst square by ${worst?.worst.toFixed(1)} of 255 (${worst?.name}), largest ${bytes?.bytes} bytes (${bytes?.name})\n`,
    );
  });

  describe.each(ALL_THEMES)('in %s', (theme) => {
    test.each(SLUGS)('%s looks as in our painter, asks for nothing and is small', async (slug) => {
      const { svg } = await svgOf(slug, theme);
      expectHarmless(svg);
      const shown = await screenshot(browser, page(svg), SIZE);
      expect(shown.asked).toEqual([]);
      const { share, worst, at } = difference(await toPixels(svg, SIZE), shown.pixels);
      const bytes = Buffer.byteLength(svg);
      told.push({ name: `${slug}, ${theme}`, share, worst, bytes });
      expect(share).toBeLessThanOrEqual(MOST_SHARE);
      expect(worst, `at ${at.x}, ${at.y}`).toBeLessThanOrEqual(MOST_IN_A_SQUARE);
      expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    });
  });

  test('a word that is not there would be seen', async () => {
    const { svg } = await svgOf('jwt-token-flow-blueprint', 'blueprint');
    const word = /<g role="img" aria-label="HTTPS".*<\/g>\n/;
    expect(svg).toMatch(word);
    const shown = await screenshot(browser, page(svg.replace(word, '')), SIZE);
    expect(difference(await toPixels(svg, SIZE), shown.pixels).worst).toBeGreaterThan(2 * MOST_IN_A_SQUARE);
  });

  test.each([
    ['jwt-token-flow-blueprint blueprint', 'jwt-token-flow-blueprint whiteboard'],
    ['tls-1-3-handshake whiteboard', 'ci-cd-pipeline whiteboard'],
  ])('%s and %s look in one page as alone', async (...names) => {
    const [left = '', right = ''] = await Promise.all(
      names.map(async (name) => {
        const [slug = '', theme = ''] = name.split(' ');
        return (await svgOf(slug, theme)).svg;
      }),
    );
    const wide = { width: 2 * SIZE.width, height: SIZE.height };
    const both = (await screenshot(browser, page(left, right), wide)).pixels;
    for (const [i, svg] of [left, right].entries()) {
      const alone = (await screenshot(browser, page(svg), SIZE)).pixels;
      const there = Buffer.alloc(alone.data.length);
      const row = SIZE.width * 4;
      for (let y = 0; y < SIZE.height; y++)
        there.set(both.data.subarray((2 * y + i) * row, (2 * y + i + 1) * row), y * row);
      expect(difference(alone, { ...SIZE, data: there })).toMatchObject({ share: 0, worst: 0 });
    }
  });

  test('a screen reader is told the title, the description and every text', async () => {
    const { svg, drawing, model } = await svgOf('jwt-token-flow-blueprint', 'blueprint');
    const tab = await browser.newPage();
    await tab.setContent(page(svg));
    const session = await tab.context().newCDPSession(tab);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const heard = nodes.map(({ role, name, description }) => [role?.value, name?.value, description?.value]);
    expect(heard).toContainEqual([expect.stringMatching(/document/), drawing.title, drawing.description]);
    const symbols = heard.flatMap(([role, name]) => (role === 'graphics-symbol' ? [String(name)] : []));
    for (const { label } of model.nodes) expect(symbols.join('\n')).toContain(label);
    const words = heard.map(([, name]) => String(name)).join('\n');
    for (const row of model.legend) expect(words).toContain(row);
    await tab.close();
  });
});
