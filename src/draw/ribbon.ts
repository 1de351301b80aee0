import type { Point } from '../geometry.ts';
import { at } from './contour.ts';
import { between, type Station } from './flow.ts';
import { driftOf, randomOf } from './seed.ts';

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

/**
 * The outline of one stroke of a marker along `stations`, as path data to be filled: a blob where the pen sets down,
 * a taper where it is lifted, and its pressure in between.
 */
export function ribbon(stations: readonly Station[], width: number, touch: Touch, seed: number): string {
  const line = withEnds(stations, width);
  const first = line[0];
  const last = line.at(-1);
  if (first === undefined || last === undefined || line.length < 2) return '';
  const halves = halvesOf(line, width, touch, seed);
  const side = (way: 1 | -1): Point[] =>
    line.map(({ point, ahead }, i) => {
      const off = way * (halves[i] ?? 0);
      return at(point.x - ahead.y * off, point.y + ahead.x * off);
    });
  const [left, right] = [side(1), side(-1)];
  return [
    `M${near(left[0] ?? first.point)}`,
    ...left.slice(1).map((_, i) => curve(left, line, i, i + 1)),
    cap(left.at(-1) ?? last.point, right.at(-1) ?? last.point, last.ahead, (halves.at(-1) ?? 0) * 1.33),
    ...right.slice(1).map((_, i) => curve(right, line, line.length - 1 - i, line.length - 2 - i)),
    cap(right[0] ?? first.point, left[0] ?? first.point, first.ahead, (halves[0] ?? 0) * -1.33),
    'Z',
    touch.dryness > 0 ? bare(line, halves, touch.dryness, seed) : '',
  ].join('');
}

/** Path data of a sketch needs no more than tenths of a px. */
const near = ({ x, y }: Point): string => `${tenth(x)} ${tenth(y)}`;

function tenth(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return Number.isFinite(rounded) && rounded !== 0 ? rounded : 0;
}

function curve(points: readonly Point[], line: readonly Station[], i: number, j: number): string {
  const [from, to] = [points[i], points[j]];
  const [before, after] = [line[i], line[j]];
  if (from === undefined || to === undefined || before === undefined || after === undefined) return '';
  const way = j > i ? 1 : -1;
  const third = (way * Math.hypot(to.x - from.x, to.y - from.y)) / 3;
  const c1 = at(from.x + before.ahead.x * third, from.y + before.ahead.y * third);
  const c2 = at(to.x - after.ahead.x * third, to.y - after.ahead.y * third);
  return `C${near(c1)} ${near(c2)} ${near(to)}`;
}

const cap = (from: Point, to: Point, { x, y }: Point, by: number): string =>
  `C${near(at(from.x + x * by, from.y + y * by))} ${near(at(to.x + x * by, to.y + y * by))} ${near(to)}`;

/** More stations where the pen sets down and where it is lifted. */
function withEnds(stations: readonly Station[], width: number): readonly Station[] {
  const total = stations.at(-1)?.distance ?? 0;
  const extra = [REST * width, total - Math.min(LIFT * width, total / 3)].filter((d) => d > width * 0.5 && d < total - width * 0.5);
  const added = extra.filter((d) => stations.every(({ distance }) => Math.abs(distance - d) > width * 0.5));
  return [...stations, ...added.map((d) => between(stations, d))].sort((a, b) => a.distance - b.distance);
}

function halvesOf(line: readonly Station[], width: number, touch: Touch, seed: number): number[] {
  const { pressure, weight } = touch;
  const drift = driftOf(seed + 5, WAVE);
  const total = line.at(-1)?.distance ?? 0;
  const random = randomOf(seed);
  const [rest, lift] = [0.1 + random() * 0.35, 0.2 + random() * 0.4];
  const lifting = Math.min(LIFT * width, total / 3);
  return line.map(({ ahead, distance }) => {
    const set = Math.max(0, 1 - distance / (REST * width));
    const lifted = Math.max(0, 1 - (total - distance) / lifting);
    const pressed = drift(distance) * 0.4 + set * rest - lifted * lift;
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
    parts.push(
      `M${near(from)}Q${near(beside(middle, ahead, -thick))} ${near(to)}Q${near(beside(middle, ahead, thick))} ${near(from)}Z`,
    );
    distance += long * 0.4 + (random() * 9) / (0.2 + dryness * 2);
  }
  return parts.join('');
}

const beside = (point: Point, ahead: Point, off: number): Point => at(point.x - ahead.y * off, point.y + ahead.x * off);
