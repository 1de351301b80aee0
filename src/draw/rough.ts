import rough from 'roughjs';
import type { RoughGenerator } from 'roughjs/bin/generator.js';
import type { Point } from '../geometry.ts';

// The package's types put the default export one level too deep for this module system.
const generator: RoughGenerator = (rough as unknown as { generator: (config?: object) => RoughGenerator }).generator();

/** Beyond this the library takes seconds, and for what is not finite it never returns. px. */
const LARGEST = 8192;
const SMALLEST_GAP = 2;

const isDrawable = (points: readonly Point[]): boolean =>
  points.every(({ x, y }) => Math.abs(x) <= LARGEST && Math.abs(y) <= LARGEST);

/** A straight stroke by hand, slightly bowed, as path data. Empty for what cannot be drawn. */
export function roughLine(from: Point, to: Point, roughness: number, seed: number): string {
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

/** Parallel strokes by hand inside a polygon, as path data. Empty for what cannot be drawn. */
export function roughHatch(polygon: readonly Point[], gap: number, angle: number, seed: number): string {
  if (polygon.length < 3 || !isDrawable(polygon) || !(gap >= SMALLEST_GAP) || !Number.isFinite(angle)) return '';
  const drawable = generator.polygon(
    polygon.map(({ x, y }) => [x, y]),
    {
      seed,
      roughness: 1.8,
      bowing: 0.6,
      stroke: 'none',
      fill: 'ink',
      fillStyle: 'hachure',
      fillWeight: 1,
      hachureGap: gap,
      hachureAngle: angle,
      disableMultiStrokeFill: true,
    },
  );
  return drawable.sets
    .filter((set) => set.type === 'fillSketch')
    .map((set) => generator.opsToPath(set, 2))
    .join('')
    .trim();
}
