/**
 * For every bundled face, the faces that stand in for characters it lacks, best likeness first. Faces that are not
 * named here, as rows or in a row, come last, so that a new font needs no row.
 */
const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  'Kalam-Regular': ['PatrickHand-Regular', 'PlaypenSans-Regular', 'IBMPlexMono-Regular'],
  'Kalam-Bold': ['PlaypenSans-Bold', 'IBMPlexMono-SemiBold'],
  'PatrickHand-Regular': ['PlaypenSans-Regular', 'Kalam-Regular', 'IBMPlexMono-Regular'],
  'CaveatBrush-Regular': ['PlaypenSans-Bold', 'IBMPlexMono-SemiBold'],
  'PlaypenSans-Regular': ['IBMPlexMono-Regular'],
  'PlaypenSans-Bold': ['IBMPlexMono-SemiBold'],
  'ChakraPetch-Medium': ['Tektur-Regular', 'IBMPlexMono-Medium'],
  'ChakraPetch-SemiBold': ['Tektur-SemiBold', 'IBMPlexMono-SemiBold'],
  'ChakraPetch-Bold': ['Tektur-SemiBold', 'IBMPlexMono-SemiBold'],
  'IBMPlexMono-Regular': ['JetBrainsMono-Regular'],
  'IBMPlexMono-Medium': ['JetBrainsMono-Medium'],
  'IBMPlexMono-SemiBold': ['JetBrainsMono-Bold'],
  'VT323-Regular': ['Handjet-SemiBold', 'JetBrainsMono-Medium'],
  'JetBrainsMono-Regular': ['IBMPlexMono-Regular'],
  'JetBrainsMono-Medium': ['IBMPlexMono-Medium'],
  'JetBrainsMono-Bold': ['IBMPlexMono-SemiBold'],
  'Literata-SemiBold': ['Inter-SemiBold'],
  'Literata-Bold': ['Inter-SemiBold'],
  'Inter-Regular': ['IBMPlexMono-Regular'],
  'Inter-Medium': ['IBMPlexMono-Medium'],
  'Inter-SemiBold': ['IBMPlexMono-SemiBold'],
};

/** Names of the faces to try for text set in `face`: itself, its fallbacks, then the rest of `bundled` by name. */
export function fallbackChain(face: string, bundled: readonly string[]): readonly string[] {
  const known = new Set(bundled);
  const named = (FALLBACKS[face] ?? []).filter((name) => known.has(name));
  return [...new Set([face, ...named, ...[...bundled].sort()])];
}
