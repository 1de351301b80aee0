/**
 * For every bundled face, the faces that stand in for characters it lacks, best likeness first. Faces that are not
 * named here, as rows or in a row, come last, so that a new font needs no row.
 */
const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  'Kalam-Regular': ['PatrickHand-Regular', 'IBMPlexMono-Regular'],
  'Kalam-Bold': ['PatrickHand-Regular', 'IBMPlexMono-SemiBold'],
  'PatrickHand-Regular': ['Kalam-Regular', 'IBMPlexMono-Regular'],
  'ChakraPetch-Medium': ['IBMPlexMono-Medium'],
  'ChakraPetch-SemiBold': ['IBMPlexMono-SemiBold'],
  'ChakraPetch-Bold': ['IBMPlexMono-SemiBold'],
  'IBMPlexMono-Regular': ['ChakraPetch-Medium'],
  'IBMPlexMono-Medium': ['ChakraPetch-Medium'],
  'IBMPlexMono-SemiBold': ['ChakraPetch-SemiBold'],
};

/** Names of the faces to try for text set in `face`: itself, its fallbacks, then the rest of `bundled` by name. */
export function fallbackChain(face: string, bundled: readonly string[]): readonly string[] {
  const known = new Set(bundled);
  const named = (FALLBACKS[face] ?? []).filter((name) => known.has(name));
  return [...new Set([face, ...named, ...[...bundled].sort()])];
}
