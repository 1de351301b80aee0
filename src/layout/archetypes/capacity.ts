import type { Problem } from '../proposal.ts';

/** Columns and rows of boxes that an area can hold at most. */
export interface Capacity {
  readonly columns: number;
  readonly rows: number;
}

/** Narrowest gaps between columns and between rows, px. */
const LEAST_GAP = { x: 30, y: 30 };

/** Most boxes are about as wide; the lowest tells how many rows there may be. */
export function capacityOf({ area, nodes }: Problem): Capacity {
  const width = usualWidth(nodes);
  const height = Math.min(...nodes.map((n) => n.height));
  return {
    columns: Math.floor((area.width + LEAST_GAP.x) / (width + LEAST_GAP.x)),
    rows: Math.floor((area.height + LEAST_GAP.y) / (height + LEAST_GAP.y)),
  };
}

/** The width of the box in the middle of all by width, px. */
const usualWidth = (nodes: Problem['nodes']): number =>
  nodes.map((n) => n.width).toSorted((a, b) => a - b)[Math.floor(nodes.length / 2)] ?? 1;
