import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/draw/contour.ts';
import { outlineName } from '../../src/draw/outline-name.ts';
import { reach } from '../../src/draw/reach.ts';
import { shapeLines } from '../../src/draw/shapes.ts';
import { backOf, boundsOfSolid, solidOf } from '../../src/draw/solids.ts';
import type { Point } from '../../src/geometry.ts';
import { NODE_SHAPES, type NodeShape } from '../../src/roles.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { loadTheme } from '../theme/load-theme.ts';

const rect = { x: 100, y: 200, width: 160, height: 120 };
const right = rect.x + rect.width;
const bottom = rect.y + rect.height;

describe.each([...NODE_SHAPES, 'rect', 'circle', 'pill'] as const)('the outline of a %s', (shape) => {
  const points = flatten(shapeLines(shape, rect, 8).outline, 40);

  test('touches all four sides and leaves none', () => {
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    expect(Math.min(...xs)).toBeCloseTo(rect.x, 0);
    expect(Math.max(...xs)).toBeCloseTo(right, 0);
    expect(Math.min(...ys)).toBeCloseTo(rect.y, 0);
    expect(Math.max(...ys)).toBeCloseTo(bottom, 0);
  });
});

const PROJECTIONS = ['flat', 'isometric'] as const;

describe.each(PROJECTIONS)('an arrow in %s projection', (projection) => {
  const theme = { ...loadTheme('blueprint'), projection };
  const most = projection === 'flat' ? 12 : 12 + theme.solid.depth;

  test.each(NODE_SHAPES)('that ends on a %s meets what is drawn there, wherever on the middle of a side', (shape) => {
    for (let share = 0.2; share <= 0.8; share += 0.05) {
      const [x, y] = [rect.x + rect.width * share, rect.y + rect.height * share];
      const ends = [
        { x, y: rect.y },
        { x, y: bottom },
        { x: rect.x, y },
        { x: right, y },
      ];
      for (const end of ends) {
        const met = reach({ role: 'node', shape, rect }, theme, end);
        expect(Math.hypot(met.x - end.x, met.y - end.y)).toBeLessThanOrEqual(most);
        const gap = Math.min(...boundsOf(shape, theme).flatMap((points) => distances(points, met)));
        expect(gap, `${shape} at ${JSON.stringify(end)}`).toBeLessThan(1.6);
      }
    }
  });

  test.each(NODE_SHAPES)('leaves points that are not on the border of a %s alone', (shape) => {
    for (const point of [
      { x: 0, y: 0 },
      { x: rect.x + 80, y: rect.y + 60 },
      { x: rect.x + 80, y: rect.y - 10 },
    ]) {
      expect(reach({ role: 'node', shape, rect }, theme, point)).toEqual(point);
    }
  });
});

test('an arrow is led on to the receding corners of a block', () => {
  const theme = { ...loadTheme('blueprint'), projection: 'isometric' as const };
  const style = theme.shapes.node;
  const plain = { ...theme, shapes: { ...theme.shapes, node: { ...style, form: 'given' as const, radius: 0 } } };
  const { x: far, y: up } = backOf(rect, theme.solid.depth);
  const box = { role: 'node', shape: 'box', rect } as const;
  expect(reach(box, plain, { x: rect.x + far / 2, y: rect.y })).toEqual({ x: rect.x + far / 2, y: rect.y - up / 2 });
  expect(reach(box, plain, { x: right, y: bottom + up / 2 }).x).toBeCloseTo(right - far / 2, 5);
  expect(reach(box, plain, { x: rect.x + 60, y: rect.y })).toEqual({ x: rect.x + 60, y: rect.y });
});

/** What bounds a node, as points. */
function boundsOf(shape: NodeShape, theme: Theme): readonly (readonly Point[])[] {
  const style = theme.shapes.node;
  const name = outlineName({ shape }, style);
  const bounds =
    theme.projection === 'flat'
      ? [shapeLines(name, rect, style.radius).outline]
      : boundsOfSolid(solidOf(name, rect, style.radius, theme.solid.depth));
  return bounds.map((bound) => flatten(bound, 40));
}

function distances(points: readonly Point[], from: Point): number[] {
  return points.map((a, i) => {
    const b = points[(i + 1) % points.length] ?? a;
    const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
    const t = length === 0 ? 0 : ((from.x - a.x) * (b.x - a.x) + (from.y - a.y) * (b.y - a.y)) / length;
    const s = Math.min(1, Math.max(0, t));
    return Math.hypot(from.x - a.x - s * (b.x - a.x), from.y - a.y - s * (b.y - a.y));
  });
}
