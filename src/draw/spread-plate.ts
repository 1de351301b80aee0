import type { ShapeItem } from '../scene/scene.ts';

/** How far an icon's middle may be off that of its box when it stands there alone, px. */
const NEAR_MIDDLE = 8;
/** px that a spread plate rises above the given one, and reaches below it. */
const RISE = 2;
const BELOW = 1;
/** Where the straight part of an outline begins, left and right, px. */
const SIDES: Partial<Readonly<Record<ShapeItem['shape'], readonly [number, number]>>> = {
  box: [0, 0],
  panel: [0, 0],
  cylinder: [0, 0],
  document: [0, 0],
  queue: [6, 12],
};

/**
 * The plate behind an icon, as broad as its box leaves when nothing stands beside the icon: `margin` px off the box's
 * sides. Given back as it is for a margin of 0 and in boxes whose sides are not straight.
 */
export function spreadPlate(plate: ShapeItem, nodes: readonly ShapeItem[], margin: number): ShapeItem {
  const node = nodes.find(({ id }) => plate.id === `${id}/plate`);
  const sides = node === undefined ? undefined : SIDES[node.shape];
  if (margin === 0 || node === undefined || sides === undefined) return plate;
  const { rect } = plate;
  const middle = node.rect.x + node.rect.width / 2;
  if (Math.abs(rect.x + rect.width / 2 - middle) > NEAR_MIDDLE) return plate;
  const x = node.rect.x + sides[0] + margin;
  const width = node.rect.x + node.rect.width - sides[1] - margin - x;
  if (width <= rect.width) return plate;
  return { ...plate, rect: { x, y: rect.y - RISE, width, height: rect.height + RISE + BELOW } };
}
