import type { Point } from '../../geometry.ts';
import { type Segment, sumOverPairs, sumOverPieces } from './segments.ts';

/** Lines nearer than this run side by side, px. */
const CLOSE = 16;
/** Every two arrows may run side by side for so long, px: those that share a box have to. */
const FREE = 60;

/** How often arrows cross each other. */
export const countCrossings = (routes: readonly (readonly Point[])[]): number =>
  sumOverPairs(routes, (one, other) => sumOverPieces(one, other, (s, t) => (crosses(s, t) || crosses(t, s) ? 1 : 0)));

/** True when a level piece passes through an upright one. */
function crosses([a, b]: Segment, [c, d]: Segment): boolean {
  if (a.y !== b.y || c.x !== d.x) return false;
  return isBetween(c.x, a.x, b.x) && isBetween(a.y, c.y, d.y);
}

const isBetween = (v: number, a: number, b: number): boolean => v > Math.min(a, b) && v < Math.max(a, b);

/** Length over which arrows run side by side for longer than they have to, px. */
export const bundledLength = (routes: readonly (readonly Point[])[]): number =>
  sumOverPairs(routes, (one, other) => Math.max(0, sumOverPieces(one, other, alongside) - FREE));

/** px that two pieces share. */
function alongside([a, b]: Segment, [c, d]: Segment): number {
  if (a.y === b.y && c.y === d.y && Math.abs(a.y - c.y) < CLOSE) return shared(a.x, b.x, c.x, d.x);
  if (a.x === b.x && c.x === d.x && Math.abs(a.x - c.x) < CLOSE) return shared(a.y, b.y, c.y, d.y);
  return 0;
}

/** What the stretches a–b and c–d have in common. */
const shared = (a: number, b: number, c: number, d: number): number =>
  Math.max(0, Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d)));
