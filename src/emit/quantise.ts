import type { ColorCount } from './count-colors.ts';
import { nearestColors } from './nearest-color.ts';
import { splitColors, type WeightedColors } from './split-colors.ts';

/** A picture of at most 256 colours. */
export interface Indexed {
  readonly width: number;
  readonly height: number;
  /** 0xrrggbb, the most frequent first. */
  readonly palette: readonly number[];
  /** Per colour of the picture as painted, an index into `palette`. */
  readonly placeOf: Uint8Array;
  /** Per pixel, an index into `palette`. */
  readonly indices: Uint8Array;
}

/** Rounds of moving each colour to the middle of what it stands for. A second one costs 8 ms and changes next to nothing. */
const ROUNDS = 1;

/**
 * The picture in at most `limit` (1 … 256) colours, without dithering. Colours of `theme` (0xrrggbb) and large flat
 * areas keep their exact colour while there is room. A picture with few enough colours stays as it is.
 * Deterministic: whole numbers, and quotients of them that every machine rounds alike.
 */
export function quantise(count: ColorCount, limit: number, theme: readonly number[]): Indexed {
  const palette = count.colors.length <= limit ? [...count.colors] : findPalette(count, limit, theme);
  return applyPalette(count, palette);
}

function findPalette(count: ColorCount, limit: number, theme: readonly number[]): number[] {
  const kept = keptColors(count, limit, theme);
  const rest = weigh(count, new Set(kept));
  let free = splitColors(rest, limit - kept.length);
  for (let round = 0; round < ROUNDS; round++) free = moveToMeans(rest, kept, free);
  return [...new Set([...kept, ...free])];
}

/** The colours that must stay exact, the most frequent first: of the theme, at most half of the palette; of flat areas, a quarter. */
function keptColors({ colors, counts, at }: ColorCount, limit: number, theme: readonly number[]): number[] {
  const ofTheme = new Set(theme);
  const byCount = (a: number, b: number) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b;
  const all = colors.map((_, i) => i);
  const themed = all.filter((i) => ofTheme.has(colors[i] ?? 0)).sort(byCount);
  const isFlat = (i: number) => (counts[i] ?? 0) * FLAT_SHARE >= at.length && !ofTheme.has(colors[i] ?? 0);
  const flat = all.filter(isFlat).sort(byCount);
  return [...themed.slice(0, limit >> 1), ...flat.slice(0, limit >> 2)].map((i) => colors[i] ?? 0);
}

/** An area is flat when one colour covers this part of the picture: 1 / 2048. Half as many flat colours kept leaves steps of 5 in glows, and 3 with these. */
const FLAT_SHARE = 2048;

function weigh({ colors, counts }: ColorCount, without: ReadonlySet<number>): WeightedColors {
  const members = colors.map((_, i) => i).filter((i) => !without.has(colors[i] ?? 0));
  return {
    colors: members.map((i) => colors[i] ?? 0),
    weights: new Float64Array(members).map((i) => weightOf(counts[i] ?? 1)),
  };
}

/** By their plain count rare colours, as at the edges of text, would be far off; by the power ¾ of it glows stay smooth too. */
const weightOf = (count: number): number => Math.ceil(Math.sqrt(count * Math.sqrt(count)));

/** One round of k-means: each free colour moves to the mean of those it is nearest to; kept colours stay. */
function moveToMeans(input: WeightedColors, kept: readonly number[], free: readonly number[]): number[] {
  const nearest = nearestColors(input.colors, [...kept, ...free]);
  const weights = new Float64Array(kept.length + free.length);
  const sums = { red: weights.slice(), green: weights.slice(), blue: weights.slice() };
  for (let i = 0; i < nearest.length; i++) {
    const k = nearest[i] ?? 0;
    const color = input.colors[i] ?? 0;
    const weight = input.weights[i] ?? 0;
    add(weights, k, weight);
    add(sums.red, k, weight * (color >> 16));
    add(sums.green, k, weight * ((color >> 8) & 255));
    add(sums.blue, k, weight * (color & 255));
  }
  return free.map((color, f) => {
    const k = kept.length + f;
    const weight = weights[k] ?? 0;
    if (weight === 0) return color;
    const mean = (sum: Float64Array) => Math.floor((2 * (sum[k] ?? 0) + weight) / (2 * weight));
    return mean(sums.red) * 65536 + mean(sums.green) * 256 + mean(sums.blue);
  });
}

function add(sums: Float64Array, at: number, by: number): void {
  sums[at] = (sums[at] ?? 0) + by;
}

function applyPalette({ width, height, colors, counts, at }: ColorCount, palette: readonly number[]): Indexed {
  const nearest = nearestColors(colors, palette);
  const uses = new Float64Array(palette.length);
  for (let i = 0; i < nearest.length; i++) add(uses, nearest[i] ?? 0, counts[i] ?? 0);
  const order = [...palette.keys()].filter((k) => (uses[k] ?? 0) > 0);
  order.sort((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0) || (palette[a] ?? 0) - (palette[b] ?? 0));
  const place = new Uint8Array(palette.length);
  order.forEach((k, i) => {
    place[k] = i;
  });
  const placeOf = new Uint8Array(nearest.length);
  for (let i = 0; i < nearest.length; i++) placeOf[i] = place[nearest[i] ?? 0] ?? 0;
  return { width, height, palette: order.map((k) => palette[k] ?? 0), placeOf, indices: lookUp(at, placeOf) };
}

/** What `table` says of each pixel's colour. A function of its own, so that the engine keeps it fast. */
function lookUp(at: Uint32Array, table: Uint8Array): Uint8Array {
  const found = new Uint8Array(at.length);
  for (let i = 0; i < at.length; i++) found[i] = table[at[i] ?? 0] ?? 0;
  return found;
}
