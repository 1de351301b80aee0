/** Where the nodes stand: column and row of each, by the node's place in the problem. */
export interface Cells {
  readonly columns: number;
  readonly rows: number;
  readonly column: readonly number[];
  readonly row: readonly number[];
}

/** The cells that a zone spans, borders included. */
export interface Span {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The cells that a set of nodes spans; for none, a span that holds nothing. */
export function spanOf(members: readonly number[], cells: Cells): Span {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (const m of members) {
    const c = cells.column[m] ?? 0;
    const r = cells.row[m] ?? 0;
    left = Math.min(left, c);
    right = Math.max(right, c);
    top = Math.min(top, r);
    bottom = Math.max(bottom, r);
  }
  return { left, right, top, bottom };
}
