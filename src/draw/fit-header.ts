import type { SceneItem, ShapeItem } from '../scene/scene.ts';
import type { Theme } from '../theme/theme.ts';
import { RISE } from './spread-plate.ts';

/** Free px between a header bar and what stands below it. */
const GAP = 1.5;
/** From a baseline to the top of capitals, as a share of the type size. */
const CAPITALS = 0.74;

/**
 * The theme with header bars no higher than what the content of every plain box leaves free, so that all bars of a
 * picture are alike. `unit` is the px of the items for one px of the theme.
 */
export function fitHeader(theme: Theme, items: readonly SceneItem[], unit: number): Theme {
  const { header } = theme.shapes.node;
  const raised = theme.shapes['icon-plate'].spread > 0 ? RISE : 0;
  const boxes = new Map(items.flatMap((item) => (isPlainBox(item) ? [[item.id, item.rect.y] as const] : [])));
  const free = items.flatMap((item) => {
    const top = boxes.get(ownerOf(item.id));
    return top === undefined || boxes.has(item.id)
      ? []
      : [(topOf(item) - top) / unit - (isPlate(item) ? raised : 0) - GAP];
  });
  const height = Math.max(0, Math.floor(Math.min(header.height, ...free)));
  if (height === header.height) return theme;
  return { ...theme, shapes: { ...theme.shapes, node: { ...theme.shapes.node, header: { ...header, height } } } };
}

const isPlate = (item: SceneItem): boolean => item.kind === 'shape' && item.role === 'icon-plate';

const isPlainBox = (item: SceneItem): item is ShapeItem =>
  item.kind === 'shape' && item.role === 'node' && item.shape === 'box';

/** `nodes/browser/icon` belongs to `nodes/browser`. */
const ownerOf = (id: string): string => id.split('/').slice(0, 2).join('/');

/** Infinity for what has no top of its own. */
function topOf(item: SceneItem): number {
  if (item.kind === 'shape' || item.kind === 'icon') return item.rect.y;
  if (item.kind !== 'text') return Infinity;
  return Math.min(...item.lines.map(({ baseline }) => baseline - item.px * CAPITALS));
}
