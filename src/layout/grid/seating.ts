/** Boxes in the cells of a grid while a search moves them about. Cell = row × columns + column. */
export interface Seating {
  readonly columns: number;
  readonly rows: number;
  /** Column and row of each box. */
  readonly column: Int8Array;
  readonly row: Int8Array;
  /** The box in each cell; -1 in a free one. */
  readonly owner: Int16Array;
}

/** So many boxes, dealt out to the cells by chance. */
export function createSeating(columns: number, rows: number, count: number, random: () => number): Seating {
  const seating: Seating = {
    columns,
    rows,
    column: new Int8Array(count),
    row: new Int8Array(count),
    owner: new Int16Array(columns * rows).fill(-1),
  };
  shuffled(columns * rows, random)
    .slice(0, count)
    .forEach((cell, box) => {
      seat(seating, box, cell);
    });
  return seating;
}

/** The numbers below `count` in an order by chance (Fisher and Yates). */
function shuffled(count: number, random: () => number): Int16Array {
  const list = Int16Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = list[i] ?? 0;
    list[i] = list[j] ?? 0;
    list[j] = held;
  }
  return list;
}

/** The cell that a box stands in. */
export const cellOf = (seating: Seating, box: number): number =>
  (seating.row[box] ?? 0) * seating.columns + (seating.column[box] ?? 0);

/** What stands in the two cells changes places. */
export function swap(seating: Seating, one: number, other: number): void {
  const a = seating.owner[one] ?? -1;
  const b = seating.owner[other] ?? -1;
  seat(seating, a, other);
  seat(seating, b, one);
}

function seat(seating: Seating, box: number, cell: number): void {
  seating.owner[cell] = box;
  if (box < 0) return;
  seating.column[box] = cell % seating.columns;
  seating.row[box] = Math.floor(cell / seating.columns);
}
