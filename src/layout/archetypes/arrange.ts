import type { Cells } from '../grid/cells.ts';
import { createEnergy } from '../grid/energy/create-energy.ts';
import { cellOf, type Seating, swap } from '../grid/seating.ts';
import type { Topology } from '../grid/topology.ts';

/** Whole cells and what standing there costs. */
export interface Arranged extends Cells {
  readonly energy: number;
}

/** Of two energies that differ by less neither is better. */
const EQUAL = 1e-9;
/** Most often that all pairs of cells are gone through. */
const MOST_PASSES = 8;

/**
 * Improves a placement in whole cells without leaving its form: as long as it helps, two boxes, or a box and a free cell, change
 * places where `mayStand` allows it.
 */
export function arrange(
  topology: Topology,
  start: Cells,
  mayStand: (box: number, column: number, row: number) => boolean,
): Arranged {
  const seating = seatingOf(start);
  const swaps = swapsOf(seating, mayStand);
  const energyOf = createEnergy(topology);
  let energy = energyOf(seating, Infinity);
  for (let pass = 0, before = Infinity; pass < MOST_PASSES && energy < before - EQUAL; pass++) {
    before = energy;
    for (const [one, other] of swaps) {
      if (!isAllowed(seating, one, other, mayStand)) continue;
      swap(seating, one, other);
      const next = energyOf(seating, energy);
      if (next < energy - EQUAL) energy = next;
      else swap(seating, one, other);
    }
  }
  return { ...start, column: [...seating.column], row: [...seating.row], energy };
}

function seatingOf({ columns, rows, column, row }: Cells): Seating {
  const seating: Seating = {
    columns,
    rows,
    column: Int8Array.from(column),
    row: Int8Array.from(row),
    owner: new Int16Array(columns * rows).fill(-1),
  };
  column.forEach((_, box) => {
    seating.owner[cellOf(seating, box)] = box;
  });
  return seating;
}

type MayStand = (box: number, column: number, row: number) => boolean;

/** Pairs of cells that anybody at all may change between. */
function swapsOf({ columns, rows, column }: Seating, mayStand: MayStand): readonly (readonly [number, number])[] {
  const cells = Array.from({ length: columns * rows }, (_, cell) => cell);
  const boxes = [...column.keys()];
  const guests = cells.map(
    (cell) => new Set(boxes.filter((box) => mayStand(box, cell % columns, Math.floor(cell / columns)))),
  );
  return cells.flatMap((one) =>
    cells
      .slice(one + 1)
      .filter((other) => boxes.some((box) => guests[one]?.has(box) && guests[other]?.has(box)))
      .map((other) => [one, other] as const),
  );
}

function isAllowed(seating: Seating, one: number, other: number, mayStand: MayStand): boolean {
  const { owner, columns } = seating;
  const a = owner[one] ?? -1;
  const b = owner[other] ?? -1;
  const fits = (box: number, cell: number): boolean =>
    box < 0 || mayStand(box, cell % columns, Math.floor(cell / columns));
  return a !== b && fits(a, other) && fits(b, one);
}
