import type { Point, Rect } from '../geometry.ts';
import type { SceneItem } from '../scene/scene.ts';
import type { Theme } from '../theme/theme.ts';
import type { Pen } from './pen.ts';

/** The item where the pen puts its lines: areas by their outline's width, arrows and rules by their own. */
export function settleItem<T extends SceneItem>(item: T, theme: Theme, pen: Pen): T {
  switch (item.kind) {
    case 'shape':
      return { ...item, rect: settleRect(item.rect, theme.shapes[item.role].width, pen) };
    case 'edge': {
      const point = pointSettler(theme.edges[item.edge].width, pen);
      return {
        ...item,
        parts: item.parts.map((part) => part.map(point)),
        crossings: item.crossings.map((crossing) => ({ ...crossing, at: point(crossing.at) })),
      };
    }
    case 'rule': {
      const point = pointSettler(theme.rules[item.role].width, pen);
      return { ...item, from: point(item.from), to: point(item.to) };
    }
    case 'icon':
    case 'text':
      return item;
  }
}

function settleRect({ x, y, width, height }: Rect, stroke: number, pen: Pen): Rect {
  const [left, top] = [pen.settle(x, stroke), pen.settle(y, stroke)];
  return {
    x: left,
    y: top,
    width: pen.settle(x + width, stroke) - left,
    height: pen.settle(y + height, stroke) - top,
  };
}

const pointSettler =
  (stroke: number, pen: Pen) =>
  ({ x, y }: Point): Point => ({ x: pen.settle(x, stroke), y: pen.settle(y, stroke) });
