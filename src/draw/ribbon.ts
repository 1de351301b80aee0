import type { Point } from '../geometry.ts';
import { at } from './contour.ts';
import { between, type Station } from './flow.ts';
import { driftOf, randomOf } from './seed.ts';
import { stepText, tenths } from './tenths.ts';

/** How a hand presses. */
export interface Touch {
  /** How much the width of a stroke varies, 0 … 1. */
  readonly pressure: number;
  /** How much heavier strokes are where a shape turns away from the light, above left; 0 … 1. */
  readonly weight: number;
  /** Share of the stroke that leaves no trace, as chalk does; 0 … 1. */
  readonly dryness: number;
}

/** Waves of pressure along a stroke, px. */
const WAVE = 55;
/** A stroke begins with a rest of the pen and ends as it is lifted; each takes this many widths. */
const REST = 1.6;
const LIFT = 4;
/** Thinner strokes have no bare places, px: these would be mere noise. */
const FINE = 2.2;
/** Shorter strokes are dabs: so many widths. */
const DAB = 5.5;

/**
 * The outline of one stroke of a marker along `stations`, as path data to be filled: a blob where the pen sets down,
 * a taper where it is lifted, and its pressure in between.
 */
export function ribbon(stations: readonly Station[], width: number, touch: Touch, seed: number): string {
  const line = withEnds(stations, width);
  if (line.length < 2) return '';
  const halves = halvesOf(line, width, touch, seed);
  const [there, back] = [sideOf(line, halves, 1), sideOf(line, halves, -1).reverse()];
  const [first, last] = [line[0]?.ahead, line.at(-1)?.ahead];
  const trail = startTrail(there[0]);
  const outline = `${trail.d}${along(there, trail)}${cap(back[0], last, (halves.at(-1) ?? 0) * CAP, trail)}${along(back, trail)}${cap(there[0], first, (halves[0] ?? 0) * -CAP, trail)}Z`;
  return touch.dryness > 0 && width > FINE ? outline + bare(line, halves, touch.dryness, seed) : outline;
}

/** Handle length of a round end, as a share of half its width. */
const CAP = 1.33;

/** A place on one side of the stroke, and where that side is heading, a unit vector. */
interface Edge {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

function sideOf(line: readonly Station[], halves: readonly number[], way: 1 | -1): Edge[] {
  return line.map(({ point, ahead }, i) => {
    const off = way * (halves[i] ?? 0);
    return { x: point.x - ahead.y * off, y: point.y + ahead.x * off, dx: ahead.x * way, dy: ahead.y * way };
  });
}

/** Where the path has come to, in tenths of a px: all that a sketch needs. Steps from there are short to write. */
interface Trail {
  readonly d: string;
  x: number;
  y: number;
}

function startTrail(start: Edge | undefined): Trail {
  const [x, y] = [tenths(start?.x ?? 0), tenths(start?.y ?? 0)];
  return { d: `M${x / 10} ${y / 10}`, x, y };
}

function curve(trail: Trail, ax: number, ay: number, bx: number, by: number, to: Edge): string {
  const { x, y } = trail;
  trail.x = tenths(to.x);
  trail.y = tenths(to.y);
  const first = stepText(tenths(ax) - x) + stepText(tenths(ay) - y);
  const second = stepText(tenths(bx) - x) + stepText(tenths(by) - y);
  return `c${first}${second}${stepText(trail.x - x)}${stepText(trail.y - y)}`;
}

function along(edges: readonly Edge[], trail: Trail): string {
  let d = '';
  for (let i = 1; i < edges.length; i++) {
    const [a, b] = [edges[i - 1], edges[i]];
    if (a === undefined || b === undefined) continue;
    const third = Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2) / 3;
    d += curve(trail, a.x + a.dx * third, a.y + a.dy * third, b.x - b.dx * third, b.y - b.dy * third, b);
  }
  return d;
}

function cap(to: Edge | undefined, ahead: Point | undefined, by: number, trail: Trail): string {
  if (to === undefined || ahead === undefined) return '';
  const [x, y] = [ahead.x * by, ahead.y * by];
  return curve(trail, trail.x / 10 + x, trail.y / 10 + y, to.x + x, to.y + y, to);
}

/** More stations where the pen sets down and where it is lifted, unless the stroke is but a dab. */
function withEnds(stations: readonly Station[], width: number): readonly Station[] {
  const total = stations.at(-1)?.distance ?? 0;
  if (total < DAB * width) return stations;
  const [rest, lift] = [REST * width, total - Math.min(LIFT * width, total / 3)];
  const isFree = (distance: number): boolean =>
    stations.every((station) => Math.abs(station.distance - distance) > width * 0.5);
  const line: Station[] = [];
  let isLifting = false;
  for (const station of stations) {
    if (line.length === 1 && station.distance > rest && isFree(rest)) line.push(between(stations, rest));
    if (!isLifting && station.distance > lift) {
      isLifting = true;
      if (isFree(lift)) line.push(between(stations, lift));
    }
    line.push(station);
  }
  return line;
}

function halvesOf(line: readonly Station[], width: number, touch: Touch, seed: number): number[] {
  const { pressure, weight } = touch;
  const drift = driftOf(seed + 5, WAVE);
  const total = line.at(-1)?.distance ?? 0;
  const random = randomOf(seed);
  const [rest, lift] = [0.1 + random() * 0.35, 0.12 + random() * 0.33];
  const lifting = Math.min(LIFT * width, total / 3);
  return line.map(({ ahead, distance }) => {
    const set = Math.max(0, 1 - distance / (REST * width));
    const lifted = Math.max(0, 1 - (total - distance) / lifting);
    const pressed = drift(distance) * 0.32 + set * rest - lifted * lift;
    return (width / 2) * Math.max(0.3, 1 + pressure * pressed + weight * 0.5 * (ahead.y - ahead.x));
  });
}

/** Slivers inside the stroke that stay bare. They run the other way round, so that filling leaves them out. */
function bare(line: readonly Station[], halves: readonly number[], dryness: number, seed: number): string {
  const random = randomOf(seed + 17);
  const total = line.at(-1)?.distance ?? 0;
  const parts: string[] = [];
  for (let distance = random() * 6; distance < total - 2; ) {
    const long = 2 + random() * 5;
    const { point, ahead } = between(line, distance);
    const end = between(line, Math.min(total, distance + long));
    const half = halves[line.findIndex((s) => s.distance >= distance)] ?? 1;
    const thick = half * (0.2 + random() * 0.3);
    const off = (random() * 2 - 1) * Math.max(0, half - thick) * 0.85;
    const [from, to] = [beside(point, ahead, off), beside(end.point, end.ahead, off)];
    const middle = at((from.x + to.x) / 2, (from.y + to.y) / 2);
    parts.push(sliver(from, to, beside(middle, ahead, -thick), beside(middle, ahead, thick)));
    distance += long * 0.4 + (random() * 9) / (0.2 + dryness * 2);
  }
  return parts.join('');
}

/** From `from` to `to` by one side and back by the other. */
function sliver(from: Point, to: Point, there: Point, back: Point): string {
  const [x, y, toX, toY] = [tenths(from.x), tenths(from.y), tenths(to.x), tenths(to.y)];
  const away = `q${stepText(tenths(there.x) - x)}${stepText(tenths(there.y) - y)}${stepText(toX - x)}${stepText(toY - y)}`;
  const home = `q${stepText(tenths(back.x) - toX)}${stepText(tenths(back.y) - toY)}${stepText(x - toX)}${stepText(y - toY)}`;
  return `M${x / 10} ${y / 10}${away}${home}Z`;
}

const beside = (point: Point, ahead: Point, off: number): Point => at(point.x - ahead.y * off, point.y + ahead.x * off);
