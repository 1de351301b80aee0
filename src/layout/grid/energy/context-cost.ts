import type { Side } from '../../../model/model.ts';
import type { Seating } from '../seating.ts';
import type { Topology } from '../topology.ts';
import { WEIGHTS } from './weights.ts';

/** Prices boxes that stand where the scenery of others should. */
export const createContextCost =
  ({ context }: Topology) =>
  (seating: Seating): number => {
    let cost = 0;
    for (const { side, nodes } of context)
      for (const box of nodes) if (isTaken(seating, box, side)) cost += WEIGHTS.contextBlocked / nodes.length;
    return cost;
  };

const STEPS: Readonly<Record<Side, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  above: [0, -1],
  below: [0, 1],
};

/** True when a box stands in the next cell on that side. */
function isTaken({ columns, rows, column, row, owner }: Seating, box: number, side: Side): boolean {
  const [right, down] = STEPS[side];
  const c = (column[box] ?? 0) + right;
  const r = (row[box] ?? 0) + down;
  return c >= 0 && c < columns && r >= 0 && r < rows && (owner[r * columns + c] ?? -1) >= 0;
}
