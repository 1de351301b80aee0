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
  const order = input.colors.map((_, i) => i);
  const boxes = [toBox(input, order)];
  while (boxes.length < limit) {
    const worst = boxes.reduce((w, box, i) => (box.error > (boxes[w]?.error ?? 0) ? i : w), 0);
    const box = boxes[worst];
    if (box === undefined || box.error === 0) break;
    const cut = partition(input.colors, box.members, box.axis, bestCut(input, box));
    boxes[worst] = toBox(input, box.members.subarray(0, cut));
    boxes.push(toBox(input, box.members.subarray(cut)));
  }
  return boxes.map((box) => box.color);
}

/** Some of the colours, by index. */
interface Box {
  readonly members: Uint32Array;
  /** Rounded mean. */
  readonly color: number;
  /** Weighted squared distance of all members from the mean. */
  readonly error: number;
  /** The channel with the largest share of the error: 16, 8 or 0, the shift that isolates it. */
  readonly axis: number;
}

const AXES = [16, 8, 0] as const;

function toBox(input: WeightedColors, members: Uint32Array): Box {
  const means = AXES.map((axis) => meanOf(input, members, axis));
  const errors = AXES.map((axis, k) => (CHANNEL_WEIGHTS[k] ?? 1) * errorOf(input, members, axis, means[k] ?? 0));
  const worst = errors.indexOf(Math.max(...errors));
  return {
    members,
    color: AXES.reduce<number>((color, axis, k) => color | ((means[k] ?? 0) << axis), 0),
    error: errors.reduce((a, b) => a + b, 0),
    axis: AXES[worst] ?? 8,
  };
}

/** Weighted mean of a channel, rounded; all sums stay exact below 2^53. */
function meanOf({ colors, weights }: WeightedColors, members: Uint32Array, axis: number): number {
  let weight = 0;
  let sum = 0;
  for (const i of members) {
    const w = weights[i] ?? 0;
    weight += w;
    sum += w * (((colors[i] ?? 0) >> axis) & 255);
  }
  return Math.floor((2 * sum + weight) / (2 * weight));
}

function errorOf({ colors, weights }: WeightedColors, members: Uint32Array, axis: number, mean: number): number {
  let error = 0;
  for (const i of members) {
    const d = (((colors[i] ?? 0) >> axis) & 255) - mean;
    error += (weights[i] ?? 0) * d * d;
  }
  return error;
}

/** The channel value up to which a box is cut off so that the means of both halves lie furthest apart (Otsu). */
function bestCut(input: WeightedColors, { members, axis }: Box): number {
  const weights = new Float64Array(256);
  for (const i of members) {
    const v = ((input.colors[i] ?? 0) >> axis) & 255;
    weights[v] = (weights[v] ?? 0) + (input.weights[i] ?? 0);
  }
  const total = weights.reduce((a, w) => a + w, 0);
  const sum = weights.reduce((a, w, v) => a + w * v, 0);
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
