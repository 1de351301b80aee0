import { CHANNEL_WEIGHTS } from './nearest-color.ts';

/** Colours (0xrrggbb) with the weight of each, in step. Weights are positive whole numbers. */
export interface WeightedColors {
  readonly colors: Uint32Array;
  readonly weights: Float64Array;
}

/**
 * At most `limit` colours that stand for all of `input`: the box of colours with the largest error is cut in two where
 * that helps most, until there are enough boxes (median cut by variance). The mean of each box is its colour.
 */
export function splitColors(input: WeightedColors, limit: number): number[] {
  if (input.colors.length === 0 || limit < 1) return [];
  const all = input.colors.map((_, i) => i);
  const boxes = [toBox(all, sumUp(input, all))];
  while (boxes.length < limit) {
    const worst = boxes.reduce((w, box, i) => (box.error > (boxes[w]?.error ?? 0) ? i : w), 0);
    const box = boxes[worst];
    if (box === undefined || box.error === 0) break;
    const [low, high] = cutBox(input, box);
    boxes[worst] = low;
    boxes.push(high);
  }
  return boxes.map((box) => box.color);
}

/** Some of the colours, by index. */
interface Box {
  readonly members: Uint32Array;
  readonly sums: Sums;
  /** Rounded mean. */
  readonly color: number;
  /** Weighted squared distance of all members from the mean. */
  readonly error: number;
  /** The channel with the largest share of the error: 16, 8 or 0, the shift that isolates it. */
  readonly axis: number;
}

const AXES: readonly number[] = [16, 8, 0];

/**
 * Of some colours: their weights; then for red, green and blue the weighted values, and the weighted squares. All are
 * whole numbers below 2^53, so that they are exact in any order, and what one half has is the whole without the other.
 */
type Sums = Float64Array;

const WEIGHT = 0;
const VALUE = 1;
const SQUARE = 4;

function sumUp({ colors, weights }: WeightedColors, members: Uint32Array): Sums {
  let [w, r, g, b, rr, gg, bb] = [0, 0, 0, 0, 0, 0, 0];
  for (const i of members) {
    const color = colors[i] ?? 0;
    const weight = weights[i] ?? 0;
    const [red, green, blue] = [color >> 16, (color >> 8) & 255, color & 255];
    w += weight;
    r += weight * red;
    g += weight * green;
    b += weight * blue;
    rr += weight * red * red;
    gg += weight * green * green;
    bb += weight * blue * blue;
  }
  return Float64Array.of(w, r, g, b, rr, gg, bb);
}

function toBox(members: Uint32Array, sums: Sums): Box {
  const means = AXES.map((_, k) => meanOf(sums, k));
  const errors = AXES.map((_, k) => (CHANNEL_WEIGHTS[k] ?? 1) * errorOf(sums, k, means[k] ?? 0));
  const worst = errors.indexOf(Math.max(...errors));
  return {
    members,
    sums,
    color: AXES.reduce<number>((color, axis, k) => color | ((means[k] ?? 0) << axis), 0),
    error: errors.reduce((a, b) => a + b, 0),
    axis: AXES[worst] ?? 8,
  };
}

/** Weighted mean of a channel, rounded. */
function meanOf(sums: Sums, channel: number): number {
  const weight = sums[WEIGHT] ?? 0;
  return Math.floor((2 * (sums[VALUE + channel] ?? 0) + weight) / (2 * weight));
}

/** Weighted squared distance of a channel from its mean. */
function errorOf(sums: Sums, channel: number, mean: number): number {
  const [weight, value, square] = [sums[WEIGHT] ?? 0, sums[VALUE + channel] ?? 0, sums[SQUARE + channel] ?? 0];
  return square - 2 * mean * value + mean * mean * weight;
}

/** Both halves of a box. Only the smaller one is summed up. */
function cutBox(input: WeightedColors, box: Box): [Box, Box] {
  const cut = partition(input.colors, box.members, box.axis, bestCut(input, box));
  const [low, high] = [box.members.subarray(0, cut), box.members.subarray(cut)];
  const few = low.length < high.length ? low : high;
  const sums = sumUp(input, few);
  const others = box.sums.map((sum, i) => sum - (sums[i] ?? 0));
  return few === low ? [toBox(low, sums), toBox(high, others)] : [toBox(low, others), toBox(high, sums)];
}

/** The channel value up to which a box is cut off so that the means of both halves lie furthest apart (Otsu). */
function bestCut(input: WeightedColors, { members, axis, sums }: Box): number {
  const weights = new Float64Array(256);
  for (const i of members) {
    const v = ((input.colors[i] ?? 0) >> axis) & 255;
    weights[v] = (weights[v] ?? 0) + (input.weights[i] ?? 0);
  }
  const total = sums[WEIGHT] ?? 0;
  const sum = sums[VALUE + AXES.indexOf(axis)] ?? 0;
  let best = { cut: 0, gain: -1 };
  let lowWeight = 0;
  let lowSum = 0;
  for (let v = 0; v < 255; v++) {
    lowWeight += weights[v] ?? 0;
    lowSum += v * (weights[v] ?? 0);
    const highWeight = total - lowWeight;
    if (lowWeight === 0 || highWeight === 0) continue;
    const gap = lowSum / lowWeight - (sum - lowSum) / highWeight;
    const gain = (lowWeight * highWeight * gap * gap) / total;
    if (gain > best.gain) best = { cut: v, gain };
  }
  return best.cut;
}

/** Moves members whose channel is at most `cut` to the front; returns how many. Keeps no order, but always the same. */
function partition(colors: Uint32Array, members: Uint32Array, axis: number, cut: number): number {
  let low = 0;
  for (let i = 0; i < members.length; i++) {
    const member = members[i] ?? 0;
    if ((((colors[member] ?? 0) >> axis) & 255) > cut) continue;
    members[i] = members[low] ?? 0;
    members[low++] = member;
  }
  return low;
}
