import type { Candidate } from './candidate.ts';
import type { Weighed } from './layout.ts';

/** What is told of a candidate: where it came from, how it was set, and what it was judged by, to 3 decimals. */
export function weigh({ sized, proposal, measures: m, price }: Candidate): Weighed {
  const { style, textWidth, typeScale } = sized.setting;
  return {
    engine: proposal.engine,
    score: price,
    typeScale,
    style,
    textWidth,
    keyed: sized.marked,
    crossings: m.crossings,
    bends: m.bends,
    length: round(m.length),
    backward: round(m.backward),
    lateStart: round(m.lateStart),
    disorder: round(m.disorder),
    trespasses: m.trespasses,
    brokenLabels: m.brokenLabels,
    emptiest: round(m.emptiest),
    bundled: round(m.bundled),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
