import type { Point } from '../geometry.ts';
import { unit } from './flow.ts';

type Part = readonly Point[];

/** The parts of a line with a gap from `reach` px before to `reach` px behind each of `points`; a point whose gap would not lie on one straight piece is left alone. */
export function breakParts(parts: readonly Part[], points: readonly Point[], reach: number): readonly Part[] {
  return points.reduce<readonly Part[]>((all, point) => all.flatMap((part) => breakPart(part, point, reach)), parts);
}

function breakPart(part: Part, point: Point, reach: number): readonly Part[] {
  for (let i = 1; i < part.length; i++) {
    const [from, to] = [part[i - 1], part[i]];
    if (from === undefined || to === undefined || !isWithin(point, from, to, reach)) continue;
    const ahead = unit(from, to);
    const beside = (by: number): Point => ({ x: point.x + ahead.x * by, y: point.y + ahead.y * by });
    return [
      [...part.slice(0, i), beside(-reach)],
      [beside(reach), ...part.slice(i)],
    ];
  }
  return [part];
}

/** px that a point may be beside the line that it is on. */
const NEAR = 0.1;

function isWithin(point: Point, from: Point, to: Point, reach: number): boolean {
  const ahead = unit(from, to);
  const [dx, dy] = [point.x - from.x, point.y - from.y];
  const along = dx * ahead.x + dy * ahead.y;
  const aside = Math.abs(dx * ahead.y - dy * ahead.x);
  return aside < NEAR && along > reach && along < Math.hypot(to.x - from.x, to.y - from.y) - reach;
}
