import rough from 'roughjs';
import type { RoughGenerator } from 'roughjs/bin/generator.js';
import type { Point, Rect } from '../geometry.ts';
import { at } from './contour.ts';
import { hatchStrokes } from './hatch-lines.ts';
import { randomOf } from './seed.ts';

// The package's types put the default export one level too deep for this module system.
const generator: RoughGenerator = (rough as unknown as { generator: (config?: object) => RoughGenerator }).generator();

/** Beyond this the library takes seconds, and for what is not finite it never returns. px. */
const LARGEST = 8192;
const SMALLEST_GAP = 2;

const isDrawable = (points: readonly Point[]): boolean =>
  points.every(({ x, y }) => Math.abs(x) <= LARGEST && Math.abs(y) <= LARGEST);

/** A straight stroke by hand, slightly bowed, as path data. Empty for what cannot be drawn. */
function roughLine(from: Point, to: Point, roughness: number, seed: number): string {
  if (!isDrawable([from, to])) return '';
  const drawable = generator.line(from.x, from.y, to.x, to.y, {
    seed,
    roughness,
    bowing: 0.7,
    disableMultiStroke: true,
    preserveVertices: true,
  });
  return drawable.sets
    .map((set) => generator.opsToPath(set, 2))
    .join('')
    .trim();
}

/** How far a stroke of a hatch stops short of the outline at most, and how far its ends stray sideways, as shares of the gap. */
const UNEVEN = 0.5;
const ASTRAY = 0.21;

/** Parallel strokes by hand inside a polygon, as path data; they stop short of its outline here and there, but never pass it. Empty for what cannot be drawn. */
export function roughHatch(polygon: readonly Point[], gap: number, angle: number, seed: number): string {
  if (!(gap >= SMALLEST_GAP)) return '';
  const random = randomOf(seed);
  const bounds = boundsOf(polygon);
  return hatchStrokes(polygon, gap, angle)
    .filter(() => gap < SPARSE || random() > LEFT_OUT)
    .map(([from, to], i) => {
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      const ahead = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
      const end = (point: Point, way: number): Point => {
        const short = way * Math.min(random() * (gap < SPARSE ? UNEVEN : 2) * gap, length / 3);
        const aside = (random() * 2 - 1) * ASTRAY * gap;
        return within(
          bounds,
          at(point.x + ahead.x * short - ahead.y * aside, point.y + ahead.y * short + ahead.x * aside),
        );
      };
      return roughLine(end(from, 1), end(to, -1), ROUGHNESS, seed + i);
    })
    .join('');
}

const ROUGHNESS = 1.2;
/** Strokes this far apart are streaks of a marker rather than shading, px: some are left out, and all are of different length. */
const SPARSE = 18;
const LEFT_OUT = 0.3;

function boundsOf(polygon: readonly Point[]): Rect {
  const [left, top] = [Math.min(...polygon.map((p) => p.x)), Math.min(...polygon.map((p) => p.y))];
  const [right, bottom] = [Math.max(...polygon.map((p) => p.x)), Math.max(...polygon.map((p) => p.y))];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const within = ({ x, y, width, height }: Rect, point: Point): Point =>
  at(Math.min(x + width, Math.max(x, point.x)), Math.min(y + height, Math.max(y, point.y)));
