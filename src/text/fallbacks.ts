import { packRank } from './font-packs.ts';

/**
 * For every bundled face, the faces that stand in for characters it lacks, best likeness first. Faces that are not
 * named here, as rows or in a row, come last, those of the nearest weight first, so that a new font needs no row.
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
  'VT323-Regular': ['Handjet-Bold', 'JetBrainsMono-Medium'],
  'JetBrainsMono-Regular': ['IBMPlexMono-Regular'],
  'JetBrainsMono-Medium': ['IBMPlexMono-Medium'],
  'JetBrainsMono-Bold': ['IBMPlexMono-SemiBold'],
  'Literata-SemiBold': ['Inter-SemiBold'],
  'Literata-Bold': ['Inter-SemiBold'],
  'Inter-Regular': ['IBMPlexMono-Regular'],
  'Inter-Medium': ['IBMPlexMono-Medium'],
  'Inter-SemiBold': ['IBMPlexMono-SemiBold'],
};

/**
 * Names of the faces to try for text set in `face`: itself, its fallbacks, then the rest of `known`; of packs those
 * first that are made for the language (BCP 47).
 */
export function fallbackChain(face: string, known: readonly string[], lang: string): readonly string[] {
  const all = new Set(known);
  const named = (FALLBACKS[face] ?? []).filter((name) => all.has(name));
  const weight = weightOf(face);
  const rest = known.map((name) => ({ name, rank: packRank(name, lang), far: Math.abs(weightOf(name) - weight) }));
  rest.sort((a, b) => a.rank - b.rank || a.far - b.far || (a.name < b.name ? -1 : 1));
  return [...new Set([face, ...named, ...rest.map(({ name }) => name)])];
}

const WEIGHTS: Readonly<Record<string, number>> = { Regular: 400, Medium: 500, SemiBold: 600, Bold: 700 };

const weightOf = (face: string): number => WEIGHTS[face.split('-')[1] ?? ''] ?? 400;
