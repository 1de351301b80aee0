import type { Cells } from '../grid/cells.ts';
import { isLegal } from '../grid/legal.ts';
import { proposeGrid } from '../grid/propose-grid.ts';
import { buildTopology, type Topology } from '../grid/topology.ts';
import type { Problem } from '../proposal.ts';
import type { Archetype } from './archetype.ts';

/** Decides in which cells the boxes of a problem stand: a few ways, best first; none when the form does not suit. */
export type Placer = (problem: Problem, topology: Topology) => readonly Cells[];

/** The archetype whose boxes stand where `place` says, drawn out by the grid engine. */
export const drawnBy =
  (name: string, place: Placer): Archetype =>
  (problem) => {
    const topology = buildTopology(problem);
    if (topology.count === 0) return [];
    return distinct(place(problem, topology).filter((cells) => isLegal(topology, cells))).flatMap((cells) => {
      const proposal = proposeGrid(problem, topology, cells);
      return proposal === null ? [] : [{ ...proposal, engine: `${name}:${cells.columns}x${cells.rows}` }];
    });
  };

/** Placements without those that came before. */
function distinct(list: readonly Cells[]): readonly Cells[] {
  const seen = new Set<string>();
  return list.filter((cells) => {
    const large = [...(cells.large ?? [])].map(([box, s]) => [box, s.left, s.right, s.top, s.bottom].join());
    const key = [cells.column.join(), cells.row.join(), large.join(), cells.columns, cells.rows, cells.bands].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
