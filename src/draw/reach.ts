import type { Point, Rect } from '../geometry.ts';
import type { ShapeItem } from '../scene/scene.ts';
import { at, flatten } from './contour.ts';
import { shapeLines } from './shapes.ts';

/** Farther inwards an arrow is not extended, px. */
const FARTHEST = 6;
const NEAR = 1.5;

/**
 * Where an arrow that ends at `point`, on the border of `rect`, meets the outline of the shape: some px further
 * inwards where the outline recedes, and `point` itself where it does not or where `point` is not on the border.
 */
export function reach(shape: ShapeItem['shape'], rect: Rect, point: Point): Point {
  const inwards = inwardsAt(rect, point);
  if (inwards === undefined) return point;
  const outline = flatten(shapeLines(shape, rect, 0).outline, 10);
  const isUpright = inwards.x === 0;
  let nearest = Number.POSITIVE_INFINITY;
  outline.forEach((a, i) => {
    const b = outline[(i + 1) % outline.length] ?? a;
    const depth = isUpright
      ? depthAt(a.x, a.y, b.x, b.y, point, inwards.y)
      : depthAt(a.y, a.x, b.y, b.x, turned(point), inwards.x);
    if (depth !== undefined && depth < nearest) nearest = depth;
  });
  if (!(nearest > 0)) return point;
  const step = Math.min(nearest, FARTHEST);
  return at(point.x + inwards.x * step, point.y + inwards.y * step);
}

const turned = ({ x, y }: Point): Point => at(y, x);

/** How far the edge (u1, v1)–(u2, v2) lies inwards of `point` along v; undefined when it does not cross u = point.x. */
function depthAt(u1: number, v1: number, u2: number, v2: number, point: Point, sign: number): number | undefined {
  if (u1 <= point.x === u2 <= point.x) return undefined;
  const v = v1 + ((point.x - u1) / (u2 - u1)) * (v2 - v1);
  return Math.max(0, (v - point.y) * sign);
}

function inwardsAt({ x, y, width, height }: Rect, point: Point): Point | undefined {
  const isBeside = point.y > y && point.y < y + height;
  const isAbove = point.x > x && point.x < x + width;
  if (isAbove && Math.abs(point.y - y) < NEAR) return at(0, 1);
  if (isAbove && Math.abs(point.y - y - height) < NEAR) return at(0, -1);
  if (isBeside && Math.abs(point.x - x) < NEAR) return at(1, 0);
  if (isBeside && Math.abs(point.x - x - width) < NEAR) return at(-1, 0);
  return undefined;
}
