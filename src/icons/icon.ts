import type { NodeShape, Tone } from '../roles.ts';

/** One concept of the icon catalogue, drawn in a 24 × 24 square. */
export interface Icon {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Where its drawing comes from: `lucide`, `tabler`, `whiteprint` … */
  readonly set: string;
  /** Shape of a node that has this icon and says nothing of its shape. */
  readonly shape: NodeShape;
  /** Tone of a node that has this icon. */
  readonly tone: Tone;
  /** Closed areas that a theme may tint, as absolute path data. */
  readonly fills: readonly string[];
  /** Lines, as absolute path data. */
  readonly strokes: readonly string[];
}

/** The whole catalogue, sorted by name. */
export interface IconCatalogue {
  readonly icons: readonly Icon[];
}
