import type { Point } from '../geometry.ts';
import { at, type Contour, flatten } from './contour.ts';
import { type Station, splitAtCorners, swayAlong, unit } from './flow.ts';
import type { Nib, Pass } from './pen.ts';
import { ribbon } from './ribbon.ts';
import { randomOf } from './seed.ts';
import { type Held, passOf, sketchStroke, swayed } from './sketch-stroke.ts';

/** Sway of an outline, and of the pass that goes over it again, px. */
const FIRST = { reach: 0.9, wave: 70 };
const SECOND = { reach: 1.3, wave: 60 };
/** How far a line that closes on itself runs on at most, px. */
const OVERLAP = 16;
/** Shorter outlines are drawn in one go: a second pass would blot them. px. */
const SHORT = 300;
/** Wider strokes are a broad marker's, which goes once, px. */
const BROAD = 5;

/** An outline by hand: sides that run on past their corners, heavier in the shade, gone over again here and there. */
export function sketchOutline(contour: Contour, nib: Nib, held: Held, seed: number): readonly Pass[] {
  const runs = splitAtCorners(contour);
  if (nib.dash.length > 0) return passOf(runs.map((run, i) => sketchStroke(run, FIRST, nib, held, seed + i)).join(''));
  const isLoop = contour.closed && runs.length === 1;
  const touch = contour.closed ? { ...held.touch, weight: held.hand.weight } : held.touch;
  const sides = runs.map((run, i) => {
    const own = seed + i * 13;
    const stations = isLoop ? loop(run, held, own) : sideOf(run, contour.closed, held, own);
    return ribbon(stations, nib.width, touch, own);
  });
  const first = passOf(sides.join(''));
  if (!contour.closed || nib.width > BROAD || lengthOf(contour) < SHORT) return first;
  return [...first, ...passOf(runs.map((run, i) => again(run, nib, held, seed + 7 + i * 13)).join(''), 0.7)];
}

/** About how long a contour is, px. */
export function lengthOf(contour: Contour): number {
  const points = flatten(contour, 3);
  return points.reduce(
    (sum, { x, y }, i) => sum + Math.sqrt((x - (points[i - 1]?.x ?? x)) ** 2 + (y - (points[i - 1]?.y ?? y)) ** 2),
    0,
  );
}

function sideOf(run: Contour, isClosed: boolean, held: Held, seed: number): readonly Station[] {
  const random = randomOf(seed);
  const [first] = run.segments;
  const past = isClosed ? held.hand.overshoot : 0;
  if (first === undefined || run.segments.length > 1 || first.kind === 'curve' || past === 0)
    return swayAlong(run, swayed(FIRST, held), seed);
  const ahead = unit(run.start, first.to);
  const from = beyond(run.start, ahead, -past * random(), random);
  const to = beyond(first.to, ahead, past * (0.3 + 0.7 * random()), random);
  return swayAlong({ start: from, segments: [{ kind: 'line', to }], closed: false }, swayed(FIRST, held), seed);
}

const beyond = (point: Point, ahead: Point, by: number, random: () => number): Point =>
  at(point.x + ahead.x * by - ahead.y * (random() - 0.5), point.y + ahead.y * by + ahead.x * (random() - 0.5));

/** A closed line runs on past its start, a hair beside it. */
function loop(run: Contour, held: Held, seed: number): readonly Station[] {
  const random = randomOf(seed);
  const stations = swayAlong(run, swayed(FIRST, held), seed);
  const total = stations.at(-1)?.distance ?? 0;
  const past = Math.min(OVERLAP * (0.4 + random() * 0.6), total / 4);
  const aside = -0.5 - random() * 0.5;
  const on = stations
    .filter(({ distance }) => distance > 0.5 && distance < past)
    .map((station) => ({ ...beside(station, aside), distance: total + station.distance }));
  return [...stations, ...on];
}

/** The marker goes over a part of the outline a second time, a little beside the first. */
function again(run: Contour, nib: Nib, held: Held, seed: number): string {
  const random = randomOf(seed);
  const stations = swayAlong(run, swayed(SECOND, held), seed);
  const total = stations.at(-1)?.distance ?? 0;
  const [from, aside] = [total * random() * 0.35, (random() - 0.5) * 1.4];
  const part = stations.filter(({ distance }) => distance >= from && distance <= from + total * 0.6);
  const start = part[0]?.distance ?? 0;
  const line = part.map((station) => ({ ...beside(station, aside), distance: station.distance - start }));
  return ribbon(line, nib.width * 0.55, { ...held.touch, dryness: 0 }, seed);
}

const beside = (station: Station, off: number): Station => {
  const { point, ahead } = station;
  return { ...station, point: at(point.x - ahead.y * off, point.y + ahead.x * off) };
};
