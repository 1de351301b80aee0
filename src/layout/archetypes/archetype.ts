import type { Problem, Proposal } from '../proposal.ts';

/** One form of diagram: draws a problem out in its own way. Proposals that fit, best first; empty when this form does not suit. */
export type Archetype = (problem: Problem) => readonly Proposal[];
