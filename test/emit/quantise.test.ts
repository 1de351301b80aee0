import { beforeAll, describe, expect, it } from 'vitest';
import { type ColorCount, countColors } from '../../src/emit/count-colors.ts';
import { nearestColors } from '../../src/emit/nearest-color.ts';
import type { Pixels } from '../../src/emit/pixels.ts';
import { type Indexed, quantise } from '../../src/emit/quantise.ts';
import { toPixels } from '../../src/emit/to-pixels.ts';
import { toSvg } from '../../src/emit/to-svg.ts';
import { CYAN, INK, PAPER, richDrawing } from './rich-drawing.ts';

const hex = (color: string) => Number.parseInt(color.slice(1), 16);
const THEME = richDrawing().palette.map(hex);

let pixels: Pixels;
let count: ColorCount;
beforeAll(async () => {
  pixels = await toPixels(toSvg(richDrawing(512)), { width: 512, height: 512 });
  count = countColors(pixels);
});

const colorAt = (picture: Indexed, i: number) => picture.palette[picture.indices[i] ?? -1] ?? -1;
const painted = (i: number) => count.colors[count.at[i] ?? -1] ?? -1;
const channels = (color: number) => [color >> 16, (color >> 8) & 255, color & 255] as const;
const distance = (a: number, b: number) => {
  const [[r, g, blue], [R, G, B]] = [channels(a), channels(b)];
  return 2 * (r - R) ** 2 + 4 * (g - G) ** 2 + 3 * (blue - B) ** 2;
};

describe('countColors', () => {
  it('finds each colour of each pixel', () => {
    const seen = new Map<number, number>();
    for (let i = 0; i < count.at.length; i++) {
      const color =
        (pixels.data[4 * i] ?? 0) * 65536 + (pixels.data[4 * i + 1] ?? 0) * 256 + (pixels.data[4 * i + 2] ?? 0);
      if (painted(i) !== color) expect([i, painted(i)]).toEqual([i, color]);
      seen.set(color, (seen.get(color) ?? 0) + 1);
    }
    expect(seen.size).toBeGreaterThan(10_000);
    expect([...count.colors].map((color, i) => [color, count.counts[i]])).toEqual([...seen]);
  });
});

describe('nearestColors', () => {
  it('finds what comparing with every colour finds, the first of equals', () => {
    const palette = [...count.colors]
      .filter((_, i) => i % 97 === 0)
      .flatMap((color) => [color, color ^ 0x010101, color]);
    const some = count.colors.filter((_, i) => i % 7 === 0);
    const nearest = nearestColors(some, palette);
    some.forEach((color, i) => {
      const distances = palette.map((other) => distance(color, other));
      expect(nearest[i]).toBe(distances.indexOf(Math.min(...distances)));
    });
  });
});

describe('quantise', () => {
  it.each([256, 128, 48, 16, 2])(
    'uses at most %i colours, the most frequent first, the same ones each time',
    (limit) => {
      const picture = quantise(count, limit, THEME);
      expect(picture.palette.length).toBeLessThanOrEqual(limit);
      expect(new Set(picture.palette).size).toBe(picture.palette.length);
      const uses = picture.palette.map(() => 0);
      for (const k of picture.indices) uses[k] = (uses[k] ?? 0) + 1;
      expect(uses).toEqual([...uses].sort((a, b) => b - a));
      expect(uses.at(-1)).toBeGreaterThan(0);
      const again = quantise(countColors(pixels), limit, THEME);
      expect(again.palette).toEqual(picture.palette);
      expect(Buffer.compare(again.indices, picture.indices)).toBe(0);
    },
  );

  it('gives every pixel the nearest colour of the palette', () => {
    const picture = quantise(count, 64, THEME);
    for (let i = 0; i < picture.indices.length; i += 41) {
      const least = Math.min(...picture.palette.map((color) => distance(color, painted(i))));
      expect(distance(colorAt(picture, i), painted(i))).toBe(least);
    }
  });

  it.each([256, 64, 16])('keeps paper, ink and hues exactly with %i colours: no fringes', (limit) => {
    const picture = quantise(count, limit, THEME);
    const exact = [PAPER, INK, CYAN].map(hex);
    for (const color of exact) expect(picture.palette).toContain(color);
    for (let i = 0; i < picture.indices.length; i++) {
      if (exact.includes(painted(i)) && colorAt(picture, i) !== painted(i))
        expect(colorAt(picture, i)).toBe(painted(i));
    }
  });

  it('keeps large flat areas that the theme does not name', () => {
    const picture = quantise(count, 64, []);
    const flat = [...count.colors].filter((_, i) => (count.counts[i] ?? 0) * 100 > count.at.length);
    expect(flat.length).toBeGreaterThan(4);
    for (const color of flat) expect(picture.palette).toContain(color);
  });

  it('lets glow run without bands: nearly every pixel is within 12 of 255 with 256 colours', () => {
    const picture = quantise(count, 256, THEME);
    let far = 0;
    for (let i = 0; i < picture.indices.length; i++) {
      const [a, b] = [channels(colorAt(picture, i)), channels(painted(i))];
      if (a.some((value, k) => Math.abs(value - (b[k] ?? 0)) > 12)) far++;
    }
    expect(far / picture.indices.length).toBeLessThan(0.02);
  });

  it('leaves a picture of few colours alone', () => {
    const data = Uint8Array.from({ length: 4 * 200 }, (_, i) => (i % 4 === 0 ? i / 4 : 255));
    const source = countColors({ width: 20, height: 10, data });
    const picture = quantise(source, 200, []);
    expect(picture.palette).toHaveLength(200);
    expect(Array.from(picture.indices, (k) => picture.palette[k])).toEqual(
      Array.from(source.at, (k) => source.colors[k]),
    );
  });
});
