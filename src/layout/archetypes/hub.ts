import type { Cells, Span } from '../grid/cells.ts';
import type { Topology } from '../grid/topology.ts';
import type { Problem } from '../proposal.ts';
import { type Arranged, arrange } from './arrange.ts';
import { capacityOf } from './capacity.ts';
import { drawnBy } from './drawn-by.ts';
import { range } from './range.ts';
import { spreadColumns } from './spread.ts';

/** One box in the middle, all others around it. */
export const proposeHub = drawnBy('hub', place);

/** Spokes that make a hub, and the share of all other boxes that are spokes at least. */
const FEWEST_SPOKES = 3;
const LEAST_SHARE = 0.4;
const MOST_RINGS = 7;

function place(problem: Problem, topology: Topology): readonly Cells[] {
  const centre = centreOf(topology);
  if (centre === null) return [];
  return ringsFor(problem)
    .map((ring) => ({ ring, cells: settle(topology, ring, centre) }))
    .sort((a, b) => a.cells.energy - b.cells.energy)
    .flatMap(({ ring, cells }) => (ring.kind === 'flanks' ? [spreadColumns(cells, centre), cells] : [cells]));
}

/** The box with the most neighbours, the first declared of several; null when it has too few. */
function centreOf({ count, edges }: Topology): number | null {
  const neighbours = Array.from({ length: count }, () => new Set<number>());
  for (const { a, b } of edges) {
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  }
  const degrees = neighbours.map((n) => n.size);
  const most = Math.max(...degrees);
  return most < FEWEST_SPOKES || most < LEAST_SHARE * (count - 1) ? null : degrees.indexOf(most);
}

/** A grid, the cells that the hub covers, and those around it in which the others stand, clockwise from the left. */
interface Ring {
  readonly kind: 'around' | 'flanks';
  readonly columns: number;
  readonly rows: number;
  readonly hub: Span;
  readonly slots: readonly (readonly [column: number, row: number])[];
}

/** Rings that hold all boxes but one and fit the area, those with fewest free cells first. */
function ringsFor(problem: Problem): readonly Ring[] {
  const most = capacityOf(problem);
  const spokes = problem.nodes.length - 1;
  const shapes = range(3, most.columns)
    .flatMap((columns) => range(1, most.rows).map((rows) => ({ columns, rows })))
    .flatMap(({ columns, rows }) => [...around(columns, rows), ...flanks(columns, rows)])
    .filter((ring) => ring.slots.length >= spokes && (ring.kind !== 'flanks' || ring.slots.length <= spokes + 1))
    .map((ring) => ({ ring, off: ring.slots.length - spokes + misfit(ring, problem) + bulk(ring) }));
  return shapes
    .sort((a, b) => a.off - b.off)
    .slice(0, MOST_RINGS)
    .map(({ ring }) => ring);
}

/** How far the proportions of a cell are from those of the area's. */
function misfit({ columns, rows }: Ring, { area, nodes }: Problem): number {
  const width = area.width / columns / (nodes[0]?.width ?? 1);
  const height = area.height / rows / Math.max(1, ...nodes.map((n) => n.height));
  return 2 * (Math.max(width / height, height / width) - 1);
}

/** Cells that a hub may cover without looking too large. */
const MOST_COVERED = 6;

const bulk = ({ hub: { left, right, top, bottom } }: Ring): number =>
  Math.max(0, (right - left + 1) * (bottom - top + 1) - MOST_COVERED);

/** The border cells of a grid; the hub covers all inside, unless that is too much. */
function around(columns: number, rows: number): readonly Ring[] {
  if (rows < 3 || Math.min(columns, rows) > 4) return [];
  const slots = cellsOf(columns, rows).filter(([c, r]) => c === 0 || r === 0 || c === columns - 1 || r === rows - 1);
  return [{ kind: 'around', columns, rows, slots, hub: { left: 1, right: columns - 2, top: 1, bottom: rows - 2 } }];
}

/** The outermost columns; the hub stands between, as high as they are. */
const flanks = (columns: number, rows: number): readonly Ring[] =>
  columns === 3 && rows > 1
    ? [
        {
          kind: 'flanks',
          columns,
          rows,
          slots: cellsOf(columns, rows).filter(([c]) => c !== 1),
          hub: { left: 1, right: 1, top: 0, bottom: rows - 1 },
        },
      ]
    : [];

/** All cells of a grid, from the left to the right as the clock goes. */
const cellsOf = (columns: number, rows: number): readonly (readonly [number, number])[] =>
  range(0, columns - 1).flatMap((column) => {
    const down = range(0, rows - 1).map((row) => [column, row] as const);
    return column === 0 ? down.reverse() : down;
  });

/** Boxes go to the ring in the order in which they are declared, then change places until all stand well. */
function settle(topology: Topology, { columns, rows, hub: span, slots }: Ring, centre: number): Arranged {
  const middle = { column: (span.left + span.right) >> 1, row: (span.top + span.bottom) >> 1 };
  const column = new Array<number>(topology.count).fill(middle.column);
  const row = new Array<number>(topology.count).fill(middle.row);
  const others = range(0, topology.count - 1).filter((box) => box !== centre);
  others.forEach((box, i) => {
    const slot = slots[Math.floor((i * slots.length) / others.length)];
    column[box] = slot?.[0] ?? 0;
    row[box] = slot?.[1] ?? 0;
  });
  const isSlot = new Set(slots.map(([c, r]) => r * columns + c));
  const start = { columns, rows, column, row };
  const settled = arrange(topology, start, (box, c, r) => box !== centre && isSlot.has(r * columns + c));
  return {
    ...settled,
    column: settled.column.with(centre, (span.left + span.right) / 2),
    row: settled.row.with(centre, (span.top + span.bottom) / 2),
    large: new Map([[centre, span]]),
  };
}
