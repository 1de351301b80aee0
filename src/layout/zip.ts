/** Pairs of what stands at the same place in two lists; as many as the shorter one has. */
export function zip<A, B>(one: readonly A[], other: readonly B[]): readonly (readonly [A, B])[] {
  const rest = other.values();
  const pairs: [A, B][] = [];
  for (const a of one) {
    const next = rest.next();
    if (next.done) break;
    pairs.push([a, next.value]);
  }
  return pairs;
}
