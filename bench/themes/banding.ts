import type { Pixels } from '../../src/emit/pixels.ts';

/**
 * What a palette did to the smooth parts of a picture: glows, gradients, washes. Pixels count as smooth when they differ
 * from each neighbour by at most `SMOOTH` of 255, but not from all by 0. Figures are of 255.
 */
export interface Banding {
  /** Share of the picture that is smooth, 0 … 1. */
  readonly smooth: number;
  /** How far smooth pixels are off in their worst channel; all but one of a thousand are at most this far off. */
  readonly off: number;
  /** How much further apart in lightness smooth neighbours are than they were; all but one of a thousand are at most this high. */
  readonly step: number;
  /** Length of the longest straight contour that the picture did not have, px: such steps of `VISIBLE` and more in a row. */
  readonly contour: number;
}

const SMOOTH = 6;
const VISIBLE = 5;

/** Compares a picture as painted with what is shown of it. */
export function banding(painted: Pixels, shown: Pixels): Banding {
  const { width, height } = painted;
  const smooth = smoothPixels(painted);
  const off = new Uint32Array(256);
  for (const p of smooth.keys()) if (smooth[p] === 1) count(off, apart(painted.data, shown.data, p * 4, p * 4));
  const step = new Uint32Array(256);
  const level: Lines = { lines: height - 1, length: width, along: 1, across: width };
  const upright: Lines = { lines: width - 1, length: height, along: width, across: 1 };
  const contours = [level, upright].map((lines) => {
    return longestContour(lines, (p, q) => {
      if (smooth[p] !== 1 || smooth[q] !== 1) return 0;
      const high = falseStep(painted.data, shown.data, p * 4, q * 4);
      count(step, high);
      return high;
    });
  });
  const pixels = smooth.reduce((sum, one) => sum + one, 0);
  return {
    smooth: pixels / smooth.length,
    off: mostBut(off, 0.001),
    step: mostBut(step, 0.001),
    contour: Math.max(...contours),
  };
}

/** Rows or columns of pixels, and how far apart, in pixels, neighbours in one and between two of them lie. */
interface Lines {
  readonly lines: number;
  readonly length: number;
  readonly along: number;
  readonly across: number;
}

/** The longest row of visible steps between two lines. */
function longestContour({ lines, length, along, across }: Lines, stepAt: (p: number, q: number) => number): number {
  let longest = 0;
  for (let line = 0; line < lines; line++) {
    let run = 0;
    for (let k = 0, p = line * across; k < length; k++, p += along) {
      run = stepAt(p, p + across) >= VISIBLE ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}

function smoothPixels({ width, height, data }: Pixels): Uint8Array {
  const smooth = new Uint8Array(width * height);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const p = y * width + x;
      const slope = Math.max(...[p - 1, p + 1, p - width, p + width].map((q) => apart(data, data, p * 4, q * 4)));
      if (slope > 0 && slope <= SMOOTH) smooth[p] = 1;
    }
  }
  return smooth;
}

/** The channel that differs most between a pixel here and one there. */
function apart(a: Uint8Array, b: Uint8Array, p: number, q: number): number {
  const red = Math.abs((a[p] ?? 0) - (b[q] ?? 0));
  const green = Math.abs((a[p + 1] ?? 0) - (b[q + 1] ?? 0));
  const blue = Math.abs((a[p + 2] ?? 0) - (b[q + 2] ?? 0));
  return Math.max(red, green, blue);
}

/** How much further apart in lightness two pixels are in what is shown than in what was painted; 0 when they came closer. */
function falseStep(painted: Uint8Array, shown: Uint8Array, p: number, q: number): number {
  const before = lightness(painted, q) - lightness(painted, p);
  const after = lightness(shown, q) - lightness(shown, p);
  return Math.abs(after) > Math.abs(before) ? Math.round(Math.abs(after - before)) : 0;
}

const lightness = (data: Uint8Array, p: number): number =>
  ((data[p] ?? 0) * 77 + (data[p + 1] ?? 0) * 150 + (data[p + 2] ?? 0) * 29) / 256;

function count(histogram: Uint32Array, value: number): void {
  histogram[value] = (histogram[value] ?? 0) + 1;
}

/** The value that all but this share are not above. */
function mostBut(histogram: Uint32Array, share: number): number {
  const total = histogram.reduce((a, b) => a + b, 0);
  let above = 0;
  for (let value = 255; value > 0; value--) {
    above += histogram[value] ?? 0;
    if (above > total * share) return value;
  }
  return 0;
}
