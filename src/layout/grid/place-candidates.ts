import type { Problem } from '../proposal.ts';
import { isLegal } from './legal.ts';
import { type Placement, placeInCells } from './place.ts';
import { type Shape, shapesFor } from './shapes.ts';
import type { Topology } from './topology.ts';

/** Placements that each annealing run hands on. */
const KEPT_PER_RUN = 6;
/** Shapes of grid that are looked at, best proportioned first, until so many have given placements. */
const MOST_SHAPES = { used: 6, tried: 14 };
/** Placements of a shape that come before those of others get their next turn. */
const PER_TURN = 3;
/** Moves of a run: so many, and so many more for each box. */
const STEPS = 1200;
const STEPS_PER_BOX = 250;
/** Beyond so many boxes each one more asks for more moves. */
const MANY = 12;
const MORE_STEPS_PER_BOX = 350;

/** How widely placements are searched. */
export interface Width {
  /** Annealing runs for each shape of grid. */
  readonly runs: number;
  readonly perShape: number;
  /** True when a placement's boxes and borders fit the area at all. */
  readonly fits: (placement: Placement) => boolean;
  /** Remembers what each shape of grid gave. */
  readonly annealed: Map<string, readonly Placement[]>;
}

/** Promising placements in cells: the `perShape` cheapest of every shape of grid, a few of each shape before more of any, cheapest first; the same for every type size. */
export function placeCandidates(
  problem: Problem,
  topology: Topology,
  { runs, perShape, fits, annealed }: Width,
): readonly Placement[] {
  const seen = new Set<string>();
  const isNew = (p: Placement): boolean => {
    const key = `${p.column.join()}|${p.row.join()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const found: (readonly Placement[])[] = [];
  for (const shape of shapesFor(problem).slice(0, MOST_SHAPES.tried)) {
    if (found.length === MOST_SHAPES.used) break;
    const key = `${shape.columns}x${shape.rows}`;
    const legal = annealed.get(key) ?? anneal(topology, shape, runs).filter((p) => isLegal(topology, p));
    annealed.set(key, legal);
    const placements = legal.filter((p) => isNew(p) && fits(p));
    if (placements.length > 0) found.push(placements.slice(0, perShape));
  }
  return found
    .flatMap((placements) => placements.map((placement, i) => ({ placement, turn: Math.floor(i / PER_TURN) })))
    .sort((a, b) => a.turn - b.turn || a.placement.energy - b.placement.energy)
    .map(({ placement }) => placement);
}

/** What so many runs over one shape of grid found, cheapest first. */
function anneal(topology: Topology, { columns, rows }: Shape, runs: number): readonly Placement[] {
  const steps = STEPS + STEPS_PER_BOX * topology.count + MORE_STEPS_PER_BOX * Math.max(0, topology.count - MANY);
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
