import { describe, expect, test } from 'vitest';
import { flatten, roundRect } from '../../src/draw/contour.ts';
import type { Pen } from '../../src/draw/pen.ts';
import { precisePen } from '../../src/draw/precise-pen.ts';
import { sketchPen } from '../../src/draw/sketch-pen.ts';
import { HEADS } from '../../src/theme/schema.ts';
import { pointsOf } from './path-points.ts';

const PENS: readonly (readonly [string, Pen])[] = [
  ['sketch', sketchPen({ sway: 1, pressure: 0.6, weight: 0.3, overshoot: 2.4, dryness: 0 })],
  ['precise', precisePen],
];
const PLAIN = { width: 2, dash: [] };
const DASHED = { width: 2, dash: [8, 6] };
const route = [
  { x: 100, y: 100 },
  { x: 300, y: 100 },
  { x: 300, y: 260 },
  { x: 460, y: 260 },
];

/** How far the outline of a stroke reaches past its line, px. */
const HALF = 1.8;

/** px to the nearest leg of the route. */
const strayOf = ({ x, y }: { x: number; y: number }): number =>
  Math.min(
    x <= 301.2 + HALF ? Math.abs(y - 100) : 99,
    y >= 98.8 - HALF && y <= 261.2 + HALF ? Math.abs(x - 300) : 99,
    x >= 298.8 - HALF ? Math.abs(y - 260) : 99,
  );

const isNearBend = ({ x, y }: { x: number; y: number }): boolean =>
  Math.min(Math.hypot(x - 300, y - 100), Math.hypot(x - 300, y - 260)) < 15;

describe.each(PENS)('the %s pen', (_, pen) => {
  test('starts and ends an arrow exactly where it should', () => {
    for (const { d } of pen.shaft(route, 14, PLAIN, 42)) {
      const points = pointsOf(d);
      for (const end of [route[0], route.at(-1)]) {
        const gaps = points.map(({ x, y }) => Math.hypot(x - (end?.x ?? 0), y - (end?.y ?? 0)));
        expect(Math.min(...gaps)).toBeLessThan(HALF);
      }
      const xs = points.map(({ x }) => x);
      expect(Math.min(...xs)).toBeGreaterThan(100 - HALF);
      expect(Math.max(...xs)).toBeLessThan(460 + HALF);
    }
  });

  test('strays less than 1.2 px from the line, and rounds the bends', () => {
    const points = pen.shaft(route, 14, PLAIN, 7).flatMap(({ d }) => pointsOf(d));
    for (const point of points) expect(strayOf(point)).toBeLessThan(isNearBend(point) ? 7 : 1.25 + HALF);
  });

  test('draws dashes in one pass, or two would fill each other’s gaps', () => {
    expect(pen.shaft(route, 14, DASHED, 1)).toHaveLength(1);
    expect(pen.trace(roundRect({ x: 0, y: 0, width: 90, height: 60 }, 8), DASHED, 1)).toHaveLength(1);
  });

  test('keeps hatching inside the outline, whatever its angle: what passes it would rub out arrowheads', () => {
    const box = { x: 50, y: 60, width: 140, height: 90 };
    for (const angle of [-80, -45, -32, 0, 15, 70]) {
      const points = pointsOf(pen.hatch(roundRect(box, 0), { gap: 10, angle, fade: 'none' }, 5));
      expect(points.length).toBeGreaterThan(14);
      for (const { x, y } of points) {
        expect(x).toBeGreaterThan(box.x - 1);
        expect(x).toBeLessThan(box.x + box.width + 1);
        expect(y).toBeGreaterThan(box.y - 1);
        expect(y).toBeLessThan(box.y + box.height + 1);
      }
    }
  });

  test('hatches level for 0 degrees, as the other hand does', () => {
    const box = { x: 50, y: 60, width: 140, height: 90 };
    const strokes = pen
      .hatch(roundRect(box, 0), { gap: 10, angle: 0, fade: 'none' }, 5)
      .split('M')
      .filter(Boolean)
      .map(pointsOf);
    expect(strokes.length).toBeGreaterThan(6);
    for (const points of strokes) {
      const ys = points.map(({ y }) => y);
      expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(8);
    }
  });

  test('outlines stay by their rectangle', () => {
    const box = { x: 50, y: 60, width: 140, height: 90 };
    for (const radius of [0, 12]) {
      for (const { d } of pen.trace(roundRect(box, radius), PLAIN, 9)) {
        for (const { x, y } of pointsOf(d)) {
          expect(x).toBeGreaterThan(box.x - 5);
          expect(x).toBeLessThan(box.x + box.width + 5);
          expect(y).toBeGreaterThan(box.y - 5);
          expect(y).toBeLessThan(box.y + box.height + 5);
        }
      }
    }
  });

  test('every head is a form of its own, with its tip on the end', () => {
    const aim = { tip: { x: 460, y: 260 }, from: { x: 400, y: 260 }, size: 11 };
    const forms = HEADS.map((form) => pen.head(form, aim, PLAIN, 3));
    for (const marks of forms) {
      const gaps = marks.flatMap(({ d }) => pointsOf(d)).map(({ x, y }) => Math.hypot(x - aim.tip.x, y - aim.tip.y));
      expect(Math.min(...gaps)).toBeLessThan(HALF);
      for (const { x } of marks.flatMap(({ d }) => pointsOf(d))) expect(x).toBeLessThan(460 + HALF);
    }
    expect(new Set(forms.map((marks) => JSON.stringify(marks.map(({ d, fill }) => [d, fill])))).size).toBe(
      HEADS.length,
    );
  });
});

test('a contour is as long as it looks', () => {
  expect(flatten(roundRect({ x: 0, y: 0, width: 10, height: 10 }, 0), 4)).toHaveLength(4);
  expect(flatten(roundRect({ x: 0, y: 0, width: 10, height: 10 }, 5), 4)).toHaveLength(17);
});
