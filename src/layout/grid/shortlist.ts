/** Something with a price and a name that tells it from others. */
export interface Entry {
  readonly key: string;
  readonly price: number;
}

/** The cheapest entries that were offered, at most `most`. */
export interface Shortlist<T extends Entry> {
  readonly most: number;
  readonly entries: T[];
  /** Price that an entry must be below to be kept; Infinity while there is room. */
  bar: number;
}

export const createShortlist = <T extends Entry>(most: number): Shortlist<T> => ({ most, entries: [], bar: Infinity });

/** Keeps an entry unless it is known already; the dearest one goes when there are too many, the earlier of equal ones. */
export function offer<T extends Entry>(list: Shortlist<T>, entry: T): void {
  const { entries, most } = list;
  if (entries.some((e) => e.key === entry.key)) return;
  entries.push(entry);
  if (entries.length > most) entries.splice(dearest(entries), 1);
  if (entries.length === most) list.bar = entries[dearest(entries)]?.price ?? Infinity;
}

const dearest = (entries: readonly Entry[]): number =>
  entries.reduce((worst, e, i) => (e.price > (entries[worst]?.price ?? -Infinity) ? i : worst), 0);
