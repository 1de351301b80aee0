import { inflate, overlaps, type Point, type Rect } from '../../geometry.ts';
import { LABEL_CLEAR } from './distances.ts';

/** An orthogonal line and its bounds, px: most questions are answered by the bounds alone. */
export interface Line {
  readonly points: readonly Point[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function createLine(points: readonly Point[]): Line {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { points, left, right, top, bottom };
}

/** A line that is nowhere. */
export const NO_LINE = createLine([]);

export const reversed = (line: Line): Line => ({ ...line, points: line.points.toReversed() });

/** px. */
export function lengthOf(points: readonly Point[]): number {
  let sum = 0;
  for (let s = 1; s < points.length; s++) {
    const a = points[s - 1] ?? ORIGIN;
    const b = points[s] ?? ORIGIN;
    sum = sum + Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
  }
  return sum;
}

const ORIGIN: Point = { x: 0, y: 0 };

/** True when the bounds of a line share an area with a rectangle. */
export const isNear = (r: Rect, { left, right, top, bottom }: Line): boolean =>
  left < r.x + r.width && right > r.x && top < r.y + r.height && bottom > r.y;

/** True when any of a line comes nearer to a label's box than labels keep off others. */
export function touches(box: Rect, line: Line, clear = LABEL_CLEAR): boolean {
  const left = box.x - clear;
  const top = box.y - clear;
  const right = left + (box.width + 2 * clear);
  const bottom = top + (box.height + 2 * clear);
  if (line.left >= right || line.right <= left || line.top >= bottom || line.bottom <= top) return false;
  for (let s = 1; s < line.points.length; s++) {
    const a = line.points[s - 1] ?? ORIGIN;
    const b = line.points[s] ?? ORIGIN;
    if (
      Math.min(a.x, b.x) < right &&
      Math.max(a.x, b.x) > left &&
      Math.min(a.y, b.y) < bottom &&
      Math.max(a.y, b.y) > top
    )
      return true;
  }
  return false;
}

/** True when two labels keep their distance. */
export const areApart = (a: Rect, b: Rect): boolean =>
  !overlaps({ ...inflate(a, LABEL_CLEAR), x: a.x - LABELS_APART, width: a.width + 2 * LABELS_APART }, b);

/** Free px between labels side by side: with less, two read as one sentence. */
const LABELS_APART = 12;
