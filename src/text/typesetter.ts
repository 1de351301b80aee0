import type { TextRole } from '../roles.ts';
import type { Metrics, Shaper } from './metrics.ts';

/** A character that no bundled face can draw. */
export interface MissingCharacter {
  readonly char: string;
  readonly codePoint: number;
  /** Where it stands in the text, in UTF-16 code units from 0. */
  readonly index: number;
}

/** Measures and draws text by one and the same shaping. */
export interface Typesetter extends Metrics, Shaper {
  /** Characters of `text` that neither the role's face nor its fallbacks can draw, in reading order. */
  missing(role: TextRole, text: string): readonly MissingCharacter[];
}
