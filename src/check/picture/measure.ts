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

/** Distance between two rectangles, px; 0 when they touch or overlap. */
export function gapBetween(a: Rect, b: Rect): number {
  const dx = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  const dy = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
  return round2(Math.hypot(dx, dy));
}

/** Distance between a rectangle and a straight line, px; 0 when they meet. */
export function distanceToLine(rect: Rect, a: Point, b: Point): number {
  if (lengthInside(rect, a, b) > 0) return 0;
  const { x, y, width, height } = rect;
  const corners = [
    { x, y },
    { x: x + width, y },
    { x, y: y + height },
    { x: x + width, y: y + height },
  ];
  const dots = [a, b].map((end) => gapBetween(rect, spanOf(end, end)));
  return round2(Math.min(...dots, ...corners.map((corner) => distanceToPoint(corner, a, b))));
}

/** Distance of a point from a straight line between two others, px. */
function distanceToPoint(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / square));
  return Math.hypot(p.x - a.x - along * dx, p.y - a.y - along * dy);
}

/** What a straight line covers, as a rectangle without breadth when the line is level or upright. */
export const spanOf = (a: Point, b: Point): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

/** How two level or two upright lines run beside each other, px; undefined when they do not. */
export interface Beside {
  /** Length that they have in common. */
  readonly length: number;
  readonly apart: number;
}

/** Measures two straight lines that run side by side. */
export function beside([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): Beside | undefined {
  const [s, t] = [spanOf(a, b), spanOf(c, d)];
  const isLevel = s.height < STRAIGHT && t.height < STRAIGHT;
  const isUpright = s.width < STRAIGHT && t.width < STRAIGHT;
  if (!isLevel && !isUpright) return undefined;
  const length = isLevel ? common(s.x, s.width, t.x, t.width) : common(s.y, s.height, t.y, t.height);
  const apart = isLevel ? Math.abs(s.y - t.y) : Math.abs(s.x - t.x);
  return length > 0 ? { length: round2(length), apart: round2(apart) } : undefined;
}

/** A line that leans by less is level or upright, px. */
const STRAIGHT = 0.01;

const common = (a: number, long: number, b: number, wide: number): number =>
  Math.min(a + long, b + wide) - Math.max(a, b);

/** The four sides of a rectangle. */
export function sidesOf({ x, y, width, height }: Rect): readonly (readonly [Point, Point])[] {
  const [left, right, top, bottom] = [x, x + width, y, y + height];
  return [
    [
      { x: left, y: top },
      { x: right, y: top },
    ],
    [
      { x: left, y: bottom },
      { x: right, y: bottom },
    ],
    [
      { x: left, y: top },
      { x: left, y: bottom },
    ],
    [
      { x: right, y: top },
      { x: right, y: bottom },
    ],
  ];
}

/** To 1/100. */
export const round2 = (n: number): number => Math.round(n * 100) / 100 + 0;
