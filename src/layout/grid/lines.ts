import type { Stretch } from './axis.ts';
import { CORNER_CLEAR, PORT_STEP } from './distances.ts';

/** Distance of neighbouring tracks in a gap, px, and what it may grow to where there is room. */
const TRACK = 13;
const MOST_TRACK_GROWTH = 1.5;
const MOST_TRACKS = 9;
/** First track beside a box: leaves room for an arrowhead, px. */
const FIRST_TRACK = 17;
/** First track beside a border, and beside the edge of the area, px. */
const OFF_BORDER = 7;
const OFF_EDGE = 4;
/** A gap too narrow for these still has a track in its middle when it has this much room, px. */
const NARROWEST = 8;
/** Lines that would be nearer to their neighbour than this are left out, px. */
const LEAST_APART = 6;

/** Where routes may run along one axis, px: lines through the boxes that lead to ports, and tracks through the gaps; sorted. */
export function linesOf(boxes: readonly Stretch[], gaps: readonly Stretch[]): readonly number[] {
  const lines = [...boxes.flatMap(portLines), ...gaps.flatMap((_, g) => tracksIn(gaps, g, boxes))];
  return lines
    .sort((a, b) => a - b)
    .map((v) => Math.round(v * 2) / 2)
    .filter((v, i, all) => i === 0 || v - (all[i - 1] ?? 0) >= LEAST_APART);
}

/** The middle of a box, and lines at both sides of it. */
function portLines({ from, to }: Stretch): readonly number[] {
  const middle = (from + to) / 2;
  const half = (to - from) / 2 - CORNER_CLEAR;
  const lines = half < 0 ? [] : [middle];
  for (let off = PORT_STEP; off <= half; off += PORT_STEP) lines.push(middle - off, middle + off);
  return lines;
}

/** Tracks keep to the middle of a gap; at the edges of the area they keep to the boxes. */
function tracksIn(gaps: readonly Stretch[], g: number, boxes: readonly Stretch[]): readonly number[] {
  const { from, to } = gaps[g] ?? { from: 0, to: 0 };
  const isFirst = g === 0;
  const isLast = g === gaps.length - 1;
  const low = from + (isFirst ? OFF_EDGE : roomBeside(boxes[g - 1]?.to, from));
  const high = to - (isLast ? OFF_EDGE : roomBeside(boxes[g]?.from, to));
  if (high < low) return to - from >= NARROWEST ? [(from + to) / 2] : [];
  const count = Math.min(MOST_TRACKS, Math.floor((high - low) / TRACK) + 1);
  if (isFirst) return spacedFrom(high - (count - 1) * TRACK, TRACK, count);
  if (isLast) return spacedFrom(low, TRACK, count);
  const step = count < 2 ? TRACK : Math.min((high - low) / (count - 1), TRACK * MOST_TRACK_GROWTH);
  return spacedFrom((low + high - step * (count - 1)) / 2, step, count);
}

/** Beside a bare box the first track keeps room for an arrowhead; beside a zone's border it only keeps off the border. */
const roomBeside = (box: number | undefined, edge: number): number =>
  box !== undefined && Math.abs(box - edge) < 2 ? FIRST_TRACK : OFF_BORDER;

const spacedFrom = (first: number, step: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, k) => first + k * step);

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
