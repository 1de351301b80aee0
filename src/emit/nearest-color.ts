/**
 * For each of `colors` (0xrrggbb), the index of the nearest colour of `palette`; the first of equals.
 * Integers only. Nearness is weighted 2 : 4 : 3 for red, green and blue, about as the eye does.
 */
export function nearestColors(colors: Uint32Array, palette: readonly number[]): Uint16Array {
  const sorted = sortByLight(palette);
  const nearest = new Uint16Array(colors.length);
  for (let i = 0; i < colors.length; i++) nearest[i] = sorted.index[findNearest(sorted, colors[i] ?? 0)] ?? 0;
  return nearest;
}

/** Weights of the squared distances in red, green and blue. */
export const CHANNEL_WEIGHTS = [2, 4, 3] as const;
const [RED, GREEN, BLUE] = CHANNEL_WEIGHTS;
const WEIGHT = RED + GREEN + BLUE;

/** How light a colour is, 0 … 255 × 9. */
const lightOf = (r: number, g: number, b: number): number => RED * r + GREEN * g + BLUE * b;

/** A palette from dark to light, by columns, with a sentinel at either end that is too far from any colour to matter. */
interface SortedPalette {
  /** Places in the palette as it was given. */
  readonly index: Uint16Array;
  readonly red: Int32Array;
  readonly green: Int32Array;
  readonly blue: Int32Array;
  readonly light: Int32Array;
  /** By lightness: the first row that is at least as light. */
  readonly start: Uint16Array;
}

const FAR = 30_000;

function sortByLight(palette: readonly number[]): SortedPalette {
  const rows = palette
    .map((color, index) => ({ index, r: color >> 16, g: (color >> 8) & 255, b: color & 255 }))
    .map((row) => ({ ...row, light: lightOf(row.r, row.g, row.b) }))
    .sort((a, b) => a.light - b.light || a.index - b.index);
  const sentinel = { index: 0, r: FAR, g: FAR, b: FAR };
  const padded = [{ ...sentinel, light: -FAR }, ...rows, { ...sentinel, light: FAR }];
  const start = new Uint16Array(255 * WEIGHT + 1);
  for (let light = 0, k = 1; light < start.length; light++) {
    while ((padded[k]?.light ?? FAR) < light) k++;
    start[light] = k;
  }
  return {
    index: Uint16Array.from(padded, (row) => row.index),
    red: Int32Array.from(padded, (row) => row.r),
    green: Int32Array.from(padded, (row) => row.g),
    blue: Int32Array.from(padded, (row) => row.b),
    light: Int32Array.from(padded, (row) => row.light),
    start,
  };
}

/**
 * The row nearest to a colour. Looks outwards from the colour's own lightness: by Cauchy and Schwarz a colour that
 * differs by `d` in lightness is at least `d² / 9` away, so the search ends early and never misses the nearest.
 */
function findNearest(p: SortedPalette, color: number): number {
  const light = lightOf(color >> 16, (color >> 8) & 255, color & 255);
  let best = 0;
  let bestDistance = 255 * 255 * WEIGHT + 1;
  let up = p.start[light] ?? 0;
  let down = up - 1;
  for (;;) {
    const below = light - (p.light[down] ?? 0);
    const above = (p.light[up] ?? 0) - light;
    const gap = Math.min(below, above);
    if (gap * gap > bestDistance * WEIGHT) return best;
    const row = below < above ? down-- : up++;
    const distance = distanceTo(p, row, color);
    if (distance < bestDistance || (distance === bestDistance && isBefore(p, row, best))) {
      best = row;
      bestDistance = distance;
    }
  }
}

const isBefore = ({ index }: SortedPalette, a: number, b: number): boolean => (index[a] ?? 0) < (index[b] ?? 0);

function distanceTo(p: SortedPalette, row: number, color: number): number {
  const r = (color >> 16) - (p.red[row] ?? 0);
  const g = ((color >> 8) & 255) - (p.green[row] ?? 0);
  const b = (color & 255) - (p.blue[row] ?? 0);
  return RED * r * r + GREEN * g * g + BLUE * b * b;
}
