import type { Problem } from '../proposal.ts';
import { isLegal } from './legal.ts';
import { type Placement, placeInCells } from './place.ts';
import { type Shape, shapesFor } from './shapes.ts';
import type { Topology } from './topology.ts';

/** Placements that each annealing run hands on. */
const KEPT_PER_RUN = 6;
/** Moves of a run: so many, and so many more for each box. */
const STEPS = 1200;
const STEPS_PER_BOX = 250;

/** Promising placements in cells: the `perShape` cheapest of every shape of grid, cheapest first; the same for every type size. */
export function placeCandidates(
  problem: Problem,
  topology: Topology,
  runs: number,
  perShape: number,
): readonly Placement[] {
  const seen = new Set<string>();
  const isNew = (p: Placement): boolean => {
    const key = `${p.column.join()}|${p.row.join()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  return shapesFor(problem)
    .flatMap((shape) =>
      annealed(topology, shape, runs)
        .filter((p) => isLegal(topology, p) && isNew(p))
        .slice(0, perShape),
    )
    .sort((a, b) => a.energy - b.energy);
}

/** What so many runs over one shape of grid found, cheapest first. */
function annealed(topology: Topology, { columns, rows }: Shape, runs: number): readonly Placement[] {
  const steps = STEPS + STEPS_PER_BOX * topology.count;
  return Array.from({ length: runs }, (_, run) => {
    const seed = (run + 1) * 7919 + columns * 31 + rows;
    return placeInCells(topology, { columns, rows, seed, steps, keep: KEPT_PER_RUN }).map(withoutEmptyLines);
  })
    .flat()
    .sort((a, b) => a.energy - b.energy);
}

/** Rows and columns that hold nothing only cost room. */
function withoutEmptyLines(p: Placement): Placement {
  const columns = [...new Set(p.column)].sort((a, b) => a - b);
  const rows = [...new Set(p.row)].sort((a, b) => a - b);
  return {
    ...p,
    columns: columns.length,
    rows: rows.length,
    column: p.column.map((c) => columns.indexOf(c)),
    row: p.row.map((r) => rows.indexOf(r)),
  };
}
