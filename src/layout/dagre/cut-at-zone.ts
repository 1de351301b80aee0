import type { Point, Rect } from '../../geometry.ts';

/** The part of a route up to where it first enters a zone; null when it starts in there or never gets in. */
export function cutAtZone(points: readonly Point[], zone: Rect): readonly Point[] | null {
  const first = points.findIndex((p) => isInside(p, zone));
  const [outside, inside] = [points[first - 1], points[first]];
  if (outside === undefined || inside === undefined) return null;
  return [...points.slice(0, first), borderBetween(outside, inside, zone)];
}

const isInside = (p: Point, { x, y, width, height }: Rect): boolean =>
  p.x >= x && p.x <= x + width && p.y >= y && p.y <= y + height;

/** Where the upright or level line from outside to inside meets the border. */
const borderBetween = (outside: Point, inside: Point, { x, y, width, height }: Rect): Point => ({
  x: outside.y === inside.y ? clamp(outside.x, x, x + width) : inside.x,
  y: outside.y === inside.y ? inside.y : clamp(outside.y, y, y + height),
});

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
