import type { Cells } from '../grid/cells.ts';
import { isLegal } from '../grid/legal.ts';
import type { Topology } from '../grid/topology.ts';
import type { Problem } from '../proposal.ts';
import { capacityOf } from './capacity.ts';
import { circleOf } from './circle.ts';
import { drawnBy } from './drawn-by.ts';
import { range } from './range.ts';
import { type Ring, ringsOf, type Spot } from './ring.ts';

/** The circle of arrows clockwise round the area from the top left, the other boxes inside or outside of it near their neighbours. */
export const proposeCycle = drawnBy('cycle', place);

const FEWEST = 3;
/** Share of the boxes that stand on the circle at least. */
const LEAST_SHARE = 0.5;
const MOST_PLACEMENTS = 6;

function place(problem: Problem, topology: Topology): readonly Cells[] {
  const circle = circleOf(topology);
  if (circle.length < FEWEST || circle.length < LEAST_SHARE * topology.count) return [];
  const turns = topology.zones.length === 0 ? [0] : range(0, circle.length - 1);
  return ringsOf(circle.length, capacityOf(problem), aspectOf(problem))
    .flatMap((ring) => turns.flatMap((turn) => seat(topology, ring, turned(circle, turn))))
    .filter((cells) => isLegal(topology, cells))
    .slice(0, MOST_PLACEMENTS);
}

const turned = (circle: readonly number[], by: number): readonly number[] => [
  ...circle.slice(circle.length - by),
  ...circle.slice(0, circle.length - by),
];

function aspectOf({ area, nodes }: Problem): number {
  const width = Math.max(...nodes.map((n) => n.width));
  const height = Math.max(...nodes.map((n) => n.height));
  return area.width / width / (area.height / height);
}

/** The circle on its ring; the others inside when there is room, or else also in columns at both sides. */
function seat(topology: Topology, ring: Ring, circle: readonly number[]): readonly Cells[] {
  const column = new Array<number>(topology.count).fill(-1);
  const row = new Array<number>(topology.count).fill(-1);
  circle.forEach((box, i) => {
    column[box] = ring.places[i]?.column ?? 0;
    row[box] = ring.places[i]?.row ?? 0;
  });
  const others = range(0, topology.count - 1).filter((box) => !circle.includes(box));
  const inside = insideOf(ring);
  const cells = { columns: ring.columns, rows: ring.rows, column, row };
  if (others.length === 0) return [cells];
  if (others.length === 1 && inside.length > 0) {
    const middle = { column: (ring.columns - 1) / 2, row: (ring.rows - 1) / 2 };
    return [seatOthers(topology, cells, others, [middle])].flatMap((found) => found ?? []);
  }
  const wide = { ...cells, columns: ring.columns + 1 };
  const outside = range(0, ring.rows - 1).map((r) => ({ column: ring.columns, row: r }));
  return [
    seatOthers(topology, cells, others, inside),
    seatOthers(topology, wide, others, [...inside, ...outside]),
  ].flatMap((found) => found ?? []);
}

const insideOf = ({ columns, rows }: Ring): readonly Spot[] =>
  range(1, columns - 2).flatMap((column) => range(1, rows - 2).map((row) => ({ column, row })));

/** Each of the other boxes in turn takes the free place that is nearest to its neighbours; null when there are too few. */
function seatOthers(
  { edges }: Topology,
  cells: Cells,
  others: readonly number[],
  spots: readonly Spot[],
): Cells | null {
  if (spots.length < others.length) return null;
  const column = [...cells.column];
  const row = [...cells.row];
  const free = new Set(spots);
  for (const box of others) {
    const neighbours = edges
      .flatMap(({ a, b }) => (a === box ? [b] : b === box ? [a] : []))
      .filter((n) => (column[n] ?? -1) >= 0);
    const away = (spot: Spot): number =>
      neighbours.reduce(
        (sum, n) => sum + Math.abs((column[n] ?? 0) - spot.column) + Math.abs((row[n] ?? 0) - spot.row),
        0,
      );
    const nearest = [...free].sort((a, b) => away(a) - away(b))[0];
    if (nearest === undefined) return null;
    free.delete(nearest);
    column[box] = nearest.column;
    row[box] = nearest.row;
  }
  return { ...cells, column, row };
}
