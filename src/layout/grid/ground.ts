import { contains, overlaps, type Rect } from '../../geometry.ts';
import type { Geometry } from './geometry.ts';

/** What labels keep off, besides lines and other labels. */
export interface Ground {
  readonly area: Rect;
  /** Boxes, titles and scenery: no label touches them. */
  readonly closed: readonly Rect[];
  /** Labels lie inside or outside of zones, not on their borders. */
  readonly zones: readonly Rect[];
}

/** Labels may stand out of the area by this much, px, their clearance included. */
const OVER_EDGE = 4;

export const groundOf = ({ area, nodes, titles, context, zones }: Geometry): Ground => ({
  area: { x: -OVER_EDGE, y: -OVER_EDGE, width: area.width + 2 * OVER_EDGE, height: area.height + 2 * OVER_EDGE },
  closed: [...nodes, ...titles, ...context],
  zones,
});

/** True when a label may lie here; `wide` is its box with its clearance. */
export function isFree(wide: Rect, { area, closed, zones }: Ground): boolean {
  if (!contains(area, wide)) return false;
  for (const r of closed) if (overlaps(wide, r)) return false;
  for (const z of zones) if (overlaps(wide, z) && !contains(z, wide)) return false;
  return true;
}
