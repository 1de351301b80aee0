import type { Rect } from '../geometry.ts';

/** To 1/100; never -0. */
export const round2 = (n: number): number => Math.round(n * 100) / 100 + 0;

/** A rectangle alone, to 1/100 px. */
export const boxOf = ({ x, y, width, height }: Rect): Rect => ({
  x: round2(x),
  y: round2(y),
  width: round2(width),
  height: round2(height),
});
