import type { SpecEntry, SpecView } from '../preview/protocol.ts';
import type { Place } from './place.ts';

/** What is on the page now; the one thing here that changes. */
export interface Present {
  specs: readonly SpecEntry[];
  place: Place;
  /** Null while nothing of the chosen spec has come yet. */
  view: SpecView | null;
}

/** The chosen spec; the first one when none is, or when it is gone. */
export const chosenOf = ({ specs, place }: Present): SpecEntry | undefined =>
  specs.find(({ id }) => id === place.spec) ?? specs[0];
