import { type Seating, swap } from './seating.ts';
import type { Topology } from './topology.ts';

/** Boxes that change places together: what stands in each cell of `from` and in the cell of `to` at the same place are exchanged, one after the other. */
export interface BlockMove {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** A move of many boxes at once, which single swaps could only make through far dearer seatings: two columns or rows change places, or a zone moves on. Null when the chosen one leads nowhere. */
export function chooseBlockMove(topology: Topology, seating: Seating, random: () => number): BlockMove | null {
  const kind = random();
  if (kind < LINES || topology.zones.length === 0) return swapLines(seating, random);
  const members = topology.zones[Math.floor(random() * topology.zones.length)]?.members ?? [];
  return shiftBoxes(seating, members, random);
}

/** Share of exchanges of lines. */
const LINES = 0.5;

export function makeBlockMove(seating: Seating, { from, to }: BlockMove): void {
  for (let i = 0; i < from.length; i++) swap(seating, from[i] ?? 0, to[i] ?? 0);
}

/** The last exchange is undone first. */
export function takeBack(seating: Seating, { from, to }: BlockMove): void {
  for (let i = from.length - 1; i >= 0; i--) swap(seating, from[i] ?? 0, to[i] ?? 0);
}

function swapLines({ columns, rows }: Seating, random: () => number): BlockMove | null {
  const isColumn = random() < 0.5;
  const count = isColumn ? columns : rows;
  const one = Math.floor(random() * count);
  const other = Math.floor(random() * count);
  if (one === other) return null;
  const length = isColumn ? rows : columns;
  const cells = (line: number) =>
    Array.from({ length }, (_, i) => (isColumn ? i * columns + line : line * columns + i));
  return { from: cells(one), to: cells(other) };
}

/** Moves boxes by one to two cells along one axis; those in their way take the cells that become free. */
function shiftBoxes(
  { columns, rows, column, row }: Seating,
  boxes: readonly number[],
  random: () => number,
): BlockMove | null {
  const isAcross = random() < 0.5;
  const by = (random() < 0.5 ? -1 : 1) * (random() < 0.5 ? 1 : 2);
  const lines = isAcross ? column : row;
  const places = boxes.map((box) => lines[box] ?? 0);
  if (Math.min(...places) + by < 0 || Math.max(...places) + by >= (isAcross ? columns : rows)) return null;
  // The foremost go first, so that nobody is moved twice.
  const order = boxes.toSorted((a, b) => Math.sign(by) * ((lines[b] ?? 0) - (lines[a] ?? 0)) || a - b);
  const from = order.map((box) => (row[box] ?? 0) * columns + (column[box] ?? 0));
  return { from, to: from.map((cell) => cell + by * (isAcross ? 1 : columns)) };
}
