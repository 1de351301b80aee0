import type { Rect, Size } from '../../geometry.ts';
import type { Proposal } from '../proposal.ts';
import { boxOf, segmentsOf } from './segments.ts';

const COLUMNS = 24;
const ROWS = 16;

/** The largest rectangle without boxes, labels or lines on a raster of 24 × 16 cells, as a share of the area. */
export function emptiest(proposal: Proposal, area: Size): number {
  const taken = new Uint8Array(COLUMNS * ROWS);
  for (const rect of inkOf(proposal)) block(taken, rect, area);
  return largestEmpty(taken) / (COLUMNS * ROWS);
}

const inkOf = (proposal: Proposal): readonly Rect[] => [
  ...proposal.nodes,
  ...proposal.context,
  ...proposal.edges.flatMap((e) => [...(e.label === null ? [] : [e.label.box]), ...segmentsOf(e.points).map(boxOf)]),
  ...(proposal.lifelines ?? []).map(({ x, top, bottom }) => ({ x, y: top, width: 0, height: bottom - top })),
];

function block(taken: Uint8Array, r: Rect, area: Size): void {
  const left = Math.max(0, Math.floor((r.x / area.width) * COLUMNS));
  const right = Math.min(COLUMNS - 1, Math.floor(((r.x + r.width) / area.width) * COLUMNS));
  const top = Math.max(0, Math.floor((r.y / area.height) * ROWS));
  const bottom = Math.min(ROWS - 1, Math.floor(((r.y + r.height) / area.height) * ROWS));
  for (let j = top; j <= bottom; j++) taken.fill(1, j * COLUMNS + left, j * COLUMNS + Math.max(left, right + 1));
}

/** Cells of the largest free rectangle: for every row, the largest one that stands on it. */
function largestEmpty(taken: Uint8Array): number {
  const free = new Array<number>(COLUMNS).fill(0);
  let best = 0;
  for (let j = 0; j < ROWS; j++) {
    for (let i = 0; i < COLUMNS; i++) free[i] = taken[j * COLUMNS + i] === 1 ? 0 : (free[i] ?? 0) + 1;
    best = Math.max(best, largestUnder(free));
  }
  return best;
}

/** The largest rectangle under a skyline of columns of these heights. */
function largestUnder(heights: readonly number[]): number {
  let best = 0;
  for (let i = 0; i < heights.length; i++) {
    let low = Infinity;
    for (let k = i; k < heights.length && low > 0; k++) {
      low = Math.min(low, heights[k] ?? 0);
      best = Math.max(best, low * (k - i + 1));
    }
  }
  return best;
}
