/** Side of a window, px. */
const WINDOW = 8;

/** Constants of the SSIM paper for 8-bit values: (0.01 × 255)² and (0.03 × 255)². */
const C1 = 6.5025;
const C2 = 58.5225;

/**
 * How alike two lightness planes (0 … 255 a pixel, row by row) are: mean SSIM over windows of 8 × 8 px that do not
 * overlap. 1 for equal planes.
 */
export function structuralSimilarity(a: Uint8Array, b: Uint8Array, width: number, height: number): number {
  let sum = 0;
  let windows = 0;
  for (let y = 0; y < height; y += WINDOW) {
    for (let x = 0; x < width; x += WINDOW) {
      const right = Math.min(x + WINDOW, width);
      sum += windowSimilarity(a, b, { x, y, right, bottom: Math.min(y + WINDOW, height), width });
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
  /** Of the plane. */
  readonly width: number;
}

/** All sums are whole numbers below 2^31, so the result is the same everywhere. */
function windowSimilarity(a: Uint8Array, b: Uint8Array, { x, y, right, bottom, width }: Window): number {
  let [sumA, sumB, sumAA, sumBB, sumAB] = [0, 0, 0, 0, 0];
  for (let row = y; row < bottom; row++) {
    for (let i = row * width + x, end = row * width + right; i < end; i++) {
      const va = a[i] ?? 0;
      const vb = b[i] ?? 0;
      sumA += va;
      sumB += vb;
      sumAA += va * va;
      sumBB += vb * vb;
      sumAB += va * vb;
    }
  }
  const n = (right - x) * (bottom - y);
  const [meanA, meanB] = [sumA / n, sumB / n];
  const varA = (sumAA - sumA * meanA) / n;
  const varB = (sumBB - sumB * meanB) / n;
  const covariance = (sumAB - sumA * meanB) / n;
  const likeness = (2 * meanA * meanB + C1) * (2 * covariance + C2);
  return likeness / ((meanA * meanA + meanB * meanB + C1) * (varA + varB + C2));
}
