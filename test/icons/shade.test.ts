import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/geometry.ts';
import { parseCatalogue } from '../../src/icons/parse-catalogue.ts';
import { parsePathData } from '../../src/icons/path-data.ts';
import { shadeOf } from '../../src/icons/shade.ts';
import { areaOf, boundsOfSubpath, flatten } from '../../src/icons/subpath.ts';
import { isInside, subtract } from '../../src/icons/subtract.ts';

const { icons } = parseCatalogue(readFileSync('icons/catalogue.json', 'utf8'));
const read = (d: string) => parsePathData(d)?.[0] ?? { start: { x: 0, y: 0 }, segments: [], closed: true };
const square = (x: number, y: number, side: number) =>
  flatten(read(`M${x} ${y}h${side}v${side}h${-side}z`)).slice(0, 4);

describe('what one area leaves of another', () => {
  it('is an angle for a square behind a square', () => {
    const [piece, ...others] = subtract(square(0, 0, 10), square(-2, -3, 10));
    expect(others).toEqual([]);
    const area = areaOf(read(`M${(piece ?? []).map(({ x, y }) => `${x} ${y}`).join('L')}Z`));
    expect(area).toBeCloseTo(100 - 8 * 7, 6);
  });

  it('is all of it where they do not meet, and nothing of what is covered', () => {
    expect(subtract(square(0, 0, 4), square(9, 9, 4))).toEqual([square(0, 0, 4)]);
    expect(subtract(square(2, 2, 2), square(0, 0, 9))).toEqual([]);
  });
});

describe('shade', () => {
  it('lies inside its area, at the lower right', () => {
    const disc = read('M2 12A10 10 0 1 1 22 12A10 10 0 1 1 2 12Z');
    const [crescent, ...others] = shadeOf(disc);
    expect(others).toEqual([]);
    const { x, y } = boundsOfSubpath(crescent ?? disc);
    expect(Math.min(x, y)).toBeGreaterThan(2);
    for (const point of flatten(crescent ?? disc)) expect(Math.hypot(point.x - 12, point.y - 12)).toBeLessThan(10.05);
    expect(isInside({ x: 19, y: 18.6 }, flatten(crescent ?? disc))).toBe(true);
  });

  it('is there on every icon that has a body with room for it', () => {
    const flat = icons.filter(({ fills, shades }) => shades.length === 0 && fills.some((d) => areaOf(read(d)) > 20));
    expect(flat.map(({ name }) => name)).toEqual([]);
    expect(icons.filter(({ fills }) => fills.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it('leaves no body by more than a hair', () => {
    for (const { name, fills, shades } of icons) {
      const bodies = fills.map((d) => flatten(read(d)));
      const isNear = (p: Point) => bodies.some((body) => isInside(p, body) || distance(p, body) < 0.3);
      expect([name, shades.filter((d) => !flatten(read(d)).every(isNear))]).toEqual([name, []]);
    }
  });
});

/** From a point to the nearest side of a polygon, units. */
function distance(p: Point, polygon: readonly Point[]): number {
  return Math.min(
    ...polygon.map((a, i) => {
      const b = polygon[(i + 1) % polygon.length] ?? a;
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const along = dx === 0 && dy === 0 ? 0 : ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy);
      const t = Math.min(1, Math.max(0, along));
      return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
    }),
  );
}
