import type { Point } from '../geometry.ts';
import { at, pair } from './contour.ts';

const LARGEST = 8192;
const MOST_LINES = 1200;

/** Parallel straight lines inside a polygon, `gap` px apart, as path data; empty for what cannot be drawn. */
export const hatchLines = (polygon: readonly Point[], gap: number, angle: number): string =>
  hatchStrokes(polygon, gap, angle)
    .map(([from, to]) => `M${pair(from)}L${pair(to)}`)
    .join('');

/** The same lines by their ends. */
export function hatchStrokes(
  polygon: readonly Point[],
  gap: number,
  angle: number,
): readonly (readonly [Point, Point])[] {
  const isDrawable = polygon.length > 2 && polygon.every((p) => Math.abs(p.x) <= LARGEST && Math.abs(p.y) <= LARGEST);
  if (!isDrawable || !(gap >= 1) || !Number.isFinite(angle)) return [];
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [round6(Math.cos(turn)), round6(Math.sin(turn))];
  // Turned so that the lines are level, cut, and turned back.
  const level = polygon.map((p) => at(p.x * cos + p.y * sin, p.y * cos - p.x * sin));
  const back = (x: number, y: number): Point => at(x * cos - y * sin, x * sin + y * cos);
  const top = Math.min(...level.map((p) => p.y));
  const bottom = Math.max(...level.map((p) => p.y));
  const strokes: (readonly [Point, Point])[] = [];
  const first = Math.ceil(top / gap) * gap;
  for (let y = first, count = 0; y < bottom && count < MOST_LINES; y += gap, count++) {
    const cuts = crossings(level, y);
    for (let i = 0; i + 1 < cuts.length; i += 2) {
      const [from, to] = [cuts[i] ?? 0, cuts[i + 1] ?? 0];
      if (to - from > 1) strokes.push([back(from, y), back(to, y)]);
    }
  }
  return strokes;
}

function crossings(polygon: readonly Point[], y: number): number[] {
  const cuts: number[] = [];
  polygon.forEach((a, i) => {
    const b = polygon[(i + 1) % polygon.length] ?? a;
    if (a.y <= y !== b.y <= y) cuts.push(a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x));
  });
  return cuts.sort((p, q) => p - q);
}

/** Sine and cosine differ in their last digits between machines. */
const round6 = (value: number): number => Math.round(value * 1e6) / 1e6;
