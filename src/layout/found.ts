import type { Candidate } from './candidate.ts';

/** What a search found: all that fits, the cheapest first, and what stood in the way of the rest. */
export interface Found {
  readonly candidates: readonly Candidate[];
  /** How often each arrow, by its index, found no way or no place for its label. */
  readonly stuck: readonly number[];
}

export const NOTHING_FOUND: Found = { candidates: [], stuck: [] };
