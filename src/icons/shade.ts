import type { Point } from '../geometry.ts';
import type { Subpath } from './path-data.ts';
import { areaOf, boundsOfSubpath, flatten } from './subpath.ts';
import { subtract } from './subtract.ts';

/** Light comes from the upper left: depth of the shade as a share of the area's shorter side, and its bounds in units. */
const SHARE = 0.2;
const LEAST = 0.9;
const MOST = 2.3;
/** A little less sideways than down, so that no diagonal lies on its own shifted self. */
const LEAN = 0.883;
/** Smaller pieces of shade are dropped, square units. */
const SMALLEST = 0.7;
/** An outline of more points is not shaded: the work grows with their square. */
const MOST_POINTS = 600;
/** Points nearer than this to the line between their neighbours are left out, units. */
const SMOOTH = 0.06;

/** The shade along the lower right of a closed area, as closed areas inside it. */
export function shadeOf(area: Subpath): readonly Subpath[] {
  const points = withoutTwins(flatten(area));
  if (points.length < 3 || points.length > MOST_POINTS) return [];
  const { width, height } = boundsOfSubpath(area);
  const depth = Math.min(MOST, Math.max(LEAST, Math.min(width, height) * SHARE));
  const lit = points.map(({ x, y }) => ({ x: x - depth * LEAN, y: y - depth }));
  return subtract(points, lit)
    .map((loop) => polygon(simplify(loop)))
    .filter((piece) => areaOf(piece) >= SMALLEST);
}

function polygon([start = { x: 0, y: 0 }, ...rest]: readonly Point[]): Subpath {
  return { start, segments: rest.map((to) => ({ controls: null, to })), closed: true };
}

/** An outline that comes back to its start says that point twice. */
const withoutTwins = (points: readonly Point[]): readonly Point[] =>
  points.filter((p, i) => {
    const next = points[(i + 1) % points.length] ?? p;
    return Math.hypot(next.x - p.x, next.y - p.y) > 0.01;
  });

/** Douglas-Peucker on a loop, cut at its first point and the one farthest from it. */
function simplify(loop: readonly Point[]): readonly Point[] {
  const [first] = loop;
  if (first === undefined) return [];
  const farthest = loop.reduce((best, p, i) => (far(p, first) > far(loop[best] ?? first, first) ? i : best), 0);
  return [...thin(loop.slice(0, farthest + 1)).slice(0, -1), ...thin([...loop.slice(farthest), first]).slice(0, -1)];
}

const far = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function thin(points: readonly Point[]): readonly Point[] {
  const [from, to] = [points[0], points.at(-1)];
  if (points.length < 3 || from === undefined || to === undefined) return points;
  const length = far(from, to);
  const offset = ({ x, y }: Point): number =>
    length === 0
      ? far({ x, y }, from)
      : Math.abs((to.x - from.x) * (from.y - y) - (from.x - x) * (to.y - from.y)) / length;
  const worst = points.reduce((best, p, i) => (offset(p) > offset(points[best] ?? from) ? i : best), 0);
  if (offset(points[worst] ?? from) < SMOOTH) return [from, to];
  return [...thin(points.slice(0, worst + 1)).slice(0, -1), ...thin(points.slice(worst))];
}
