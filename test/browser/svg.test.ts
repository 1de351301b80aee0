import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundled, SPECS, specText, THEMES } from '../../bench/themes/bundled.ts';
import { type Compiled, compile } from '../../src/compile.ts';
import type { Pixels } from '../../src/emit/pixels.ts';
import { toPixels } from '../../src/emit/to-pixels.ts';
import { expectHarmless } from '../emit/expect-harmless.ts';
import { findChromium, screenshot, startBrowser } from './browser.ts';
import { difference } from './difference.ts';

const SIZE = { width: 1024, height: 1024 };

/**
 * Both painters smooth edges by an arithmetic of their own: up to 0.35 % of the pixels look different, most of them on
 * hand-drawn lines, and no square of 16 px differs by more than 11 of 255 on average, in chalk. A word that is missing
 * makes a difference of more than 24, and so do letters of another font.
 */
const MOST_SHARE = 0.006;
const MOST_IN_A_SQUARE = 16;
const MOST_BYTES = 400_000;

const path = findChromium();
if (path === undefined)
  process.stderr.write(
    '\nSKIPPED: SVG is not opened in a browser, as Chromium is missing (Debian: chromium; or $CHROMIUM)\n\n',
  );

const svgOf = async (slug: string, theme: string): Promise<Compiled> =>
  compile(specText(slug), await bundled(theme), { slug, canvas: SIZE });

const page = (...svgs: string[]): string =>
  `<!doctype html><title>x</title><style>body{margin:0;display:flex}svg{flex:none}</style>${svgs.join('')}`;

describe.skipIf(path === undefined)('SVG in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser(path ?? '');
  }, 60_000);
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

  describe.each(THEMES)('in %s', (theme) => {
    test.each(SPECS)('%s looks as in our painter, asks for nothing and is small', async (slug) => {
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
    expect(difference(await toPixels(svg, SIZE), shown.pixels).worst).toBeGreaterThan(1.5 * MOST_IN_A_SQUARE);
  });

  /** How two SVG look in one page beside how each looks alone: the worse of the two. */
  async function besideEachOther(left: string, right: string) {
    const wide = { width: 2 * SIZE.width, height: SIZE.height };
    const both = (await screenshot(browser, page(left, right), wide)).pixels;
    const differences = [left, right].map(async (svg, i) => {
      const alone = (await screenshot(browser, page(svg), SIZE)).pixels;
      return difference(alone, await cut(both, i));
    });
    const [first, second] = await Promise.all(differences);
    return {
      share: Math.max(first?.share ?? 1, second?.share ?? 1),
      worst: Math.max(first?.worst ?? 255, second?.worst ?? 255),
    };
  }

  async function cut({ data, width, height }: Pixels, i: number): Promise<Pixels> {
    const region = { left: i * SIZE.width, top: 0, ...SIZE };
    return {
      ...SIZE,
      data: await sharp(data, { raw: { width, height, channels: 4 } })
        .extract(region)
        .raw()
        .toBuffer(),
    };
  }

  test.each([
    ['jwt-token-flow-blueprint', 'blueprint', 'jwt-token-flow-blueprint', 'whiteboard'],
    ['tls-1-3-handshake', 'whiteboard', 'ci-cd-pipeline', 'whiteboard'],
  ])('%s in %s and %s in %s look in one page as alone', async (slug, theme, otherSlug, otherTheme) => {
    const [left, right] = [(await svgOf(slug, theme)).svg, (await svgOf(otherSlug, otherTheme)).svg];
    const { share, worst } = await besideEachOther(left, right);
    // The browser's tiles lie elsewhere.
    expect(share).toBeLessThanOrEqual(MOST_SHARE / 10);
    expect(worst).toBeLessThanOrEqual(MOST_IN_A_SQUARE / 3);
  });

  test('ids that two pictures share would be seen', async () => {
    const [left, right] = await Promise.all(
      ['blueprint', 'whiteboard'].map(async (theme) => (await svgOf('jwt-token-flow-blueprint', theme)).svg),
    );
    const prefix = (svg = '') => /<title id="(\w{6})title"/.exec(svg)?.[1] ?? '';
    const clashing = right?.replaceAll(prefix(right), prefix(left)) ?? '';
    expect((await besideEachOther(left ?? '', clashing)).worst).toBeGreaterThan(1.5 * MOST_IN_A_SQUARE);
  });

  test('a screen reader is told the title, both descriptions and every text', async () => {
    const { svg, drawing, model } = await svgOf('jwt-token-flow-blueprint', 'blueprint');
    const tab = await browser.newPage();
    await tab.setContent(page(svg));
    const session = await tab.context().newCDPSession(tab);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const heard = nodes.map(({ role, name, description }) => [role?.value, name?.value, description?.value]);
    const described = `${drawing.description} ${drawing.longDescription}`;
    const oneLine = (text: unknown): string => String(text).replace(/\s+/g, ' ');
    const root = heard.find(([role]) => /document/.test(String(role)));
    expect(root?.[1]).toBe(drawing.title);
    expect(oneLine(root?.[2])).toBe(oneLine(described));
    const symbols = heard.flatMap(([role, name]) => (role === 'graphics-symbol' ? [String(name)] : []));
    for (const { label } of model.nodes) expect(symbols.join('\n')).toContain(label);
    const words = heard.map(([, name]) => String(name)).join('\n');
    for (const row of model.legend) expect(words).toContain(row);
    await tab.close();
  });
});
