/** Pairs of what stands at the same place in two lists; as many as the shorter one has. */
export const zip = <A, B>(one: readonly A[], other: readonly B[]): readonly (readonly [A, B])[] =>
  one.slice(0, other.length).flatMap((a, i) => other.slice(i, i + 1).map((b) => [a, b] as const));
