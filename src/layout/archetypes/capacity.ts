import type { Problem } from '../proposal.ts';

/** Columns and rows of boxes that an area can hold at most. */
export interface Capacity {
  readonly columns: number;
  readonly rows: number;
}

/** Narrowest gaps between columns and between rows, px. */
const LEAST_GAP = { x: 30, y: 30 };

/** All boxes are equally wide; the lowest tells how many rows there may be. */
export function capacityOf({ area, nodes }: Problem): Capacity {
  const width = Math.max(1, ...nodes.map((n) => n.width));
  const height = Math.min(...nodes.map((n) => n.height));
  return {
    columns: Math.floor((area.width + LEAST_GAP.x) / (width + LEAST_GAP.x)),
    rows: Math.floor((area.height + LEAST_GAP.y) / (height + LEAST_GAP.y)),
  };
}
