import type { Seating } from '../seating.ts';
import type { Pair } from './pairs.ts';
import { WEIGHTS } from './weights.ts';

/** Two bundles that cross count as at most so many crossings. */
const MOST_PER_CROSSING = 2.5;

/** Prices the crossings of the straight lines between boxes; arrows that share a box do not cross. */
export function createCrossingCost(pairs: readonly Pair[]): (seating: Seating) => number {
  const all = pairs.map((pair, i) => rivalsOf(pair, pairs.slice(i + 1)));
  return (seating) => {
    let count = 0;
    for (const rivals of all) count = addCrossings(count, rivals, seating);
    return count * WEIGHTS.crossing;
  };
}

/** A pair a–b and all later pairs c–d that it could cross, as columns of numbers: this is the innermost loop of the search. */
interface Rivals {
  readonly a: number;
  readonly b: number;
  readonly c: Int16Array;
  readonly d: Int16Array;
  /** What each crossing counts. */
  readonly price: Float64Array;
}

function rivalsOf(pair: Pair, later: readonly Pair[]): Rivals {
  const apart = later.filter((p) => pair.a !== p.a && pair.a !== p.b && pair.b !== p.a && pair.b !== p.b);
  return {
    a: pair.a,
    b: pair.b,
    c: Int16Array.from(apart, (p) => p.a),
    d: Int16Array.from(apart, (p) => p.b),
    price: Float64Array.from(apart, (p) => Math.min(pair.weight * p.weight, MOST_PER_CROSSING)),
  };
}

/** `count` and what the crossings of a–b with its rivals count. */
function addCrossings(count: number, { a, b, c, d, price }: Rivals, { column, row }: Seating): number {
  const x = column[a] ?? 0;
  const y = row[a] ?? 0;
  const dx = (column[b] ?? 0) - x;
  const dy = (row[b] ?? 0) - y;
  let sum = count;
  for (let i = 0; i < c.length; i++) {
    const one = c[i] ?? 0;
    const other = d[i] ?? 0;
    const cx = (column[one] ?? 0) - x;
    const cy = (row[one] ?? 0) - y;
    const ex = (column[other] ?? 0) - x;
    const ey = (row[other] ?? 0) - y;
    if (cross(dx, dy, cx, cy, ex, ey)) sum += price[i] ?? 0;
  }
  return sum;
}

/** True when the line from the origin to (dx, dy) crosses that from (cx, cy) to (ex, ey): each has the ends of the other on both sides. */
function cross(dx: number, dy: number, cx: number, cy: number, ex: number, ey: number): boolean {
  if ((dx * cy - dy * cx) * (dx * ey - dy * ex) >= 0) return false;
  const fx = ex - cx;
  const fy = ey - cy;
  return (fx * -cy - fy * -cx) * (fx * (dy - cy) - fy * (dx - cx)) < 0;
}
