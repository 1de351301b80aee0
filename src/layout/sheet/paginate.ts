/** Most and fewest icons in a row. */
const COLUMNS = { most: 8, fewest: 4 };

/** A page of a contact sheet. */
export interface SheetPage<T> {
  /** Icons in a row, alike on all pages. */
  readonly columns: number;
  readonly icons: readonly T[];
}

/** Deals icons out to as few pages as hold them, `most` on each, all about equally full, in rows about as many as columns. */
export function paginate<T>(icons: readonly T[], most: number): readonly SheetPage<T>[] {
  const count = Math.ceil(icons.length / most);
  const edges = Array.from({ length: count + 1 }, (_, page) => Math.ceil((page * icons.length) / Math.max(1, count)));
  const columns = columnsFor(Math.ceil(icons.length / Math.max(1, count)));
  return edges.slice(1).map((end, page) => ({ columns, icons: icons.slice(edges[page], end) }));
}

/** As square as can be, and, where it can be had, with a last row that is at least half full. */
function columnsFor(count: number): number {
  const all = Array.from({ length: COLUMNS.most - COLUMNS.fewest + 1 }, (_, i) => COLUMNS.fewest + i);
  const fitting = all.filter((columns) => Math.ceil(count / columns) <= columns);
  const whole = fitting.filter((columns) => (count % columns || columns) * 2 >= columns);
  const square = (columns: number): number => columns - Math.ceil(count / columns);
  return [...(whole.length > 0 ? whole : fitting)].sort((a, b) => square(a) - square(b))[0] ?? COLUMNS.most;
}
