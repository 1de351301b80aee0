import type { Point, Rect } from '../../geometry.ts';

/** An arrow seen from its upper end: the boxes at its ends and where it passes the rows between them. */
export interface Strand {
  readonly upper: Rect;
  readonly lower: Rect;
  readonly through: readonly Point[];
}
