/** Side of a window, px. */
const WINDOW = 8;

/** Constants of the SSIM paper for 8-bit values: (0.01 × 255)² and (0.03 × 255)². */
const C1 = 6.5025;
const C2 = 58.5225;

/** A picture's lightness: that of each of its colours, 0 … 255, and which colour each pixel has, row by row. */
export interface Lightness {
  readonly at: Uint8Array | Uint32Array;
  readonly lumas: Uint8Array;
}

/**
 * How alike two pictures of one size are in lightness: mean SSIM over windows of 8 × 8 px that do not overlap.
 * 1 for equal ones.
 */
export function structuralSimilarity(before: Lightness, after: Lightness, width: number, height: number): number {
  const [a, b] = [new Uint8Array(WINDOW * WINDOW), new Uint8Array(WINDOW * WINDOW)];
  let sum = 0;
  let windows = 0;
  for (let y = 0; y < height; y += WINDOW) {
    for (let x = 0; x < width; x += WINDOW) {
      const window = { x, y, right: Math.min(x + WINDOW, width), bottom: Math.min(y + WINDOW, height), width };
      const size = copyWindow(before, a, window);
      copyWindow(after, b, window);
      // Many windows are equal; the formula gives exactly 1 for them.
      sum += isEqual(a, b, size) ? 1 : windowSimilarity(a, b, size);
      windows++;
    }
  }
  return sum / windows;
}

/** Lightness of a colour (0xrrggbb), 0 … 255, in whole numbers. */
export const lumaOf = (color: number): number =>
  (77 * (color >> 16) + 150 * ((color >> 8) & 255) + 29 * (color & 255) + 128) >> 8;

interface Window {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
  /** Of the picture. */
  readonly width: number;
}

/** Writes the lightness of a window's pixels to `to`; returns how many they are. */
function copyWindow({ at, lumas }: Lightness, to: Uint8Array, { x, y, right, bottom, width }: Window): number {
  let size = 0;
  for (let row = y; row < bottom; row++) {
    for (let i = row * width + x, end = row * width + right; i < end; i++) to[size++] = lumas[at[i] ?? 0] ?? 0;
  }
  return size;
}

function isEqual(a: Uint8Array, b: Uint8Array, size: number): boolean {
  for (let i = 0; i < size; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** All sums are whole numbers below 2^31, so the result is the same everywhere. */
function windowSimilarity(a: Uint8Array, b: Uint8Array, size: number): number {
  let [sumA, sumB, sumAA, sumBB, sumAB] = [0, 0, 0, 0, 0];
  for (let i = 0; i < size; i++) {
    const va = a[i] ?? 0;
    const vb = b[i] ?? 0;
    sumA += va;
    sumB += vb;
    sumAA += va * va;
    sumBB += vb * vb;
    sumAB += va * vb;
  }
  const [meanA, meanB] = [sumA / size, sumB / size];
  const varA = (sumAA - sumA * meanA) / size;
  const varB = (sumBB - sumB * meanB) / size;
  const covariance = (sumAB - sumA * meanB) / size;
  const likeness = (2 * meanA * meanB + C1) * (2 * covariance + C2);
  return likeness / ((meanA * meanA + meanB * meanB + C1) * (varA + varB + C2));
}
