import type { Point } from '../geometry.ts';
import { at, type Contour, flatten, pair } from './contour.ts';
import { between, type Station, splitAtCorners, stationsAlong, unit } from './flow.ts';

/** How far a side has to turn from the light, above left, to lie in the shade: -1.4 … 1.4. */
const SHADED = 0.3;
const DARK = 0.8;
/** Waves shorter than this do not count when sides are told from each other, px. */
const WAVE = 44;

/**
 * The longest part of a closed contour that the light from above left does not reach, `inset` px inside of it and
 * `short` px shorter at either end.
 */
export function underside(contour: Contour, inset: number, short = 0): readonly Station[] {
  const stations = around({ ...contour, segments: closing(contour) });
  const total = stations.at(-1)?.distance ?? 0;
  if (!(total > 0)) return [];
  const way = isClockwise(flatten(contour, 4)) ? 1 : -1;
  const placeAt = (distance: number): Point => between(stations, (distance + total) % total).point;
  const shadeOf = (ahead: Point): number => way * (ahead.y - ahead.x);
  const isShaded = ({ ahead, distance }: Station): boolean =>
    shadeOf(ahead) > DARK || shadeOf(unit(placeAt(distance - WAVE / 2), placeAt(distance + WAVE / 2))) > SHADED;
  let distance = 0;
  const part = longestRun(stations, isShaded);
  const line = part.map((station, i): Station => {
    const { point, ahead } = station;
    const before = part[i - 1]?.point ?? point;
    distance += Math.sqrt((point.x - before.x) ** 2 + (point.y - before.y) ** 2);
    // Inside is to the right of somebody who goes round clockwise.
    return { ahead, distance, point: at(point.x - ahead.y * inset * way, point.y + ahead.x * inset * way) };
  });
  return distance > 4 * short ? shortened(line, short, distance) : line;
}

function shortened(line: readonly Station[], by: number, total: number): readonly Station[] {
  const inside = line.filter(({ distance }) => distance > by + 1 && distance < total - by - 1);
  return [between(line, by), ...inside, between(line, total - by)].map((station) => ({
    ...station,
    distance: station.distance - by,
  }));
}

/** Places all around; sharp corners count twice, once for either side. */
function around(contour: Contour): Station[] {
  let total = 0;
  return splitAtCorners(contour).flatMap((run) => {
    const start = total;
    const stations = stationsAlong(run).map((station) => ({ ...station, distance: start + station.distance }));
    total = stations.at(-1)?.distance ?? total;
    return stations;
  });
}

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
