import { inflate, type Rect } from '../../geometry.ts';
import { firstFrom } from './lines.ts';

/** How something runs: 0 level, 1 upright. */
export type Way = 0 | 1;

/**
 * The pieces of a lattice between neighbouring vertices: which are closed, and how dear the others are.
 * Segment = vertex × 2 + way: level to the right neighbour of the vertex, upright to the lower one.
 */
export interface Segments {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Places of each vertex in these lists. */
  readonly columnOf: Uint16Array;
  readonly rowOf: Uint16Array;
  /** 1 where no line may run, and where there is no neighbour. */
  readonly closed: Uint8Array;
  /** Length, px, and what is charged for borders entered. */
  readonly cost: Float64Array;
}

/** All segments of a lattice, open, at the price of their length. */
export function createSegments(xs: readonly number[], ys: readonly number[]): Segments {
  const nx = xs.length;
  const size = nx * ys.length;
  const columnOf = new Uint16Array(size);
  const rowOf = new Uint16Array(size);
  const closed = new Uint8Array(size * 2);
  const cost = new Float64Array(size * 2);
  const across = lengthsOf(xs);
  const down = lengthsOf(ys);
  for (let j = 0, v = 0; j < ys.length; j++)
    for (let i = 0; i < nx; i++, v++) {
      columnOf[v] = i;
      rowOf[v] = j;
      cost[v * 2] = across[i] ?? 0;
      cost[v * 2 + 1] = down[j] ?? 0;
    }
  for (let j = 0; j < ys.length; j++) closed[(j * nx + nx - 1) * 2] = 1;
  for (let i = 0; i < nx; i++) closed[(size - nx + i) * 2 + 1] = 1;
  return { xs, ys, columnOf, rowOf, closed, cost };
}

/** From each line to the next, px; 0 for the last. */
const lengthsOf = (lines: readonly number[]): readonly number[] =>
  lines.map((line, i) => (lines[i + 1] ?? line) - line);

/** Closes all segments that come nearer to a box than `clear` px. */
export function closeBox(segments: Segments, box: Rect, clear: number): void {
  const around = inflate(box, clear);
  close(segments, around, 0);
  close(segments, around, 1);
}

/** No line runs along a zone's border nearer than this, px. */
const OFF_BORDER = 8;

/** Closes all segments along a zone's border; those across it stay open. */
export function closeBorder(segments: Segments, { x, y, width, height }: Rect): void {
  for (const side of [x, x + width]) close(segments, { x: side - OFF_BORDER, y, width: 2 * OFF_BORDER, height }, 1);
  for (const side of [y, y + height]) close(segments, { x, y: side - OFF_BORDER, width, height: 2 * OFF_BORDER }, 0);
}

/** A line this near to a border, px, looks like part of it: its length counts so many times. */
const NEAR_BORDER = 17;
const NEAR_PRICE = 1.4;

/** Makes running along a zone's border dear. */
export function priceBorder({ xs, ys, cost }: Segments, { x, y, width, height }: Rect): void {
  const dear = (r: Rect, way: Way): void => {
    const columns = (way === 0 ? segmentsAcross : linesInside)(xs, r.x, r.x + r.width);
    const rows = (way === 1 ? segmentsAcross : linesInside)(ys, r.y, r.y + r.height);
    for (let j = rows.first; j < rows.end; j++)
      for (let i = columns.first; i < columns.end; i++) {
        const segment = (j * xs.length + i) * 2 + way;
        cost[segment] = (cost[segment] ?? 0) * NEAR_PRICE;
      }
  };
  for (const side of [x, x + width]) dear({ x: side - NEAR_BORDER, y, width: 2 * NEAR_BORDER, height }, 1);
  for (const side of [y, y + height]) dear({ x, y: side - NEAR_BORDER, width, height: 2 * NEAR_BORDER }, 0);
}

/** Closes all segments of one way that share a stretch with a rectangle. */
function close({ xs, ys, closed }: Segments, r: Rect, way: Way): void {
  const columns = (way === 0 ? segmentsAcross : linesInside)(xs, r.x, r.x + r.width);
  const rows = (way === 1 ? segmentsAcross : linesInside)(ys, r.y, r.y + r.height);
  for (let j = rows.first; j < rows.end; j++)
    for (let i = columns.first; i < columns.end; i++) closed[(j * xs.length + i) * 2 + way] = 1;
}

/** Entering or leaving a zone costs a little, so that routes do not wander through zones that are not theirs; px. */
const BORDER_PRICE = 30;

/** Charges all segments across a zone's border. */
export function chargeBorders({ xs, ys, cost }: Segments, zone: Rect): void {
  const columns = linesInside(xs, zone.x, zone.x + zone.width);
  const rows = linesInside(ys, zone.y, zone.y + zone.height);
  if (columns.first === columns.end || rows.first === rows.end) return;
  const charge = (i: number, j: number, way: Way): void => {
    const segment = (j * xs.length + i) * 2 + way;
    if (i >= 0 && j >= 0) cost[segment] = (cost[segment] ?? 0) + BORDER_PRICE;
  };
  for (let j = rows.first; j < rows.end; j++) {
    charge(columns.first - 1, j, 0);
    charge(columns.end - 1, j, 0);
  }
  for (let i = columns.first; i < columns.end; i++) {
    charge(i, rows.first - 1, 1);
    charge(i, rows.end - 1, 1);
  }
}

/** Places in a list, from `first` up to and without `end`. */
interface Range {
  readonly first: number;
  readonly end: number;
}

/** Lines between two px, without those on them. */
function linesInside(lines: readonly number[], low: number, high: number): Range {
  const first = firstAfter(lines, low);
  return { first, end: Math.max(first, firstFrom(lines, high)) };
}

/** Lines whose segment to the next line shares a stretch with that between two px. */
const segmentsAcross = (lines: readonly number[], low: number, high: number): Range => ({
  first: Math.max(0, firstAfter(lines, low) - 1),
  end: firstFrom(lines, high),
});

/** Index of the first line beyond `value`. */
function firstAfter(lines: readonly number[], value: number): number {
  const first = firstFrom(lines, value);
  return lines[first] === value ? first + 1 : first;
}
