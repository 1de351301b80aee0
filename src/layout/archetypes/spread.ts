import type { Cells } from '../grid/cells.ts';
import { range } from './range.ts';

/** The same placement with the boxes of each row spread evenly over its columns. */
export function spreadRows(cells: Cells): Cells {
  const column = [...cells.column];
  for (const row of range(0, cells.rows - 1)) {
    const boxes = [...column.keys()].filter((box) => cells.row[box] === row);
    const places = evenly(boxes.length, cells.columns);
    boxes
      .sort((a, b) => (cells.column[a] ?? 0) - (cells.column[b] ?? 0))
      .forEach((box, i) => {
        column[box] = places[i] ?? 0;
      });
  }
  return { ...cells, column };
}

/** So many places on so many lines, each in the middle of its share. */
export const evenly = (count: number, lines: number): readonly number[] =>
  range(0, count - 1).map((i) => Math.round(((lines / count) * (i + 0.5) - 0.5) * 1000) / 1000);

/** So many places on so many lines, side by side in the middle. */
export const centred = (count: number, lines: number): readonly number[] =>
  range(0, count - 1).map((i) => (lines - count) / 2 + i);
