/** Things one below the other. */
export type Column<T> = readonly T[];

/** Rows, in order, in columns, and the height of the tallest column, px. */
export interface Columns<T> {
  readonly columns: readonly Column<T>[];
  readonly height: number;
}

/** Cuts rows, in order, into `count` columns so that the tallest is as low as can be; into one when there are too few. */
export function cutColumns<T extends { readonly height: number }>(
  rows: readonly T[],
  count: number,
  gap: number,
): Columns<T> {
  // Ways to cut the rows from each place on, for one column, then two, and so on.
  let ways = rows.map((_, i): Columns<T> => ({ columns: [rows.slice(i)], height: heightOf(rows.slice(i), gap) }));
  for (let columns = 2; columns <= count; columns++) {
    const fewer = ways;
    ways = rows.map((_, i) => cutOnce(rows, i, fewer, gap) ?? fewer[i] ?? NOTHING);
  }
  return ways[0] ?? NOTHING;
}

const NOTHING = { columns: [[]], height: 0 };

/** The rows from `from` on: a first column, and the rest as cut before; null when there is no rest. */
function cutOnce<T extends { readonly height: number }>(
  rows: readonly T[],
  from: number,
  rest: readonly Columns<T>[],
  gap: number,
): Columns<T> | null {
  let best: Columns<T> | null = null;
  for (let next = from + 1; next < rows.length; next++) {
    const head = rows.slice(from, next);
    const tail = rest[next] ?? NOTHING;
    const height = Math.max(heightOf(head, gap), tail.height);
    if (best === null || height < best.height) best = { columns: [head, ...tail.columns], height };
  }
  return best;
}

const heightOf = (rows: readonly { readonly height: number }[], gap: number): number =>
  rows.reduce((sum, r, i) => sum + r.height + (i > 0 ? gap : 0), 0);
