import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pixels } from '../../src/emit/pixels.ts';
import { toPixels } from '../../src/emit/to-pixels.ts';
import { createTypesetter } from '../../src/text/create-typesetter.ts';
import type { FontFile } from '../../src/text/font.ts';
import type { GlyphRun } from '../../src/text/metrics.ts';
import { fonts, typographyOf } from '../text/fonts.ts';
import { ARABIC, HEBREW } from '../text/packs.ts';
import { findChromium, screenshot, startBrowser } from './browser.ts';

const SIZE = { width: 1000, height: 120 };
const PX = 48;
const LEFT = 20;
const BASELINE = 75;

/** Directions, numbers, brackets, marks and joins that a naive order of glyphs gets wrong. */
const TEXTS: readonly (readonly [what: string, text: string, pack: FontFile])[] = [
  ['Arabic alone', 'كيف تعمل واجهة الطلبات', ARABIC],
  ['Latin within Arabic', 'بوابة API للطلبات', ARABIC],
  ['Arabic within Latin', 'Gateway بوابة الطلبات v2', ARABIC],
  ['numbers within Arabic', 'تسمح بـ 100 طلب في 5 دقائق', ARABIC],
  ['brackets within Arabic', 'المنفذ (443) عبر HTTPS (آمن)', ARABIC],
  ['marks on Arabic letters', 'مُحَمَّدٌ يُرسِلُ طَلَبًا', ARABIC],
  ['an Arabic ligature', 'لا إله السلام', ARABIC],
  ['a range of numbers in Arabic', 'من 10-20 إلى 3.5%', ARABIC],
  ['Hebrew alone', 'כך עובד ממשק ההזמנות', HEBREW],
  ['Latin within Hebrew', 'שער API בגרסה v2.1', HEBREW],
  ['Hebrew within Latin', 'Port 443 פתוח ב־HTTPS now', HEBREW],
  ['brackets within Hebrew', 'בקשה (פורט 443) בקוד [401]', HEBREW],
  ['points on Hebrew letters', 'שָׁלוֹם עוֹלָם', HEBREW],
];

const path = findChromium();
if (path === undefined) {
  process.stderr.write('\nSKIPPED: shaping is not compared with a browser, as Chromium is missing (set CHROMIUM)\n\n');
}

describe.skipIf(path === undefined)('a browser sets the same glyphs at the same places', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser(path ?? '');
  }, 60_000);
  afterAll(() => browser.close());

  it.each(TEXTS)('%s', async (_, text, pack) => {
    const own = fonts.find(({ face }) => face === 'Inter-Regular');
    if (own === undefined) throw new Error('Inter is missing');
    const typesetter = await createTypesetter(typographyOf(own.face), [own, pack]);
    expect(typesetter.missing('title', text)).toEqual([]);
    const runs = typesetter.shape('title', text, PX);
    const drawn = await toPixels(svgOf(runs, typesetter), SIZE);
    const scale = (runs.find(({ face }) => face === pack.face)?.px ?? PX) / PX;
    const { pixels: shown } = await screenshot(browser, pageOf(text, own, pack, scale), SIZE);
    expect(agreement(drawn, shown)).toBeGreaterThan(0.97);
  });

  it('sees when glyphs stand in another order', async () => {
    const own = fonts.filter(({ face }) => face === 'Inter-Regular');
    const typesetter = await createTypesetter(typographyOf('Inter-Regular'), [...own, HEBREW]);
    const right = await toPixels(svgOf(typesetter.shape('title', 'שער API פתוח', PX), typesetter), SIZE);
    const wrong = await toPixels(svgOf(typesetter.shape('title', 'שער API פתוח', PX, false), typesetter), SIZE);
    expect(agreement(right, wrong)).toBeLessThan(0.8);
  });
});

function svgOf(runs: readonly GlyphRun[], { outline }: Awaited<ReturnType<typeof createTypesetter>>): string {
  const paths = runs.flatMap((run) =>
    run.glyphs.map((glyph) => {
      const { d, unitsPerEm } = outline(run.face, glyph.id);
      const place = `translate(${LEFT + glyph.x} ${BASELINE + glyph.y}) scale(${run.px / unitsPerEm})`;
      return d === '' ? '' : `<path transform="${place}" d="${d}"/>`;
    }),
  );
  const { width, height } = SIZE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#fff"/>${paths.join('')}</svg>`;
}

/** The same text as a browser sets it, its face for the other script in the size that we gave it. */
function pageOf(text: string, own: FontFile, pack: FontFile, scale: number): string {
  const face = (name: string, { data }: FontFile, more: string): string =>
    `@font-face{font-family:${name};src:url(data:font/ttf;base64,${Buffer.from(data).toString('base64')});${more}}`;
  return `<!doctype html><meta charset="utf-8"><style>${face('own', own, '')}${face('pack', pack, `size-adjust:${scale * 100}%`)}
body{margin:0;background:#fff}
div{position:absolute;left:${LEFT}px;top:0;white-space:pre;font:${PX}px/${SIZE.height}px own,pack;text-rendering:geometricPrecision}
</style><div dir="auto">${text}</div>`;
}

/** The least share of one picture's ink that has ink of the other within a px, both moved to their top left; 1 is all. */
function agreement(a: Pixels, b: Pixels): number {
  const [one, other] = [inkOf(a), inkOf(b)];
  return Math.min(found(one, other), found(other, one));
}

/** Places of dark pixels, from the top left of them all. */
function inkOf({ data, width, height }: Pixels): ReadonlySet<number> {
  const dark: [x: number, y: number][] = [];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) if ((data[4 * (y * width + x) + 1] ?? 255) < 128) dark.push([x, y]);
  }
  const left = Math.min(...dark.map(([x]) => x));
  const top = Math.min(...dark.map(([, y]) => y));
  return new Set(dark.map(([x, y]) => placeOf(x - left, y - top)));
}

const placeOf = (x: number, y: number): number => y * 10_000 + x;

function found(ink: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const near = [0, 1, -1, 10_000, -10_000, 10_001, 9_999, -10_001, -9_999];
  const hits = [...ink].filter((place) => near.some((by) => other.has(place + by)));
  return hits.length / ink.size;
}
