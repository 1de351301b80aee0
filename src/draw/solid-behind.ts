import type { Rect } from '../geometry.ts';
import type { ShapeItem } from '../scene/scene.ts';
import type { Theme } from '../theme/theme.ts';
import { outlineName } from './outline-name.ts';
import { backOf, type Solid, solidOf } from './solids.ts';

/** Depth of the tile under an icon as a share of its node's, and px at most. */
const TILE = { share: 0.22, most: 4 };

/** The block that an area is drawn as: nodes within their rectangle, plates of icons raised around it. Null for what is flat. */
export function solidBehind(item: Pick<ShapeItem, 'role' | 'shape'>, rect: Rect, theme: Theme): Solid | null {
  if (theme.projection === 'flat') return null;
  const style = theme.shapes[item.role];
  const name = outlineName(item, style);
  const { depth } = theme.solid;
  if (item.role === 'node') return solidOf(name, rect, style.radius, depth);
  if (item.role !== 'icon-plate' || style.scribble || style.fill === 'none') return null;
  const thick = Math.min(depth * TILE.share, TILE.most);
  return solidOf(name, raised(rect, thick), style.radius, thick);
}

/** A tile's front stands where the flat plate does. */
function raised(rect: Rect, depth: number): Rect {
  const back = backOf({ ...rect, width: rect.width * 2, height: rect.height * 2 }, depth);
  return { x: rect.x, y: rect.y + back.y, width: rect.width + back.x, height: rect.height - back.y };
}
