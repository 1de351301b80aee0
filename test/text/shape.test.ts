import { beforeAll, describe, expect, it } from 'vitest';
import type { TextRole } from '../../src/roles.ts';
import { createTypesetter } from '../../src/text/create-typesetter.ts';
import type { GlyphRun } from '../../src/text/metrics.ts';
import type { Typesetter } from '../../src/text/typesetter.ts';
import { fonts, TEXT_FACES, typographyOf } from './fonts.ts';

const SAMPLES = [
  'AVATAR Tomato',
  'office fi fl ffi waffle',
  'Type 3: KMS/HSM → vault',
  'Ŵelsh Ħal Ġilju',
  'naïve façade — “quoted” …',
  'x',
  'TLS 1.3 (mTLS), 99.99 %',
];

const add = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);
const widthOf = (runs: readonly GlyphRun[]): number => add(runs.map((run) => run.advance));

describe.each(TEXT_FACES)('%s', (face) => {
  let typesetter: Typesetter;
  beforeAll(async () => {
    const typography = typographyOf(face, { legend: { tracking: 0.08 }, subtitle: { tracking: -0.01 } });
    typesetter = await createTypesetter(typography, fonts);
  });

  it.each<TextRole>(['title', 'legend', 'subtitle'])('measures what it draws as %s', (role) => {
    for (const text of SAMPLES) {
      for (const px of [11, 16, 23.7]) {
        const block = typesetter.wrap(role, text, px, Number.POSITIVE_INFINITY);
        expect(block.lines.map((line) => line.text)).toEqual([text]);
        expect(widthOf(typesetter.shape(role, text, px))).toBeCloseTo(block.width, 6);
      }
    }
  });

  it('draws ink within the advance, but for a small overhang', () => {
    for (const text of SAMPLES) {
      const runs = typesetter.shape('title', text, 100);
      const left = Math.min(...runs.map(({ ink }) => ink.x));
      const right = Math.max(...runs.map(({ ink }) => ink.x + ink.width));
      expect(left).toBeGreaterThan(-15);
      expect(right).toBeLessThan(widthOf(runs) + 15);
      expect(right - left).toBeGreaterThan(widthOf(runs) * 0.6);
    }
  });

  it('says the ink bounds of the very outlines', () => {
    for (const text of SAMPLES) {
      for (const run of typesetter.shape('title', text, 100)) {
        const drawn = boundsOf(run, typesetter);
        if (run.ink.width === 0) continue;
        expect(run.ink.x).toBeCloseTo(drawn.left, 0);
        expect(run.ink.x + run.ink.width).toBeCloseTo(drawn.right, 0);
        expect(run.ink.y).toBeCloseTo(drawn.top, 0);
        expect(run.ink.y + run.ink.height).toBeCloseTo(drawn.bottom, 0);
      }
    }
  });

  it('has an outline for every glyph but the space', () => {
    for (const char of SAMPLES.join('')) {
      for (const run of typesetter.shape('title', char, 16)) {
        const outlines = run.glyphs.map(({ id }) => typesetter.outline(run.face, id).d);
        expect(outlines.join(''), char).toMatch(char === ' ' ? /^$/ : /^M[-\d. MLQZ]+Z$/);
      }
    }
  });

  it('adds tracking after every glyph', () => {
    const plain = widthOf(typesetter.shape('title', 'HTTPS', 100));
    expect(widthOf(typesetter.shape('legend', 'HTTPS', 100))).toBeCloseTo(plain + 5 * 8, 1);
  });

  it('gives the same glyphs again, and from a second typesetter', async () => {
    const again = await createTypesetter(typographyOf(face), fonts.map(copy));
    for (const text of SAMPLES) {
      const first = typesetter.shape('title', text, 16);
      expect(typesetter.shape('title', text, 16)).toEqual(first);
      expect(again.shape('title', text, 16)).toEqual(first);
    }
  });
});

describe('shaping', () => {
  let typesetter: Typesetter;
  beforeAll(async () => {
    const special = { title: { face: 'ChakraPetch-Bold' }, legend: { face: 'Kalam-Regular', tracking: 0.1 } };
    typesetter = await createTypesetter(typographyOf('Kalam-Regular', special), fonts);
  });

  it('kerns', () => {
    const width = (text: string): number => widthOf(typesetter.shape('title', text, 100));
    expect(width('AV')).toBeLessThan(width('A') + width('V') - 5);
  });

  it('joins letters, except when they are set apart', () => {
    expect(typesetter.shape('note', 'fi', 16)[0]?.glyphs).toHaveLength(1);
    expect(typesetter.shape('legend', 'fi', 16)[0]?.glyphs).toHaveLength(2);
  });

  it('falls back character by character, to the same height of small letters', () => {
    const runs = typesetter.shape('note', 'Ŵ → x', 100);
    expect(runs.map((run) => run.face)).toEqual([
      'PatrickHand-Regular',
      'Kalam-Regular',
      'IBMPlexMono-Regular',
      'Kalam-Regular',
    ]);
    expect(runs.map((run) => run.px)).toEqual([109, 100, 99, 100]);
    const starts = runs.map((run) => run.glyphs[0]?.x ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('keeps the face for a look-alike', () => {
    expect(typesetter.shape('title', 'µ', 16)).toEqual(typesetter.shape('title', 'μ', 16));
    expect(typesetter.shape('title', 'µ', 16)[0]?.face).toBe('ChakraPetch-Bold');
    expect(typesetter.shape('title', 'a\u2011b', 16)).toEqual(typesetter.shape('title', 'a-b', 16));
  });

  it('draws invisible characters as nothing', () => {
    const plain = widthOf(typesetter.shape('note', 'softspace', 16));
    expect(widthOf(typesetter.shape('note', 'soft\u00ad\u200bspace', 16))).toBe(plain);
  });

  it('draws nothing for an unknown face', () => {
    expect(typesetter.outline('Nope', 3)).toEqual({ d: '', unitsPerEm: 1000 });
  });
});

describe('createTypesetter', () => {
  it('tells all faces that are not bundled', async () => {
    const typography = typographyOf('Kalam-Regular', { title: { face: 'Arial' }, note: { face: 'Times' } });
    await expect(createTypesetter(typography, fonts)).rejects.toMatchObject({
      diagnostics: [
        { rule: 'text/unknown-face', message: expect.stringContaining('"title" is set in "Arial"') },
        { rule: 'text/unknown-face', message: expect.stringContaining('"note" is set in "Times"') },
      ],
    });
  });

  it.each([
    ['Empty', new Uint8Array()],
    ['Noise', Uint8Array.from({ length: 5000 }, (_, i) => i % 251)],
  ])('tells a font that cannot be read: %s', async (face, data) => {
    await expect(createTypesetter(typographyOf(face), [{ face, data }])).rejects.toMatchObject({
      diagnostics: [{ rule: 'text/unreadable-font', message: `font "${face}" cannot be read` }],
    });
  });

  it('tells a stand-in that cannot be read when it is needed', async () => {
    const kalam = fonts.filter(({ face }) => face === 'Kalam-Regular');
    const broken = [...kalam, { face: 'Empty', data: new Uint8Array() }];
    const typesetter = await createTypesetter(typographyOf('Kalam-Regular'), broken);
    expect(typesetter.missing('title', 'plain')).toEqual([]);
    expect(() => typesetter.missing('title', 'Ω→')).toThrow('Empty');
  });
});

const copy = <T extends { readonly data: Uint8Array }>(font: T): T => ({ ...font, data: Uint8Array.from(font.data) });

/** Bounds of the on-curve and control points, px; curves of these fonts have their extremes on points. */
function boundsOf(run: GlyphRun, typesetter: Typesetter) {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const glyph of run.glyphs) {
    const { d, unitsPerEm } = typesetter.outline(run.face, glyph.id);
    const numbers = (d.match(/-?\d+(\.\d+)?/g) ?? []).map((n) => (Number(n) * run.px) / unitsPerEm);
    numbers.forEach((n, i) => {
      if (i % 2 === 0) xs.push(glyph.x + n);
      else ys.push(glyph.y + n);
    });
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
