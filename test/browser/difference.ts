import pixelmatch from 'pixelmatch';
import type { Pixels } from '../../src/emit/pixels.ts';

/** How far two pictures of one size are apart. */
export interface Difference {
  /** Share of the pixels that look different, 0 … 1; edges that are smoothed differently count too. */
  readonly share: number;
  /** Mean difference, of 255, in the worst square of 16 px: what is missing or moved shows here, however small. */
  readonly worst: number;
  /** Left upper corner of that square, px. */
  readonly at: { readonly x: number; readonly y: number };
}

const SIDE = 16;

export function difference(a: Pixels, b: Pixels): Difference {
  const { width, height } = a;
  if (b.width !== width || b.height !== height) throw new Error(`${b.width}×${b.height} px, not ${width}×${height} px`);
  const differing = pixelmatch(a.data, b.data, undefined, width, height, { threshold: 0.1, includeAA: true });
  let [worst, at] = [0, { x: 0, y: 0 }];
  for (let y = 0; y < height; y += SIDE) {
    for (let x = 0; x < width; x += SIDE) {
      const mean = meanDifference(a, b, { x, y });
      if (mean > worst) [worst, at] = [mean, { x, y }];
    }
  }
  return { share: differing / (width * height), worst, at };
}

/** Of a square: the mean over its pixels of the channel that differs most. */
function meanDifference(a: Pixels, b: Pixels, { x, y }: { readonly x: number; readonly y: number }): number {
  const [right, bottom] = [Math.min(x + SIDE, a.width), Math.min(y + SIDE, a.height)];
  const apart = (p: number): number => Math.abs((a.data[p] ?? 0) - (b.data[p] ?? 0));
  let sum = 0;
  for (let row = y; row < bottom; row++) {
    for (let p = (row * a.width + x) * 4, end = (row * a.width + right) * 4; p < end; p += 4)
      sum += Math.max(apart(p), apart(p + 1), apart(p + 2));
  }
  return sum / ((right - x) * (bottom - y));
}
