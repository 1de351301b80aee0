import type { Point } from '../geometry.ts';
import { at, type Contour, flatten, pair } from './contour.ts';
import { type Station, stationsAlong } from './flow.ts';

/** How far a side has to turn from the light, above left, to lie in the shade: -1.4 … 1.4. */
const SHADED = 0.3;

/** The longest part of a closed contour that the light from above left does not reach, `inset` px inside of it. */
export function underside(contour: Contour, inset: number): readonly Station[] {
  const stations = stationsAlong({ ...contour, segments: closing(contour) });
  const way = isClockwise(flatten(contour, 4)) ? 1 : -1;
  const isShaded = ({ ahead }: Station): boolean => way * (ahead.y - ahead.x) > SHADED;
  const part = longestRun(stations, isShaded);
  let [distance, last] = [0, part[0]?.point];
  return part
    .flatMap((station, i) => inside(station, part[i - 1], part[i + 1], inset * way))
    .map(({ point, ahead }) => {
      distance += last === undefined ? 0 : Math.hypot(point.x - last.x, point.y - last.y);
      last = point;
      return { ahead, distance, point };
    });
}

/** Cosine of the smallest turn that is a corner, and how far from it a stroke begins to turn, px. */
const CORNER = 0.8;
const TURN = 7;

/** A station moved inside, to the right of somebody who goes round clockwise; a corner is rounded on the way in. */
function inside(
  { point, ahead }: Station,
  before: Station | undefined,
  next: Station | undefined,
  by: number,
): readonly Omit<Station, 'distance'>[] {
  const cosine = next === undefined ? 1 : ahead.x * next.ahead.x + ahead.y * next.ahead.y;
  if (before === undefined || next === undefined || cosine > CORNER || cosine < -CORNER)
    return [{ ahead, point: at(point.x - ahead.y * by, point.y + ahead.x * by) }];
  const share = by / (1 + cosine);
  const corner = at(point.x - (ahead.y + next.ahead.y) * share, point.y + (ahead.x + next.ahead.x) * share);
  const room = Math.min(lengthOf(before.point, point), lengthOf(point, next.point)) * 0.5;
  const turn = Math.min(TURN, room);
  return [
    { ahead, point: at(corner.x - ahead.x * turn, corner.y - ahead.y * turn) },
    { ahead: next.ahead, point: at(corner.x + next.ahead.x * turn, corner.y + next.ahead.y * turn) },
  ];
}

const lengthOf = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

function closing({ start, segments }: Contour): Contour['segments'] {
  const end = segments.at(-1)?.to ?? start;
  return Math.hypot(end.x - start.x, end.y - start.y) < 0.01 ? segments : [...segments, { kind: 'line', to: start }];
}

function isClockwise(points: readonly Point[]): boolean {
  let area = 0;
  points.forEach((a, i) => {
    const b = points[(i + 1) % points.length] ?? a;
    area += a.x * b.y - b.x * a.y;
  });
  return area > 0;
}

/** Round and round: a run may go on from the end to the start. */
function longestRun(stations: readonly Station[], isIn: (station: Station) => boolean): readonly Station[] {
  const first = stations.findIndex((station) => !isIn(station));
  const around = first < 0 ? stations : [...stations.slice(first), ...stations.slice(1, first + 1)];
  let [best, run]: [Station[], Station[]] = [[], []];
  for (const station of around) {
    run = isIn(station) ? [...run, station] : [];
    if (run.length > best.length) best = run;
  }
  return best;
}

/** A strip of even width along `stations`, as path data to be filled. */
export function strip(stations: readonly Station[], width: number): string {
  const side = (off: number): Point[] =>
    stations.map(({ point, ahead }) => at(point.x - ahead.y * off, point.y + ahead.x * off));
  const [first, ...rest] = [...side(width / 2), ...side(-width / 2).reverse()];
  return first === undefined ? '' : `M${pair(first)}${rest.map((p) => `L${pair(p)}`).join('')}Z`;
}
