import type { Seating } from '../seating.ts';
import { WEIGHTS } from './weights.ts';

/** Columns that a row counts where reading order is told. */
const ROW = { first: 0.25, others: 0.3 } as const;

/** Prices reading order, which is the author's: what is declared first stands first, the very first box at the left edge. */
export function orderCost({ column, row }: Seating): number {
  let cost = WEIGHTS.firstNode * ((column[0] ?? 0) + ROW.first * (row[0] ?? 0));
  for (let i = 0; i < column.length; i++) {
    const c = column[i] ?? 0;
    const r = row[i] ?? 0;
    for (let j = i + 1; j < column.length; j++) {
      const ahead = c - (column[j] ?? 0) + ROW.others * (r - (row[j] ?? 0));
      if (ahead > 0) cost += WEIGHTS.order * ahead;
    }
  }
  return cost;
}
