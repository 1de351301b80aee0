import type { Point, Rect } from '../../geometry.ts';

/** A straight piece of a route, level or upright. */
export type Segment = readonly [Point, Point];

export const segmentsOf = (points: readonly Point[]): readonly Segment[] =>
  points.flatMap((b, i) => {
    const a = points[i - 1];
    return a === undefined ? [] : [[a, b] as const];
  });

/** px. */
export const lengthOf = (points: readonly Point[]): number =>
  segmentsOf(points).reduce((sum, [a, b]) => sum + Math.abs(b.x - a.x) + Math.abs(b.y - a.y), 0);

/** What a piece covers; a hair broad, so that it can share an area with others. */
export const boxOf = ([a, b]: Segment): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.max(0.1, Math.abs(a.x - b.x)),
  height: Math.max(0.1, Math.abs(a.y - b.y)),
});

/** Adds up what `ofPair` says of every two routes. */
export function sumOverPairs(
  routes: readonly (readonly Point[])[],
  ofPair: (one: readonly Segment[], other: readonly Segment[]) => number,
): number {
  const all = routes.map(segmentsOf);
  return all.reduce((sum, one, i) => all.slice(i + 1).reduce((so, other) => so + ofPair(one, other), sum), 0);
}

/** Adds up what `ofPieces` says of every piece of one route with every piece of another. */
export const sumOverPieces = (
  one: readonly Segment[],
  other: readonly Segment[],
  ofPieces: (s: Segment, t: Segment) => number,
): number => one.reduce((sum, s) => other.reduce((so, t) => so + ofPieces(s, t), sum), 0);
