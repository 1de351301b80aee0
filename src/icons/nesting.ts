import type { Point, Rect } from '../geometry.ts';
import type { Subpath } from './path-data.ts';
import { areaOf, boundsOfSubpath, flatten, isClosed, isTurnedLike, reversed } from './subpath.ts';
import { isInside } from './subtract.ts';

/** Smallest closed area that is a body, square units. */
const LEAST_BODY = 10;
/** Smallest closed area that is a detail, square units. */
const LEAST_DETAIL = 1.2;
const SLACK = 0.05;
/** Outlines that differ by less are the same, units and square units. */
const SAME = { place: 0.2, area: 1 };
/** Points of an outline that are asked where they lie. */
const SAMPLES = 12;

/** A path with what is asked of it again and again. */
interface Measured {
  readonly path: Subpath;
  readonly points: readonly Point[];
  readonly area: number;
  readonly bounds: Rect;
}

const measure = (path: Subpath): Measured => ({
  path,
  points: flatten(path),
  area: areaOf(path),
  bounds: boundsOfSubpath(path),
});

/** Nested closed paths turned so that every second one is a hole, as the even-odd rule has it. */
export function turnHoles(paths: readonly Subpath[]): readonly Subpath[] {
  const all = paths.map(measure);
  return all.map((one) => (isTurnedLike(one.path, countAround(one, all) % 2 === 0) ? one.path : reversed(one.path)));
}

/** The holes of an area: what its outline encloses. */
export function holesOf(paths: readonly Subpath[]): readonly Subpath[] {
  const all = paths.map(measure);
  return all.filter((one) => countAround(one, all) % 2 === 1).map(({ path }) => path);
}

const countAround = (one: Measured, all: readonly Measured[]): number =>
  all.filter((other) => other !== one && isWithin(one, other)).length;

/** Closed paths of some size, each once, without those that lie within another. */
export function mainAreas(paths: readonly Subpath[]): readonly Subpath[] {
  const closed = paths
    .filter(isClosed)
    .map(measure)
    .filter(({ area }) => area >= LEAST_BODY);
  const isFirst = (one: Measured, i: number): boolean => !closed.slice(0, i).some((other) => isSame(one, other));
  return closed.filter((one, i) => isFirst(one, i) && countAround(one, closed) === 0).map(({ path }) => path);
}

/** Closed lines on a body, without those that lie within another. */
export function detailsOn(bodies: readonly Subpath[], lines: readonly Subpath[]): readonly Subpath[] {
  const around = bodies.map(measure);
  const closed = lines
    .filter((line) => isClosed(line) && !bodies.includes(line))
    .map(measure)
    .filter((one) => one.area >= LEAST_DETAIL && countAround(one, around) > 0);
  return closed.filter((one) => countAround(one, closed) === 0).map(({ path }) => path);
}

const isSame = (a: Measured, b: Measured): boolean =>
  Math.abs(a.area - b.area) < SAME.area &&
  holds(b.bounds, a.bounds, SAME.place) &&
  holds(a.bounds, b.bounds, SAME.place);

/** True when most of the outline of `inner` lies in `outer`. */
function isWithin(inner: Measured, outer: Measured): boolean {
  if (inner.area >= outer.area || !holds(outer.bounds, inner.bounds, SLACK)) return false;
  const step = Math.max(1, Math.floor(inner.points.length / SAMPLES));
  const asked = inner.points.filter((_, i) => i % step === 0);
  return asked.filter((point) => isInside(point, outer.points)).length * 2 >= asked.length;
}

const holds = (outer: Rect, inner: Rect, slack: number): boolean =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack;
