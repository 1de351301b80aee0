import type { Stretch } from './axis.ts';
import { CORNER_CLEAR, PORT_STEP } from './distances.ts';

/** Distance of neighbouring tracks in a gap, px, and what it may grow to where there is room. */
const TRACK = 13;
const MOST_TRACK_GROWTH = 1.5;
const MOST_TRACKS = 9;
/** First track beside a box: leaves room for an arrowhead, px. */
const FIRST_TRACK = 17;
/** First track beside a border, and beside the edge of the area, px. */
const OFF_BORDER = 9;
const OFF_EDGE = 4;
/** A gap too narrow for these still has a track in its middle when it has this much room, px. */
const NARROWEST = 8;
/** Lines that would be nearer to their neighbour than this are left out, px. */
const LEAST_APART = 6;

/**
 * Where routes may run along one axis, px: lines through the boxes that lead to ports, and tracks through the gaps; sorted.
 * Boxes that stand `between` the lines of boxes have their middles among them.
 */
export function linesOf(
  boxes: readonly Stretch[],
  gaps: readonly Stretch[],
  between: readonly Stretch[],
): readonly number[] {
  const lines: number[] = [];
  for (const box of boxes) addPortLines(lines, box);
  gaps.forEach((gap, g) => {
    addTracks(lines, gap, boxes[g - 1], boxes[g]);
  });
  const sorted = lines
    .sort((a, b) => a - b)
    .map((v) => Math.round(v * 2) / 2)
    .filter((v, i, all) => i === 0 || v - (all[i - 1] ?? 0) >= LEAST_APART);
  return between.length === 0 ? sorted : withMiddles(sorted, between);
}

/** Lines through the middles of these boxes come before all others that would be too near to them. */
function withMiddles(lines: readonly number[], boxes: readonly Stretch[]): readonly number[] {
  const middles = boxes
    .map(({ from, to }) => Math.round(from + to) / 2)
    .sort((a, b) => a - b)
    .filter((v, i, all) => i === 0 || v - (all[i - 1] ?? 0) >= LEAST_APART);
  const others = lines.filter((v) => middles.every((m) => Math.abs(m - v) >= LEAST_APART));
  return [...others, ...middles].sort((a, b) => a - b);
}

/** The middle of a box, and lines at both sides of it. */
function addPortLines(lines: number[], { from, to }: Stretch): void {
  const middle = (from + to) / 2;
  const half = (to - from) / 2 - CORNER_CLEAR;
  if (half >= 0) lines.push(middle);
  for (let off = PORT_STEP; off <= half; off += PORT_STEP) lines.push(middle - off, middle + off);
}

/** Tracks keep to the middle of a gap; at the edges of the area, where there is no box on one side, they keep to the boxes. */
function addTracks(lines: number[], { from, to }: Stretch, before?: Stretch, after?: Stretch): void {
  const low = from + (before === undefined ? OFF_EDGE : roomBeside(before.to, from));
  const high = to - (after === undefined ? OFF_EDGE : roomBeside(after.from, to));
  if (high < low) {
    if (to - from >= NARROWEST) lines.push((from + to) / 2);
    return;
  }
  const count = Math.min(MOST_TRACKS, Math.floor((high - low) / TRACK) + 1);
  const isInner = before !== undefined && after !== undefined && count > 1;
  const step = isInner ? Math.min((high - low) / (count - 1), TRACK * MOST_TRACK_GROWTH) : TRACK;
  const used = step * (count - 1);
  let first = (low + high - used) / 2;
  if (before === undefined) first = high - used;
  if (after === undefined) first = low;
  for (let k = 0; k < count; k++) lines.push(first + k * step);
}

/** Beside a bare box the first track keeps room for an arrowhead; beside a zone's border it only keeps off the border. */
const roomBeside = (box: number, edge: number): number => (Math.abs(box - edge) < 2 ? FIRST_TRACK : OFF_BORDER);

/** Index of the first line at or beyond `value`; as many as there are lines when none is. */
export function firstFrom(lines: readonly number[], value: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last line at or before `value`; -1 when none is. */
export function lastUpTo(lines: readonly number[], value: number): number {
  const next = firstFrom(lines, value);
  return lines[next] === value ? next : next - 1;
}
