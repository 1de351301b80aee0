import type { Cells } from '../grid/cells.ts';
import type { Topology } from '../grid/topology.ts';
import type { Problem } from '../proposal.ts';
import { inBands } from './bands.ts';
import { capacityOf } from './capacity.ts';
import { drawnBy } from './drawn-by.ts';
import { type Forest, forestOf } from './forest.ts';
import { type Leaves, tidy } from './tidy.ts';

/** A tree, or several: parents over the middle of their children, the root at the top or at the left. */
export const proposeTree = drawnBy('tree', place);

const FEWEST_BOXES = 3;
/** Share of the pairs of boxes with arrows that need not be parent and child. */
const MOST_EXTRA = 0.4;
const LEAVES: readonly Leaves[] = ['beside', { indent: 0.5 }, { indent: 0 }];

function place(problem: Problem, topology: Topology): readonly Cells[] {
  const forest = forestOf(topology);
  if (!isTree(forest)) return [];
  const most = capacityOf(problem);
  return LEAVES.flatMap((leaves) => {
    const places = tidy(forest, leaves);
    const across = places.map((p) => p.across);
    const levels = places.map((p) => p.level);
    const upright = toCells(across, levels);
    const levelsInBands = topology.zones.length > 0 ? inBands(upright) : [];
    return [...levelsInBands, upright, ...(leaves === 'beside' ? [toCells(levels, across)] : [])];
  }).filter((cells) => cells.columns <= most.columns && cells.rows <= most.rows);
}

function isTree({ roots, children, extra }: Forest): boolean {
  const boxes = children.length;
  const joined = boxes - roots.length;
  return boxes >= FEWEST_BOXES && joined * 2 >= boxes && extra <= MOST_EXTRA * (joined + extra);
}

const toCells = (column: readonly number[], row: readonly number[]): Cells => ({
  columns: Math.ceil(Math.max(...column)) + 1,
  rows: Math.ceil(Math.max(...row)) + 1,
  column,
  row,
});
