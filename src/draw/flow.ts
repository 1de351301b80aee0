import type { Point } from '../geometry.ts';
import { at, type Contour, pair, quarter, type Segment, towards } from './contour.ts';
import { driftOf } from './seed.ts';

/** How far and how often a moving hand strays from its line, px. */
export interface Sway {
  readonly reach: number;
  readonly wave: number;
}

/** A place on a stroke. */
export interface Station {
  readonly point: Point;
  /** Direction of travel, a unit vector. */
  readonly ahead: Point;
  /** From the start, px. */
  readonly distance: number;
}

const STRIDE = 32;
const STEPS = 3;
/** Curves that span less than this are drawn in one step, px. */
const SMALL = 6;

/**
 * One smooth stroke along a contour: low-frequency sway, no kink at bends. Both ends stay where they are.
 * Sharp corners are the caller's affair: see `splitAtCorners`.
 */
export function flowAlong(contour: Contour, sway: Sway, seed: number): string {
  const stations = swayAlong(contour, sway, seed);
  const [start] = stations;
  if (start === undefined) return '';
  const parts = [`M${pair(start.point)}`];
  for (let i = 1; i < stations.length; i++) parts.push(curveBetween(stations, i));
  return parts.join('');
}

/** Where the hand is on its way along a contour. Both ends stay where they are. */
export function swayAlong(contour: Contour, sway: Sway, seed: number): Station[] {
  const stations = stationsAlong(contour);
  const drift = driftOf(seed, sway.wave);
  const total = stations.at(-1)?.distance ?? 0;
  return stations.map(({ point, ahead, distance }) => {
    const ease = Math.min(1, distance / 18, (total - distance) / 18);
    const off = drift(distance) * sway.reach * ease;
    return { point: at(point.x - ahead.y * off, point.y + ahead.x * off), ahead, distance };
  });
}

/** The place `distance` px from the start. */
export function between(stations: readonly Station[], distance: number): Station {
  let next = 0;
  while (next < stations.length - 1 && (stations[next]?.distance ?? 0) < distance) next++;
  const after = stations[next];
  const before = stations[Math.max(0, next - 1)];
  if (before === undefined || after === undefined) return { point: at(0, 0), ahead: at(1, 0), distance };
  const span = after.distance - before.distance;
  const share = span < 1e-9 ? 1 : (distance - before.distance) / span;
  const ahead = towards(before.ahead, after.ahead, share);
  return { point: towards(before.point, after.point, share), ahead: unit(at(0, 0), ahead), distance };
}

function curveBetween(stations: readonly Station[], i: number): string {
  const [before, after] = [stations[i - 1], stations[i]];
  if (before === undefined || after === undefined) return '';
  const third = (after.distance - before.distance) / 3;
  const c1 = at(before.point.x + before.ahead.x * third, before.point.y + before.ahead.y * third);
  const c2 = at(after.point.x - after.ahead.x * third, after.point.y - after.ahead.y * third);
  return `C${pair(c1)} ${pair(c2)} ${pair(after.point)}`;
}

/** Places along a contour, close enough to draw it through them. */
export function stationsAlong(contour: Contour): Station[] {
  const stations: Station[] = [];
  let from = contour.start;
  let distance = 0;
  for (const segment of contour.segments) {
    const samples = segment.kind === 'line' ? alongLine(from, segment.to) : alongCurve(from, segment);
    for (const { point, ahead } of samples.slice(stations.length === 0 ? 0 : 1)) {
      const last = stations.at(-1)?.point ?? point;
      distance += Math.hypot(point.x - last.x, point.y - last.y);
      stations.push({ point, ahead, distance });
    }
    from = segment.to;
  }
  return stations;
}

type Sample = Omit<Station, 'distance'>;

function alongLine(from: Point, to: Point): Sample[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const ahead = length === 0 ? at(1, 0) : at((to.x - from.x) / length, (to.y - from.y) / length);
  const count = Math.min(400, Math.max(1, Math.round(length / STRIDE)));
  return Array.from({ length: count + 1 }, (_, i) => ({ point: towards(from, to, i / count), ahead }));
}

function alongCurve(from: Point, curve: Extract<Segment, { kind: 'curve' }>): Sample[] {
  const { c1, c2, to } = curve;
  const span = Math.hypot(to.x - from.x, to.y - from.y);
  const count = Math.min(60, Math.max(span < SMALL ? 1 : span < 2 * SMALL ? 2 : STEPS, Math.round(span / 9)));
  return Array.from({ length: count + 1 }, (_, i) => {
    const t = i / count;
    const [ab, bc, cd] = [towards(from, c1, t), towards(c1, c2, t), towards(c2, to, t)];
    const [abc, bcd] = [towards(ab, bc, t), towards(bc, cd, t)];
    const [dx, dy] = [bcd.x - abc.x, bcd.y - abc.y];
    const length = Math.hypot(dx, dy);
    const ahead = length < 1e-9 ? unit(from, to) : at(dx / length, dy / length);
    return { point: towards(abc, bcd, t), ahead };
  });
}

/** Direction from `a` to `b`, of length 1; to the right when they are the same. */
export function unit(a: Point, b: Point): Point {
  // Math.hypot takes ten times as long.
  const length = Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
  return length < 1e-9 ? at(1, 0) : at((b.x - a.x) / length, (b.y - a.y) / length);
}

/** The line through `points` with its bends rounded by `radius` px where their neighbours leave room. */
export function roundBends(points: readonly Point[], radius: number): Contour | undefined {
  const corners = points.filter((point, i) => i === 0 || !isSame(point, points[i - 1]));
  const [start, ...rest] = corners;
  if (start === undefined || rest.length === 0) return undefined;
  const segments: Segment[] = [];
  for (let i = 1; i < corners.length; i++) {
    const [before, corner, after] = [corners[i - 1], corners[i], corners[i + 1]];
    if (before === undefined || corner === undefined) continue;
    if (after === undefined) segments.push({ kind: 'line', to: corner });
    else {
      const [into, out] = bend(before, corner, after, radius);
      segments.push({ kind: 'line', to: into }, quarter(into, corner, out));
    }
  }
  return { start, segments, closed: false };
}

function bend(before: Point, corner: Point, after: Point, radius: number): readonly [Point, Point] {
  const [back, on] = [
    Math.hypot(before.x - corner.x, before.y - corner.y),
    Math.hypot(after.x - corner.x, after.y - corner.y),
  ];
  const r = Math.min(radius, back / 2, on / 2);
  return [towards(corner, before, r / back), towards(corner, after, r / on)];
}

const isSame = (a: Point, b: Point | undefined): boolean =>
  b !== undefined && Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01;

/** Cosine of the smallest turn that is a sharp corner: where two straight lines meet, and elsewhere. */
const SHARP = { lines: 0.985, curves: 0.8 };

/** Cuts a contour into runs without a sharp corner. A closed contour without any is one run that overlaps its start. */
export function splitAtCorners(contour: Contour): Contour[] {
  const segments: readonly Segment[] =
    contour.closed && !isSame(contour.segments.at(-1)?.to ?? contour.start, contour.start)
      ? [...contour.segments, { kind: 'line', to: contour.start }]
      : contour.segments;
  const runs: { start: Point; segments: Segment[] }[] = [];
  let from = contour.start;
  let leaving: Point | undefined;
  for (const segment of segments) {
    const { entry, exit } = directions(from, segment);
    const run = runs.at(-1);
    const areLines = segment.kind === 'line' && run?.segments.at(-1)?.kind === 'line';
    const least = areLines ? SHARP.lines : SHARP.curves;
    if (run === undefined || leaving === undefined || leaving.x * entry.x + leaving.y * entry.y < least) {
      runs.push({ start: from, segments: [segment] });
    } else run.segments.push(segment);
    leaving = exit;
    from = segment.to;
  }
  return runs.map((run) => ({ ...run, closed: false }));
}

function directions(from: Point, segment: Segment): { entry: Point; exit: Point } {
  if (segment.kind === 'line') {
    const ahead = unit(from, segment.to);
    return { entry: ahead, exit: ahead };
  }
  const entry = isSame(from, segment.c1) ? unit(from, segment.to) : unit(from, segment.c1);
  const exit = isSame(segment.c2, segment.to) ? unit(from, segment.to) : unit(segment.c2, segment.to);
  return { entry, exit };
}
