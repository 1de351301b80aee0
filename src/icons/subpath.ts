import type { Point, Rect } from '../geometry.ts';
import type { Subpath } from './path-data.ts';

/** An affine map: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The subpath, every point mapped. */
export function mapSubpath(path: Subpath, [a, b, c, d, e, f]: Matrix): Subpath {
  const map = (p: Point): Point => ({ x: a * p.x + c * p.y + e, y: b * p.x + d * p.y + f });
  const segments = path.segments.map((s) => ({
    controls: s.controls ? ([map(s.controls[0]), map(s.controls[1])] as const) : null,
    to: map(s.to),
  }));
  return { start: map(path.start), segments, closed: path.closed };
}

/** Absolute path data of M, L, C and Z alone, at most 2 decimals. */
export function toPathData(path: Subpath): string {
  const parts = [`M${pair(path.start)}`];
  for (const { controls, to } of path.segments) {
    parts.push(controls ? `C${pair(controls[0])} ${pair(controls[1])} ${pair(to)}` : `L${pair(to)}`);
  }
  if (path.closed) parts.push('Z');
  return parts.join('');
}

/** True when the pen comes back to where it started. */
export function isClosed(path: Subpath): boolean {
  const end = path.segments.at(-1)?.to ?? path.start;
  return path.closed || (path.segments.length > 1 && Math.hypot(end.x - path.start.x, end.y - path.start.y) < 0.02);
}

/** Enclosed area in square units, by the polygon through points on its curves. */
export const areaOf = (path: Subpath): number => Math.abs(signedArea(path));

/** True when the path turns clockwise as seen on the canvas, or not, as asked. */
export const isTurnedLike = (path: Subpath, clockwise: boolean): boolean => signedArea(path) > 0 === clockwise;

function signedArea(path: Subpath): number {
  const points = flatten(path);
  const twice = points.reduce((sum, p, i) => {
    const q = points[(i + 1) % points.length] ?? p;
    return sum + p.x * q.y - q.x * p.y;
  }, 0);
  return twice / 2;
}

/** The same path, drawn the other way round. */
export function reversed(path: Subpath): Subpath {
  const starts = [path.start, ...path.segments.map(({ to }) => to)];
  const segments = path.segments.map(({ controls }, i) => ({
    controls: controls === null ? null : ([controls[1], controls[0]] as const),
    to: starts[i] ?? path.start,
  }));
  return { start: starts.at(-1) ?? path.start, segments: segments.reverse(), closed: path.closed };
}

/** The smallest upright rectangle around points on the subpath. */
export function boundsOfSubpath(path: Subpath): Rect {
  const points = flatten(path);
  const x = Math.min(...points.map((p) => p.x));
  const y = Math.min(...points.map((p) => p.y));
  return {
    x,
    y,
    width: Math.max(...points.map((p) => p.x)) - x,
    height: Math.max(...points.map((p) => p.y)) - y,
  };
}

/** Pieces of a curve in a polygon. */
const STEPS = 8;

/** Points on the subpath, curves cut into straight pieces. */
export function flatten(path: Subpath): readonly Point[] {
  const points = [path.start];
  let from = path.start;
  for (const { controls, to } of path.segments) {
    if (controls) points.push(...alongCurve(from, controls[0], controls[1], to));
    points.push(to);
    from = to;
  }
  return points;
}

function alongCurve(p0: Point, p1: Point, p2: Point, p3: Point): readonly Point[] {
  return Array.from({ length: STEPS - 1 }, (_, i) => {
    const t = (i + 1) / STEPS;
    const u = 1 - t;
    const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return { x: a * p0.x + b * p1.x + c * p2.x + d * p3.x, y: a * p0.y + b * p1.y + c * p2.y + d * p3.y };
  });
}

function pair(p: Point): string {
  return `${round2(p.x)} ${round2(p.y)}`;
}

/** Adding 0 turns -0 into 0. */
function round2(n: number): number {
  return Math.round(n * 100) / 100 + 0;
}
