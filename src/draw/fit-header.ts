import type { SceneItem, ShapeItem } from '../scene/scene.ts';
import type { Theme } from '../theme/theme.ts';
import { spreadPlate } from './spread-plate.ts';
import { scaleItem } from './unit.ts';

/** Free px between a header bar and what stands below it. */
const GAP = 1;
/** From a baseline to the top of capitals, as a share of the type size. */
const CAPITALS = 0.74;

/**
 * The theme with header bars no higher than what the content of every plain box leaves free, so that all bars of a
 * picture are alike. `unit` is the px of the items for one px of the theme.
 */
export function fitHeader(theme: Theme, items: readonly SceneItem[], unit: number): Theme {
  const { header } = theme.shapes.node;
  if (header.height === 0) return theme;
  const nodes = items.map((item) => scaleItem(item, 1 / unit)).filter(isNode);
  const boxes = new Map(nodes.flatMap(({ id, shape, rect }) => (shape === 'box' ? [[id, rect.y] as const] : [])));
  const free = items.flatMap((item) => {
    const top = boxes.get(ownerOf(item.id));
    return top === undefined || boxes.has(item.id) ? [] : [topOf(item, nodes, theme, unit) - top - GAP];
  });
  const height = Math.max(0, Math.floor(Math.min(header.height, ...free)));
  if (height === header.height) return theme;
  return { ...theme, shapes: { ...theme.shapes, node: { ...theme.shapes.node, header: { ...header, height } } } };
}

const isNode = (item: SceneItem): item is ShapeItem => item.kind === 'shape' && item.role === 'node';

/** `nodes/browser/icon` belongs to `nodes/browser`. */
const ownerOf = (id: string): string => id.split('/').slice(0, 2).join('/');

/** In px of the theme. A plate that is not spread may touch the bar: its icon must not. Infinity for what has no top of its own. */
function topOf(item: SceneItem, nodes: readonly ShapeItem[], theme: Theme, unit: number): number {
  const scaled = scaleItem(item, 1 / unit);
  if (scaled.kind === 'shape' && scaled.role === 'icon-plate') {
    const spread = spreadPlate(scaled, nodes, theme.shapes['icon-plate'].spread);
    return spread === scaled ? Infinity : spread.rect.y;
  }
  if (scaled.kind === 'shape' || scaled.kind === 'icon') return scaled.rect.y;
  if (scaled.kind !== 'text') return Infinity;
  return Math.min(...scaled.lines.map(({ baseline }) => (baseline - scaled.px * CAPITALS) / unit));
}
