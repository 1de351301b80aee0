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
const MOST_PLACEMENTS = 8;

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

/** The circle on its ring; the others inside when there is room, or else also in a column at the right or at the left. */
function seat(topology: Topology, ring: Ring, circle: readonly number[]): readonly Cells[] {
  const cells = onRing(topology.count, ring, circle);
  const others = range(0, topology.count - 1).filter((box) => !circle.includes(box));
  if (others.length === 0) return [cells];
  const inside = insideOf(ring);
  if (others.length === 1 && inside.length > 0) {
    const middle = { column: (ring.columns - 1) / 2, row: (ring.rows - 1) / 2 };
    return seatOthers(topology, cells, others, [middle]);
  }
  const wide = { ...cells, columns: ring.columns + 1 };
  const atLeft = { ...wide, column: cells.column.map((column) => column + 1) };
  const columnAt = (column: number): readonly Spot[] => range(0, ring.rows - 1).map((row) => ({ column, row }));
  return [
    ...seatOthers(topology, cells, others, inside),
    ...seatOthers(topology, wide, others, [...inside, ...columnAt(ring.columns)]),
    ...seatOthers(topology, atLeft, others, [...inside.map(toTheRight), ...columnAt(0)]),
  ];
}

const toTheRight = ({ column, row }: Spot): Spot => ({ column: column + 1, row });

/** Boxes that are not on the ring stand nowhere yet. */
function onRing(count: number, { columns, rows, places }: Ring, circle: readonly number[]): Cells {
  const column = new Array<number>(count).fill(NOWHERE);
  const row = new Array<number>(count).fill(NOWHERE);
  circle.forEach((box, i) => {
    column[box] = places[i]?.column ?? 0;
    row[box] = places[i]?.row ?? 0;
  });
  return { columns, rows, column, row };
}

const NOWHERE = -9;

const insideOf = ({ columns, rows }: Ring): readonly Spot[] =>
  range(1, columns - 2).flatMap((column) => range(1, rows - 2).map((row) => ({ column, row })));

/** Each of the other boxes in turn takes the free place that is nearest to its neighbours; nothing when there are too few. */
function seatOthers(
  { edges }: Topology,
  cells: Cells,
  others: readonly number[],
  spots: readonly Spot[],
): readonly Cells[] {
  if (spots.length < others.length) return [];
  const column = [...cells.column];
  const row = [...cells.row];
  const free = new Set(spots);
  for (const box of others) {
    const neighbours = edges
      .flatMap(({ a, b }) => (a === box ? [b] : b === box ? [a] : []))
      .filter((n) => (column[n] ?? NOWHERE) >= 0);
    const away = (spot: Spot): number =>
      neighbours.reduce(
        (sum, n) => sum + Math.abs((column[n] ?? 0) - spot.column) + Math.abs((row[n] ?? 0) - spot.row),
        0,
      );
    const nearest = [...free].sort((a, b) => away(a) - away(b))[0];
    if (nearest === undefined) return [];
    free.delete(nearest);
    column[box] = nearest.column;
    row[box] = nearest.row;
  }
  return [{ ...cells, column, row }];
}
