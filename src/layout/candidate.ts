import type { SizedModel } from './build-problem.ts';
import type { Proposal } from './proposal.ts';
import { type Measures, measure } from './score/measure.ts';
import { score } from './score.ts';

/** A proposal with its price, and the setting that it was made for. */
export interface Candidate {
  readonly sized: SizedModel;
  readonly proposal: Proposal;
  readonly measures: Measures;
  readonly price: number;
}

export function toCandidate(sized: SizedModel, proposal: Proposal): Candidate {
  const measures = measure(sized.problem, proposal);
  return { sized, proposal, measures, price: score(measures, sized.setting, sized.marked) };
}

/** Cheapest first; of equal ones the earlier. */
export const byPrice = <T extends Candidate>(list: readonly T[]): readonly T[] =>
  list.toSorted((a, b) => a.price - b.price);
