import type { Cells } from '../grid/cells.ts';
import type { Topology } from '../grid/topology.ts';
import { range } from './range.ts';

/** Rounds in which boxes are drawn to their neighbours in other rows. */
const ROUNDS = 4;

/** The same placement with boxes as near above and below their neighbours as the order of their rows allows. */
export function alignRows(topology: Topology, cells: Cells): Cells {
  const column = [...cells.column];
  for (let round = 0; round < ROUNDS; round++)
    for (const row of range(0, cells.rows - 1)) {
      const boxes = [...column.keys()]
        .filter((box) => cells.row[box] === row)
        .sort((a, b) => (column[a] ?? 0) - (column[b] ?? 0));
      const wishes = boxes.map((box) => wishOf(topology, cells, column, box));
      settle(wishes, cells.columns - 1).forEach((at, i) => {
        column[boxes[i] ?? 0] = at;
      });
    }
  return { ...cells, column };
}

/** Middle of the neighbours in other rows; where it stands already without any. */
function wishOf({ edges }: Topology, { row }: Cells, column: readonly number[], box: number): number {
  const neighbours = edges
    .flatMap(({ a, b }) => (a === box ? [b] : b === box ? [a] : []))
    .filter((n) => row[n] !== row[box]);
  if (neighbours.length === 0) return column[box] ?? 0;
  return neighbours.reduce((sum, n) => sum + (column[n] ?? 0), 0) / neighbours.length;
}

/** Halves, one or more apart, from 0 to `last`: first to the right as far as need be, then back to the left. */
function settle(wishes: readonly number[], last: number): readonly number[] {
  const places: number[] = [];
  wishes.forEach((wish, i) => {
    places.push(Math.max(Math.round(wish * 2) / 2, i, i === 0 ? 0 : (places[i - 1] ?? 0) + 1));
  });
  for (let i = places.length - 1, most = last; i >= 0; i--, most--) {
    places[i] = Math.min(places[i] ?? 0, most, (places[i + 1] ?? Infinity) - 1);
  }
  return places;
}
