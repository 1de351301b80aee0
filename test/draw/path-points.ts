import type { Point } from '../../src/geometry.ts';

/** Numbers that each command takes at a time. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6, Q: 4, H: 1, V: 1, Z: 0 };

/** All points of path data, handles of curves included, relative steps added up. */
export function pointsOf(d: string): Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, command = '', text = ''] of d.matchAll(/([MLCQHVZmlcqhvz])([^MLCQHVZmlcqhvz]*)/g)) {
    const numbers = [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(([value]) => Number(value));
    const takes = TAKES[command.toUpperCase()] ?? 2;
    for (let i = 0; i < numbers.length; i += takes) {
      const from = at;
      for (const point of stepOf(command, numbers.slice(i, i + takes), from)) {
        at = point;
        points.push(point);
      }
    }
  }
  return points;
}

function stepOf(command: string, numbers: readonly number[], from: Point): Point[] {
  const base = command === command.toLowerCase() ? from : { x: 0, y: 0 };
  const [first = 0] = numbers;
  if (command.toUpperCase() === 'H') return [{ x: base.x + first, y: from.y }];
  if (command.toUpperCase() === 'V') return [{ x: from.x, y: base.y + first }];
  return Array.from({ length: numbers.length / 2 }, (_, i) => ({
    x: round(base.x + (numbers[2 * i] ?? 0)),
    y: round(base.y + (numbers[2 * i + 1] ?? 0)),
  }));
}

const round = (value: number): number => Math.round(value * 100) / 100;
