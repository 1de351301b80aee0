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
  const whole = { columns: [rows], height: heightOf(rows, gap) };
  if (count === 1) return whole;
  let best: Columns<T> | null = null;
  for (let first = 1; first <= rows.length - (count - 1); first++) {
    const rest = cutColumns(rows.slice(first), count - 1, gap);
    const head = rows.slice(0, first);
    const height = Math.max(heightOf(head, gap), rest.height);
    if (best === null || height < best.height) best = { columns: [head, ...rest.columns], height };
  }
  return best ?? whole;
}

const heightOf = (rows: readonly { readonly height: number }[], gap: number): number =>
  rows.reduce((sum, r, i) => sum + r.height + (i > 0 ? gap : 0), 0);
