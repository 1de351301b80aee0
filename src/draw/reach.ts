import type { Point, Rect } from '../geometry.ts';
import type { ShapeItem } from '../scene/scene.ts';
import type { Theme } from '../theme/theme.ts';
import { at, type Contour, flatten } from './contour.ts';
import { outlineName } from './outline-name.ts';
import { shapeLines } from './shapes.ts';
import { solidBehind } from './solid-behind.ts';
import { boundsOfSolid } from './solids.ts';

/** Farther inwards an arrow is not extended: on the receding corners of a block by its depth more. px. */
const FARTHEST = 12;
const NEAR = 1.5;

type Node = Pick<ShapeItem, 'role' | 'shape' | 'rect'>;

/**
 * Where an arrow that ends at `point`, on the border of a node's rectangle, meets what is drawn there: some px further
 * inwards where the outline recedes, and `point` itself where it does not or where `point` is not on the border.
 */
export function reach(node: Node, theme: Theme, point: Point): Point {
  const inwards = inwardsAt(node.rect, point);
  if (inwards === undefined) return point;
  const depths = boundsOf(node, theme).flatMap((bound) => depthOf(flatten(bound, 10), point, inwards) ?? []);
  const nearest = Math.min(...depths);
  if (!(nearest > 0 && Number.isFinite(nearest))) return point;
  const step = Math.min(nearest, FARTHEST + (theme.projection === 'flat' ? 0 : theme.solid.depth));
  return at(point.x + inwards.x * step, point.y + inwards.y * step);
}

/** Closed lines that together bound what is drawn of a node. */
function boundsOf(node: Node, theme: Theme): readonly Contour[] {
  const solid = solidBehind(node, node.rect, theme);
  if (solid !== null) return boundsOfSolid(solid);
  const style = theme.shapes[node.role];
  return [shapeLines(outlineName(node, style), node.rect, style.radius).outline];
}

/** How far inwards of `point` a closed line begins; undefined when it does not cross its way. */
function depthOf(outline: readonly Point[], point: Point, inwards: Point): number | undefined {
  const isUpright = inwards.x === 0;
  let nearest: number | undefined;
  outline.forEach((a, i) => {
    const b = outline[(i + 1) % outline.length] ?? a;
    const depth = isUpright
      ? crossingAt(a.x, a.y, b.x, b.y, point, inwards.y)
      : crossingAt(a.y, a.x, b.y, b.x, turned(point), inwards.x);
    if (depth !== undefined && (nearest === undefined || depth < nearest)) nearest = depth;
  });
  return nearest;
}

const turned = ({ x, y }: Point): Point => at(y, x);

/** How far the edge (u1, v1)–(u2, v2) lies inwards of `point` along v; undefined when it does not cross u = point.x. */
function crossingAt(u1: number, v1: number, u2: number, v2: number, point: Point, sign: number): number | undefined {
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
