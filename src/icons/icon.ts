import type { NodeShape, Tone } from '../roles.ts';

/** One concept, drawn in a 24 × 24 square; all paths are absolute path data of M, L, C and Z. */
export interface Icon {
  /** Of the catalogue; `set:name` for one of an open set, and the path as a spec gives it for a file. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Where its drawing comes from: `lucide`, `tabler`, `whiteprint` … */
  readonly set: string;
  /** Shape of a node that has this icon and says nothing of its shape. */
  readonly shape: NodeShape;
  /** Tone of a node that has this icon. */
  readonly tone: Tone;
  /** Closed areas: the bodies of what is shown. */
  readonly fills: readonly string[];
  /** Closed areas on the bodies that lie in the shade. */
  readonly shades: readonly string[];
  /** Closed areas that stand out: lamps, seals, screens. */
  readonly highlights: readonly string[];
  /** Lines. */
  readonly strokes: readonly string[];
  /** Areas in the colour of the lines; what turns the other way round is a hole. */
  readonly inks: readonly string[];
}

/** The whole catalogue, sorted by name. */
export interface IconCatalogue {
  readonly icons: readonly Icon[];
}
