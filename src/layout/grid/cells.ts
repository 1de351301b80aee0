/** Where the nodes stand: column and row of each, by the node's place in the problem; 1.5 is half-way between lines 1 and 2. */
export interface Cells {
  readonly columns: number;
  readonly rows: number;
  readonly column: readonly number[];
  readonly row: readonly number[];
  /** Outermost zones reach from the first column to the last, as lanes and layers do; their titles stand above their boxes or beside them. */
  readonly bands?: 'above' | 'beside';
  /** Nodes that cover more than one cell, and the cells that they cover. */
  readonly large?: ReadonlyMap<number, Span>;
}

/** From which line to which line something reaches, both included. */
export interface Span {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a set of nodes spans, parts of cells included; for none, a span that holds nothing. */
export function spanOf(members: readonly number[], cells: Cells): Span {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (const m of members) {
    const large = cells.large?.get(m);
    const c = cells.column[m] ?? 0;
    const r = cells.row[m] ?? 0;
    left = Math.min(left, large?.left ?? c);
    right = Math.max(right, large?.right ?? c);
    top = Math.min(top, large?.top ?? r);
    bottom = Math.max(bottom, large?.bottom ?? r);
  }
  return { left, right, top, bottom };
}

/** The whole cells that a span touches. */
export const wholeCells = ({ left, right, top, bottom }: Span): Span => ({
  left: Math.floor(left),
  right: Math.ceil(right),
  top: Math.floor(top),
  bottom: Math.ceil(bottom),
});
