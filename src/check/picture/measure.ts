import type { Point, Rect, Size } from '../../geometry.ts';

/** The size of the area that two rectangles share, px; undefined when it is not more than `slack` px either way. */
export function sharedArea(a: Rect, b: Rect, slack = 0.5): Size | undefined {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > slack && height > slack ? { width: round2(width), height: round2(height) } : undefined;
}

/** How many px of `inner` stick out of `outer` on the worst side; 0 for none. */
export function stickingOut(inner: Rect, outer: Rect): number {
  const worst = Math.max(
    outer.x - inner.x,
    outer.y - inner.y,
    inner.x + inner.width - outer.x - outer.width,
    inner.y + inner.height - outer.y - outer.height,
  );
  return round2(Math.max(0, worst));
}

/** How many px of the straight line from `a` to `b` run inside `rect`, its border excluded. */
export function lengthInside(rect: Rect, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const across = clip(a.x, dx, rect.x, rect.x + rect.width);
  const along = clip(a.y, dy, rect.y, rect.y + rect.height);
  if (!across || !along) return 0;
  const share = Math.min(across[1], along[1]) - Math.max(across[0], along[0]);
  return share <= 0 ? 0 : round2(share * Math.hypot(dx, dy));
}

/** The part 0 … 1 of a one-dimensional way that lies strictly between two bounds. */
function clip(from: number, way: number, low: number, high: number): readonly [number, number] | undefined {
  if (way === 0) return from > low && from < high ? [0, 1] : undefined;
  const [first, second] = [(low - from) / way, (high - from) / way];
  return [Math.max(0, Math.min(first, second)), Math.min(1, Math.max(first, second))];
}

/** Distance of a point from the border of a rectangle, px: positive outside, negative inside. */
export function distanceToBorder(p: Point, rect: Rect): number {
  const dx = Math.max(rect.x - p.x, p.x - rect.x - rect.width);
  const dy = Math.max(rect.y - p.y, p.y - rect.y - rect.height);
  const distance = dx > 0 && dy > 0 ? Math.hypot(dx, dy) : Math.max(dx, dy);
  return round2(distance);
}

/** To 1/100. */
export const round2 = (n: number): number => Math.round(n * 100) / 100 + 0;
