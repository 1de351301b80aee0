import type { Seating } from '../seating.ts';
import { WEIGHTS } from './weights.ts';

/** Prices columns and rows without any box. */
export const emptyCost = ({ column, row, columns, rows }: Seating): number =>
  WEIGHTS.emptyLine * (unused(column, columns) + unused(row, rows));

/** How many of `count` lines nobody is on; at most 31. */
function unused(lines: Int8Array, count: number): number {
  let used = 0;
  for (let i = 0; i < lines.length; i++) used |= 1 << (lines[i] ?? 0);
  let free = 0;
  for (let line = 0; line < count; line++) if (((used >> line) & 1) === 0) free++;
  return free;
}
