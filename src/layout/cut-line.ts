import type { Point, Rect } from '../geometry.ts';

/** The pieces of an orthogonal line that lie outside `gap`; the whole line when it misses it. */
export function cutLine(points: readonly Point[], gap: Rect): readonly (readonly Point[])[] {
  const pieces: Point[][] = [];
  let piece: Point[] = points[0] === undefined ? [] : [points[0]];
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1] as Point;
    const b = points[i] as Point;
    const cut = insideOf(a, b, gap);
    if (cut === null) {
      piece.push(b);
      continue;
    }
    const [from, to] = cut;
    const at = (t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
    if (from > 0) pieces.push([...piece, at(from)]);
    piece = to < 1 ? [at(to), b] : [];
  }
  if (piece.length > 1) pieces.push(piece);
  return pieces;
}

/** Where a level or upright segment enters and leaves a rectangle, as shares of its length; null when it misses it. */
function insideOf(a: Point, b: Point, r: Rect): readonly [number, number] | null {
  const level = a.y === b.y;
  const fixed = level ? a.y : a.x;
  const low = level ? r.y : r.x;
  const high = low + (level ? r.height : r.width);
  if (fixed <= low || fixed >= high) return null;
  const start = level ? a.x : a.y;
  const end = level ? b.x : b.y;
  const near = level ? r.x : r.y;
  const far = near + (level ? r.width : r.height);
  const length = end - start;
  if (length === 0) return null;
  const t = [(near - start) / length, (far - start) / length].sort((p, q) => p - q) as [number, number];
  const from = Math.max(0, t[0]);
  const to = Math.min(1, t[1]);
  return from < to ? [from, to] : null;
}
