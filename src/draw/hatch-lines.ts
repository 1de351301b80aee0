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

/** A fading scan ends where its lines would be this far apart, px. */
const FARTHEST = 12;
/** px that lines from 2 to 12 px apart fill, one of each. */
const ONE_OF_EACH = 77;

/**
 * Level lines of 1 px inside a polygon, each on a whole row of px, as path data. They are `gap` px apart; of those that
 * fade, the first ones are, at the far end from where they fade to, and others farther, px by px.
 */
export function scanLines(polygon: readonly Point[], gap: number, fade: 'none' | 'up' | 'down'): string {
  if (!polygon.every((p) => Math.abs(p.x) <= LARGEST && Math.abs(p.y) <= LARGEST) || !(gap >= 1)) return '';
  const ys = polygon.map((p) => p.y);
  return rowsBetween(Math.min(...ys), Math.max(...ys), gap, fade)
    .flatMap((y) => {
      const cuts = crossings(polygon, y);
      return cuts.flatMap((from, i) => {
        const to = cuts[i + 1];
        return i % 2 === 0 && to !== undefined && to - from > 1 ? [`M${pair(at(from, y))}L${pair(at(to, y))}`] : [];
      });
    })
    .join('');
}

function rowsBetween(top: number, bottom: number, gap: number, fade: 'none' | 'up' | 'down'): number[] {
  const [sign, start] = fade === 'up' ? [-1, Math.floor(bottom) - 0.5] : [1, Math.ceil(top) + 0.5];
  const first = fade === 'none' ? Math.ceil((top - 0.5) / gap) * gap + 0.5 : start;
  const rows: number[] = [];
  let step = Math.round(gap);
  const alike = Math.max(2, Math.round((bottom - top) / ONE_OF_EACH));
  for (let y = first; y > top && y < bottom && rows.length < MOST_LINES; y += sign * step) {
    rows.push(y);
    if (fade !== 'none' && rows.length % alike === 0) step++;
    if (step > FARTHEST) break;
  }
  return rows;
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
