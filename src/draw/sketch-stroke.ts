import type { Theme } from '../theme/theme.ts';
import type { Contour } from './contour.ts';
import { dashesAlong } from './dashes.ts';
import { type Sway, swayAlong } from './flow.ts';
import type { Nib, Pass } from './pen.ts';
import { ribbon, type Touch } from './ribbon.ts';

/** How a sketching pen is held. */
export interface Held {
  readonly hand: Theme['hand'];
  readonly touch: Touch;
}

/** One stroke along a line without sharp corners, dashed when the nib is, as path data to be filled. */
export function sketchStroke(line: Contour, sway: Sway, nib: Nib, held: Held, seed: number): string {
  const stations = swayAlong(line, swayed(sway, held), seed);
  return nib.dash.length > 0
    ? dashesAlong(stations, nib, held.touch, seed)
    : ribbon(stations, nib.width, held.touch, seed);
}

/** The sway of this hand. */
export const swayed = ({ reach, wave }: Sway, { hand }: Held): Sway => ({ reach: reach * hand.sway, wave });

/** A pass of path data to be filled; none for none. */
export const passOf = (d: string, fade = 1): readonly Pass[] => (d === '' ? [] : [{ d, form: 'area', widen: 1, fade }]);
