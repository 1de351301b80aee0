import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/draw/contour.ts';
import { reach } from '../../src/draw/reach.ts';
import { shapeLines } from '../../src/draw/shapes.ts';
import { NODE_SHAPES } from '../../src/roles.ts';

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

describe.each(NODE_SHAPES)('an arrow that ends on a %s', (shape) => {
  test('meets the outline with at most 6 px more, wherever on the middle of a side', () => {
    for (let share = 0.2; share <= 0.8; share += 0.05) {
      const [x, y] = [rect.x + rect.width * share, rect.y + rect.height * share];
      const ends = [
        { x, y: rect.y },
        { x, y: bottom },
        { x: rect.x, y },
        { x: right, y },
      ];
      for (const end of ends) {
        const met = reach(shape, rect, end);
        expect(Math.hypot(met.x - end.x, met.y - end.y)).toBeLessThanOrEqual(6);
        const gap = Math.min(...distances(shape, met));
        expect(gap, `${shape} at ${JSON.stringify(end)}`).toBeLessThan(1.6);
      }
    }
  });

  test('leaves points elsewhere alone', () => {
    for (const point of [
      { x: 0, y: 0 },
      { x: rect.x + 80, y: rect.y + 60 },
      { x: rect.x + 80, y: rect.y - 10 },
    ]) {
      expect(reach(shape, rect, point)).toEqual(point);
    }
  });
});

function distances(shape: (typeof NODE_SHAPES)[number], from: { x: number; y: number }): number[] {
  const points = flatten(shapeLines(shape, rect, 0).outline, 40);
  return points.map((a, i) => {
    const b = points[(i + 1) % points.length] ?? a;
    const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
    const t = length === 0 ? 0 : ((from.x - a.x) * (b.x - a.x) + (from.y - a.y) * (b.y - a.y)) / length;
    const s = Math.min(1, Math.max(0, t));
    return Math.hypot(from.x - a.x - s * (b.x - a.x), from.y - a.y - s * (b.y - a.y));
  });
}
