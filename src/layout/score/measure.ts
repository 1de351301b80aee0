import type { Problem, Proposal } from '../proposal.ts';
import { bundledLength, countCrossings } from './closeness.ts';
import { emptiest } from './emptiest.ts';
import { backwardShare, centresOf, disorder, lateStart } from './flow.ts';
import { lengthOf } from './segments.ts';
import { countTrespasses } from './trespasses.ts';

/** What a proposal is judged by; every figure is measured on the final routes. */
export interface Measures {
  readonly crossings: number;
  readonly bends: number;
  /** Sum of the routes' lengths as a multiple of the area's half perimeter, per arrow. */
  readonly length: number;
  /** Share of request, data and async arrows that run to the left; upright ones count in part. */
  readonly backward: number;
  /** How far the first box is from the left edge, 0 … 1. */
  readonly lateStart: number;
  /** Share of pairs of boxes that stand against the author's order of reading. */
  readonly disorder: number;
  /** Zones that arrows pass although neither end is theirs. */
  readonly trespasses: number;
  /** Lines of labels beyond the flattest setting. */
  readonly brokenLabels: number;
  /** Share of the area in its largest empty rectangle. */
  readonly emptiest: number;
  /** Pairs of arrows that follow each other closely for long, in half perimeters. */
  readonly bundled: number;
}

/** Judges an engine's answer to a problem. */
export function measure(problem: Problem, proposal: Proposal): Measures {
  const halfPerimeter = problem.area.width + problem.area.height;
  const routes = proposal.edges.map((e) => e.points);
  const centres = centresOf(proposal);
  return {
    crossings: countCrossings(routes),
    bends: sum(routes.map((r) => Math.max(0, r.length - 2))),
    length: sum(routes.map(lengthOf)) / halfPerimeter / Math.max(1, Math.sqrt(routes.length) * 2),
    backward: backwardShare(problem, centres),
    lateStart: lateStart(problem, proposal),
    disorder: disorder(problem, centres),
    trespasses: countTrespasses(problem, proposal),
    brokenLabels: sum(proposal.edges.map((e) => e.label?.variant ?? 0)),
    emptiest: emptiest(proposal, problem.area),
    bundled: bundledLength(routes) / halfPerimeter,
  };
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
