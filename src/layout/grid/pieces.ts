import type { Point } from '../../geometry.ts';
import { lengthOf } from './line.ts';

/** A straight piece of a line, and how much of it must stay in sight at both its ends, px. */
export interface Piece {
  readonly a: Point;
  readonly b: Point;
  readonly level: boolean;
  readonly length: number;
  readonly before: number;
  readonly after: number;
  /** Length of the line before this piece, and of all of it, px. */
  readonly walked: number;
  readonly total: number;
}

/** Line that must show on both sides of a label, px; an arrowhead needs more. */
const STUB = 9;
const START_STUB = 14;
const HEAD_STUB = 24;

/** The straight pieces of a line, from its start to its arrowhead. */
export function piecesOf(points: readonly Point[]): readonly Piece[] {
  const total = lengthOf(points);
  let end = 0;
  return points.slice(1).map((b, s) => {
    const a = points[s] ?? b;
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    const walked = end;
    end += length;
    const before = s === 0 ? START_STUB : STUB;
    const after = s === points.length - 2 ? HEAD_STUB : STUB;
    return { a, b, level: a.y === b.y, length, before, after, walked, total };
  });
}
