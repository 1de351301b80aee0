import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { CompileError } from '../../src/diagnostics.ts';
import { countColors } from '../../src/emit/count-colors.ts';
import { encodeIndexed } from '../../src/emit/encode-png.ts';
import { type Encoded, fitBudget } from '../../src/emit/fit-budget.ts';
import type { Pixels } from '../../src/emit/pixels.ts';
import { readPng } from '../../src/emit/png-chunks.ts';
import { type Indexed, quantise } from '../../src/emit/quantise.ts';
import { textChunk, textOf } from '../../src/emit/text-chunk.ts';
import { toPixels } from '../../src/emit/to-pixels.ts';
import { toSvg } from '../../src/emit/to-svg.ts';
import { INK, PAPER, richDrawing } from './rich-drawing.ts';

const ALT = 'A browser → a gateway';
const { palette } = richDrawing();

let large: Pixels;
let small: Pixels;
beforeAll(async () => {
  large = await toPixels(toSvg(richDrawing()), { width: 1024, height: 1024 });
  small = await toPixels(toSvg(richDrawing(256)), { width: 256, height: 256 });
});

const encode = (pixels: Pixels, budget: number) => fitBudget(pixels, { budget, palette, text: ALT });

/** Red, green and blue of every pixel, as another decoder sees them. */
const decode = (png: Uint8Array) => sharp(png).toColourspace('srgb').removeAlpha().raw().toBuffer();

/** The same of a picture that was painted or quantised. */
const bytesOf = (width: number, height: number, colorAt: (i: number) => number) => {
  const bytes = Buffer.alloc(3 * width * height);
  for (let i = 0; i < width * height; i++) bytes.writeUIntBE(colorAt(i), 3 * i, 3);
  return bytes;
};
const painted = ({ width, height, data }: Pixels) =>
  bytesOf(width, height, (i) => Buffer.from(data.buffer, data.byteOffset).readUIntBE(4 * i, 3));
const drawn = ({ width, height, palette, indices }: Indexed) =>
  bytesOf(width, height, (i) => palette[indices[i] ?? 256] ?? 0);

async function failure(promise: Promise<Encoded>): Promise<CompileError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof CompileError) return error;
  throw new Error(`no CompileError but ${error}`);
}

describe('fitBudget', () => {
  it('keeps every pixel when the budget allows it', async () => {
    const done = await encode(small, 1_000_000);
    expect(done).toMatchObject({ mode: 'truecolour', ssim: 1, bytes: done.png.length });
    expect(done.tried).toEqual([{ step: 'truecolour-7', bytes: done.bytes }]);
    expect(done.colours).toBe(countColors(small).colors.length);
    expect(Buffer.compare(await decode(done.png), painted(small))).toBe(0);
  });

  it('falls to 256 colours that look the same, with the same bytes each time', async () => {
    const [done, again] = [await encode(large, 180_000), await encode(large, 180_000)];
    expect(done.mode).toBe('palette');
    expect(done.colours).toBeGreaterThan(200);
    expect(done.ssim).toBeGreaterThanOrEqual(0.98);
    expect(done.bytes).toBeLessThanOrEqual(180_000);
    expect(Buffer.compare(done.png, again.png)).toBe(0);
  });

  it('writes exactly the pixels of the quantiser, paper and ink untouched', async () => {
    const done = await encode(large, 180_000);
    const count = countColors(large);
    const picture = quantise(
      count,
      256,
      palette.map((color) => Number.parseInt(color.slice(1), 16)),
    );
    const decoded = await decode(done.png);
    expect(Buffer.compare(decoded, drawn(picture))).toBe(0);
    expect(Buffer.compare(decoded, painted(done.pixels))).toBe(0);
    expect(done.pixels.data.every((byte, i) => i % 4 !== 3 || byte === 255)).toBe(true);
    const before = painted(large);
    for (const color of [PAPER, INK].map((text) => Number.parseInt(text.slice(1), 16))) {
      let [same, changed] = [0, 0];
      for (let i = 0; i < before.length; i += 3) {
        if (before.readUIntBE(i, 3) !== color) continue;
        if (decoded.readUIntBE(i, 3) === color) same++;
        else changed++;
      }
      expect(changed).toBe(0);
      expect(same).toBeGreaterThan(1000);
    }
  });

  it('never exceeds the budget, and never gives fewer colours than a smaller budget got', async () => {
    let colours = 0;
    for (let budget = 2_000; budget < 120_000; budget = Math.ceil(budget * 1.2)) {
      const done = await encode(small, budget).catch((error: unknown) => error);
      if (done instanceof CompileError) {
        expect(colours).toBe(0);
        continue;
      }
      const { png, bytes, colours: now } = done as Encoded;
      expect(bytes).toBe(png.length);
      expect(bytes).toBeLessThanOrEqual(budget);
      expect(now).toBeGreaterThanOrEqual(colours);
      expect(textOf(png)).toBe(ALT);
      colours = now;
    }
    expect(colours).toBeGreaterThan(256);
  });

  it('counts the text chunk: the last byte decides', async () => {
    const quick = await encode(small, 1_000_000);
    expect(await encode(small, quick.bytes)).toMatchObject({ mode: 'truecolour', bytes: quick.bytes });
    const strong = await encode(small, quick.bytes - 1);
    expect(strong.mode).toBe('truecolour');
    expect(strong.tried).toEqual([...quick.tried, { step: 'truecolour-9', bytes: strong.bytes }]);
    expect(await encode(small, strong.bytes)).toMatchObject({ mode: 'truecolour', bytes: strong.bytes });
    const less = await encode(small, strong.bytes - 1);
    expect(less.mode).toBe('palette');
    expect(less.tried.slice(0, 2)).toEqual(strong.tried);
  });

  it('skips the strongest lossless try when a quick one shows that it cannot fit', async () => {
    const quick = await encode(large, 1_000_000);
    const { tried } = await encode(large, Math.floor(quick.bytes / 1.16));
    expect(tried.map((one) => one.step)).toEqual(['truecolour-7', 'palette-256']);
  });

  it('tries no lossless picture when a quarter of it shows that it cannot fit', async () => {
    const { tried } = await encode(large, 150_000);
    expect(tried.map((one) => one.step)).toEqual(['palette-256']);
  });

  it('tells what is the least when nothing fits', async () => {
    const { diagnostics } = await failure(encode(small, 1_500));
    expect(diagnostics).toHaveLength(1);
    const [{ rule, severity, message, help, pointer, evidence } = {}] = diagnostics;
    expect([rule, severity, pointer]).toEqual(['budget/exceeded', 'error', '/budget']);
    const bytes = Number(evidence?.['bytes']);
    expect(message).toBe(`the picture does not fit the budget of "1500" bytes: ${bytes} is the least, with 16 colours`);
    expect(help).toBe(
      `draw fewer nodes, icons or filled areas, or raise the budget to at least ${Math.ceil(bytes / 1000)} KB`,
    );
    const enough = await encode(small, Math.ceil(bytes / 1000) * 1000);
    expect(enough.colours).toBeLessThanOrEqual(32);
  });

  it('packs the picture with as few bits a pixel as its colours need, at any width', async () => {
    for (const [colours, bits] of [
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 2],
      [5, 4],
      [16, 4],
      [17, 8],
    ] as const) {
      const [width, height] = [21, 9];
      const data = Uint8Array.from({ length: 4 * width * height }, (_, i) => ((i >> 2) % colours) * 15);
      const png = await encodeIndexed(quantise(countColors({ width, height, data }), 256, []), textChunk(''));
      expect([...(readPng(png)[0]?.data.subarray(8) ?? [])]).toEqual([bits, 3, 0, 0, 0]);
      expect([...(await decode(png))]).toEqual(Array.from(data).filter((_, i) => i % 4 < 3));
    }
  });

  it('is lossless with a palette when the picture has few colours', async () => {
    const data = Uint8Array.from({ length: 4 * 64 * 64 }, (_, i) => (i % 4 === 1 ? (i >> 4) % 100 : 7));
    const done = await encode({ width: 64, height: 64, data }, 180_000);
    expect(done).toMatchObject({ mode: 'palette', colours: 100, ssim: 1 });
  });
});
