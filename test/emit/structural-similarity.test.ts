import { ssim } from 'ssim.js';
import { describe, expect, it } from 'vitest';
import { type LightnessPair, lumaOf, structuralSimilarity } from '../../src/emit/structural-similarity.ts';

/** A grey picture of waves with some noise, the same each time. */
function plane(width: number, height: number, noise: number): Uint8Array {
  let seed = 1;
  return Uint8Array.from({ length: width * height }, (_, i) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    const wave = 120 + (((i % width) * 7 + Math.floor(i / width) * 3) % 100);
    return wave + (((seed >>> 16) % (2 * noise + 1)) - noise);
  });
}

/** Two planes as one picture of pairs: a colour for each pair of lightnesses. */
const pair = (a: Uint8Array, b: Uint8Array): LightnessPair => ({
  at: Uint32Array.from(a, (luma, i) => luma * 256 + (b[i] ?? 0)),
  before: Uint8Array.from({ length: 65536 }, (_, i) => i >> 8),
  after: Uint8Array.from({ length: 65536 }, (_, i) => i & 255),
});

const rgba = (grey: Uint8Array, width: number, height: number) => ({
  width,
  height,
  data: Uint8ClampedArray.from({ length: grey.length * 4 }, (_, i) => (i % 4 === 3 ? 255 : (grey[i >> 2] ?? 0))),
});

describe('structuralSimilarity', () => {
  it.each([
    [64, 64, 3],
    [100, 61, 9],
    [256, 256, 20],
    [33, 17, 1],
  ])('agrees with ssim.js on %i × %i px with noise %i', (width, height, noise) => {
    const [a, b] = [plane(width, height, 0), plane(width, height, noise)];
    const { mssim } = ssim(rgba(a, width, height), rgba(b, width, height), {
      ssim: 'bezkrovny',
      windowSize: 8,
      downsample: false,
    });
    expect(structuralSimilarity(pair(a, b), width, height)).toBeCloseTo(mssim, 6);
  });

  it('is 1 for equal planes and falls with noise', () => {
    const [a, some, more] = [plane(64, 64, 0), plane(64, 64, 6), plane(64, 64, 30)];
    expect(structuralSimilarity(pair(a, a), 64, 64)).toBe(1);
    expect(structuralSimilarity(pair(a, some), 64, 64)).toBeGreaterThan(structuralSimilarity(pair(a, more), 64, 64));
  });

  it('weighs red, green and blue as lightness', () => {
    expect([0x000000, 0xffffff, 0xff0000, 0x00ff00, 0x0000ff].map(lumaOf)).toEqual([0, 255, 77, 149, 29]);
  });
});
