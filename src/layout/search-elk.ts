import { byPrice, type Candidate, toCandidate } from './candidate.ts';
import { proposeElk } from './elk/propose-elk.ts';
import { isTooSmall, type Job, LADDER, sizedAt, usualSetting } from './settings.ts';

/** Drawings that ELK is asked for: beside answers of the grid, and alone. */
const DRAWINGS = { second: 2, alone: 10, ofMany: 3 } as const;
/** From so many boxes on a drawing takes seconds. */
const MANY_NODES = 26;
/** Type sizes that are tried beside answers of the grid. */
const RUNGS_AS_SECOND = 2;

/** ELK answers at the type size that others reached, or, alone, at the largest at which it can. */
export async function searchElk(job: Job, others: readonly Candidate[]): Promise<readonly Candidate[]> {
  const reached = byPrice(others)[0]?.sized.setting.typeScale ?? Infinity;
  const isAlone = others.length === 0;
  const rungs = LADDER.filter((scale) => scale <= reached).slice(0, isAlone ? LADDER.length : RUNGS_AS_SECOND);
  const alone = job.model.nodes.length < MANY_NODES ? DRAWINGS.alone : DRAWINGS.ofMany;
  const drawings = isAlone ? alone : DRAWINGS.second;
  for (const typeScale of rungs) {
    if (isTooSmall(job, typeScale)) break;
    const sized = sizedAt(job, usualSetting(typeScale));
    const proposals = await proposeElk(sized.problem, drawings);
    if (proposals.length > 0) return proposals.map((p) => toCandidate(sized, p));
  }
  return [];
}
