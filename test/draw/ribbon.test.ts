import { describe, expect, test } from 'vitest';
import { roundRect } from '../../src/draw/contour.ts';
import { dashesAlong } from '../../src/draw/dashes.ts';
import { swayAlong } from '../../src/draw/flow.ts';
import { ribbon } from '../../src/draw/ribbon.ts';
import { underside } from '../../src/draw/underside.ts';
import { pointsOf } from './path-points.ts';

const TOUCH = { pressure: 0.6, weight: 0, dryness: 0 };
const STILL = { reach: 0, wave: 50 };
const line = (x: number) =>
  ({ start: { x: 0, y: 50 }, segments: [{ kind: 'line', to: { x, y: 50 } }], closed: false }) as const;
const stations = swayAlong(line(200), STILL, 3);

/** How wide the outline is between two places, px. */
function widthBetween(d: string, from: number, to: number): number {
  const ys = pointsOf(d)
    .filter(({ x }) => x >= from && x <= to)
    .map(({ y }) => y);
  return Math.max(...ys) - Math.min(...ys);
}

describe('a stroke of a marker', () => {
  test('is a closed outline as wide as the nib, heavier where it begins and lighter where it ends', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const d = ribbon(stations, 4, TOUCH, seed);
      expect(d).toMatch(/^M[^M]*Z$/);
      expect(widthBetween(d, 60, 140)).toBeGreaterThan(2.8);
      expect(widthBetween(d, 60, 140)).toBeLessThan(5.6);
      expect(widthBetween(d, 0, 4)).toBeGreaterThan(widthBetween(d, 196, 200));
    }
  });

  test('without pressure is even', () => {
    const d = ribbon(stations, 4, { ...TOUCH, pressure: 0 }, 1);
    expect(widthBetween(d, 0, 200)).toBe(4);
  });

  test('has bare places inside when it is dry, and only then', () => {
    const dry = ribbon(stations, 4, { ...TOUCH, dryness: 0.5 }, 1);
    const [outline = '', ...bare] = dry.split(/(?=M)/);
    expect(outline).toBe(ribbon(stations, 4, TOUCH, 1));
    expect(bare.length).toBeGreaterThan(10);
    for (const { y } of bare.flatMap(pointsOf)) expect(Math.abs(y - 50)).toBeLessThan(2.6);
  });

  test('is the same for the same seed and another for another', () => {
    expect(ribbon(stations, 3, TOUCH, 8)).toBe(ribbon(stations, 3, TOUCH, 8));
    expect(ribbon(stations, 3, TOUCH, 8)).not.toBe(ribbon(stations, 3, TOUCH, 9));
  });
});

test.each([97, 150, 203])('a dashed line of %i px begins and ends with a dash', (length) => {
  const d = dashesAlong(swayAlong(line(length), STILL, 1), { width: 2, dash: [10, 6] }, { ...TOUCH, pressure: 0 }, 1);
  const dashes = d.split(/(?=M)/).map((part) => pointsOf(part).map(({ x }) => x));
  const longs = dashes.map((xs) => Math.max(...xs) - Math.min(...xs));
  expect(Math.min(...(dashes[0] ?? []))).toBeLessThan(0.1);
  expect(Math.max(...(dashes.at(-1) ?? []))).toBeGreaterThan(length - 0.1);
  expect(Math.max(...longs) - Math.min(...longs)).toBeLessThan(0.5);
});

test('the sides in the shade are the right and the lower one', () => {
  const box = { x: 10, y: 20, width: 100, height: 60 };
  const points = underside(roundRect(box, 8), 3).map(({ point }) => point);
  expect(points.length).toBeGreaterThan(3);
  for (const { x, y } of points) expect(Math.min(Math.abs(x - 107), Math.abs(y - 77))).toBeLessThan(8);
  expect(Math.min(...points.map(({ x }) => x))).toBeLessThan(30);
  expect(Math.min(...points.map(({ y }) => y))).toBeLessThan(40);
});
