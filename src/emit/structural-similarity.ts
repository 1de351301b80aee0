/** Side of a window, px. */
const WINDOW = 8;

/** Constants of the SSIM paper for 8-bit values: (0.01 × 255)² and (0.03 × 255)². */
const C1 = 6.5025;
const C2 = 58.5225;

/** Two pictures in lightness: which colour each pixel has, row by row; and how light each colour is in either, 0 … 255. */
export interface LightnessPair {
  readonly at: Uint32Array;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** How alike two pictures are in lightness: mean SSIM over windows of 8 × 8 px that do not overlap. 1 for equal ones. */
export function structuralSimilarity(pair: LightnessPair, width: number, height: number): number {
  const changed = pair.before.map((luma, i) => (luma === pair.after[i] ? 0 : 1));
  let sum = 0;
  let windows = 0;
  for (let y = 0; y < height; y += WINDOW) {
    for (let x = 0; x < width; x += WINDOW) {
      const window = { x, y, right: Math.min(x + WINDOW, width), bottom: Math.min(y + WINDOW, height), width };
      // Many windows are unchanged; the formula gives exactly 1 for them.
      sum += isChanged(pair.at, changed, window) ? windowSimilarity(pair, window) : 1;
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

function isChanged(at: Uint32Array, changed: Uint8Array, { x, y, right, bottom, width }: Window): boolean {
  for (let row = y; row < bottom; row++) {
    for (let i = row * width + x, end = row * width + right; i < end; i++) if (changed[at[i] ?? 0] === 1) return true;
  }
  return false;
}

/** All sums are whole numbers below 2^31, so the result is the same everywhere. */
function windowSimilarity({ at, before, after }: LightnessPair, { x, y, right, bottom, width }: Window): number {
  let [sumA, sumB, sumAA, sumBB, sumAB] = [0, 0, 0, 0, 0];
  for (let row = y; row < bottom; row++) {
    for (let i = row * width + x, end = row * width + right; i < end; i++) {
      const color = at[i] ?? 0;
      const va = before[color] ?? 0;
      const vb = after[color] ?? 0;
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
