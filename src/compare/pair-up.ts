/** What two lists have in common, and what only one of them has. */
export interface Pairs<T> {
  readonly pairs: readonly (readonly [before: T, after: T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/**
 * Finds the counterparts of two lists: first all items with the same first key, then, of those left over, all with the
 * same second key, and so on. Items of one key are paired in order. Answers in the order of the lists.
 */
export function pairUp<T>(before: readonly T[], after: readonly T[], keys: readonly ((item: T) => string)[]): Pairs<T> {
  const partner = new Map<T, T>();
  const taken = new Set<T>();
  for (const keyOf of keys) {
    const open = new Map<string, T[]>();
    for (const item of after.filter((one) => !taken.has(one)))
      open.set(keyOf(item), [...(open.get(keyOf(item)) ?? []), item]);
    for (const item of before.filter((one) => !partner.has(one))) {
      const match = open.get(keyOf(item))?.shift();
      if (match === undefined) continue;
      partner.set(item, match);
      taken.add(match);
    }
  }
  return {
    pairs: before.flatMap((item) => {
      const match = partner.get(item);
      return match === undefined ? [] : [[item, match] as const];
    }),
    removed: before.filter((item) => !partner.has(item)),
    added: after.filter((item) => !taken.has(item)),
  };
}
