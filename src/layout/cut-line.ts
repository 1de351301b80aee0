import type { Point, Rect } from '../geometry.ts';

/** The pieces of an orthogonal line that lie outside `gap`; the whole line when it misses it. */
export function cutLine(points: readonly Point[], gap: Rect): readonly (readonly Point[])[] {
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  points.forEach((b, i) => {
    const a = points[i - 1];
    const cut = a === undefined ? null : insideOf(a, b, gap);
    if (a === undefined || cut === null) {
      piece.push(b);
      return;
    }
    if (cut.from > 0) pieces.push([...piece, between(a, b, cut.from)]);
    piece = cut.to < 1 ? [between(a, b, cut.to), b] : [];
  });
  return piece.length > 1 ? [...pieces, piece] : pieces;
}

/** A part of a segment, as shares of its length. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** The part of a level or upright segment that lies in a rectangle; null when it misses it. */
function insideOf(a: Point, b: Point, r: Rect): Part | null {
  if (a.y === b.y) return r.y < a.y && a.y < r.y + r.height ? partOf(a.x, b.x, r.x, r.x + r.width) : null;
  return r.x < a.x && a.x < r.x + r.width ? partOf(a.y, b.y, r.y, r.y + r.height) : null;
}

/** The part of the way from `start` to `end` that lies between `low` and `high`. */
function partOf(start: number, end: number, low: number, high: number): Part | null {
  const length = end - start;
  if (length === 0) return null;
  const one = (low - start) / length;
  const other = (high - start) / length;
  const from = Math.max(0, Math.min(one, other));
  const to = Math.min(1, Math.max(one, other));
  return from < to ? { from, to } : null;
}

const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});
