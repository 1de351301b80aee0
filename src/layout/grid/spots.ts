import { inflate, overlaps, type Point, type Rect, type Size } from '../../geometry.ts';
import type { ProposedLabel } from '../proposal.ts';
import type { Geometry } from './geometry.ts';

/** A place for a label on its own line, and what it costs in px of awkwardness. */
export interface Spot extends ProposedLabel {
  readonly cost: number;
}

/** Free px between a label and anything that is not its own. */
const CLEAR = 5;
/** Line that must show on both sides of a label, px; an arrowhead needs more. */
const STUB = 9;
const START_STUB = 14;
const HEAD_STUB = 24;

/** All places where a label of one of `sizes` may lie on `points` without touching boxes, titles or borders; cheapest first. */
export function spotsOn(points: readonly Point[], sizes: readonly Size[], geometry: Geometry): readonly Spot[] {
  const spots: Spot[] = [];
  const total = lengthOf(points);
  let walked = 0;
  for (let s = 1; s < points.length; s++) {
    const a = points[s - 1] as Point;
    const b = points[s] as Point;
    const level = a.y === b.y;
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    const before = s === 1 ? START_STUB : STUB;
    const after = s === points.length - 1 ? HEAD_STUB : STUB;
    sizes.forEach((size, variant) => {
      const along = level ? size.width : size.height;
      const room = length - along - before - after;
      if (room < 0) return;
      const steps = Math.min(24, Math.floor(room / 7));
      for (let k = 0; k <= steps; k++) {
        const at = before + along / 2 + (steps === 0 ? room / 2 : (room * k) / steps);
        const t = at / length;
        const box = boxAround({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }, size);
        if (!isFree(box, geometry)) continue;
        const off = Math.abs(walked + at - total / 2) / Math.max(total, 1);
        const balance = Math.abs(at - before - along / 2 - room / 2) * 0.06;
        spots.push({ variant, box, cost: off * 14 + balance + variant * 5 + (level ? 0 : 4) });
      }
    });
    walked += length;
  }
  return spots.sort((p, q) => p.cost - q.cost);
}

const boxAround = (middle: Point, size: Size): Rect => ({
  x: Math.round(middle.x - size.width / 2),
  y: Math.round(middle.y - size.height / 2),
  width: size.width,
  height: size.height,
});

function isFree(box: Rect, geometry: Geometry): boolean {
  const wide = inflate(box, CLEAR);
  if (
    wide.x < -4 ||
    wide.y < -4 ||
    wide.x + wide.width > geometry.area.width + 4 ||
    wide.y + wide.height > geometry.area.height + 4
  )
    return false;
  for (const r of geometry.nodes) if (overlaps(wide, r)) return false;
  for (const r of geometry.titles) if (overlaps(wide, r)) return false;
  for (const r of geometry.context) if (overlaps(wide, r)) return false;
  for (const z of geometry.zones) if (overlaps(wide, z) && !within(wide, z)) return false;
  return true;
}

const within = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

export const lengthOf = (points: readonly Point[]): number =>
  points.reduce((sum, p, i) => {
    const before = points[i - 1];
    return before === undefined ? sum : sum + Math.abs(p.x - before.x) + Math.abs(p.y - before.y);
  }, 0);

/** How much of an orthogonal line lies in the rectangle or within `CLEAR` px of it: true when any does. */
export function touches(box: Rect, points: readonly Point[]): boolean {
  const wide = inflate(box, CLEAR);
  for (let s = 1; s < points.length; s++) {
    const a = points[s - 1] as Point;
    const b = points[s] as Point;
    const left = Math.min(a.x, b.x);
    const right = Math.max(a.x, b.x);
    const top = Math.min(a.y, b.y);
    const bottom = Math.max(a.y, b.y);
    if (left < wide.x + wide.width && right > wide.x && top < wide.y + wide.height && bottom > wide.y) return true;
  }
  return false;
}

/** True when two labels keep their distance. */
export const apart = (a: Rect, b: Rect): boolean => !overlaps(inflate(a, CLEAR), b);
