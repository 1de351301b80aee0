import type { Cells } from '../grid/cells.ts';
import { range } from './range.ts';

/** The same placement with the boxes of each row spread evenly over its columns. */
export const spreadRows = (cells: Cells): Cells => ({
  ...cells,
  column: spread(cells.column, cells.row, cells.columns, () => true),
});

/** The same placement with the boxes of each column, all but one box, spread evenly over its rows. */
export const spreadColumns = (cells: Cells, except: number): Cells => ({
  ...cells,
  row: spread(cells.row, cells.column, cells.rows, (box) => box !== except),
});

/** Places of boxes on so many lines, spread among those that share a line the other way. */
function spread(
  places: readonly number[],
  others: readonly number[],
  lines: number,
  isMovable: (box: number) => boolean,
): readonly number[] {
  const spreadOut = [...places];
  for (const other of new Set(others)) {
    const boxes = [...places.keys()].filter((box) => others[box] === other && isMovable(box));
    const free = evenly(boxes.length, lines);
    boxes
      .sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
      .forEach((box, i) => {
        spreadOut[box] = free[i] ?? 0;
      });
  }
  return spreadOut;
}

/** So many places on so many lines, each in the middle of its share. */
export const evenly = (count: number, lines: number): readonly number[] =>
  range(0, count - 1).map((i) => Math.round(((lines / count) * (i + 0.5) - 0.5) * 1000) / 1000);

/** So many places on so many lines, side by side in the middle. */
export const centred = (count: number, lines: number): readonly number[] =>
  range(0, count - 1).map((i) => (lines - count) / 2 + i);
