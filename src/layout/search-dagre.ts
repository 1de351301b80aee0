import type { Setting } from './build-problem.ts';
import { byPrice, type Candidate, toCandidate } from './candidate.ts';
import { proposeDagre } from './dagre/propose-dagre.ts';
import { isTooSmall, type Job, LADDER, sizedAt, smallestSettings, usualSetting } from './settings.ts';

/** Drawings at a setting: one to the right, one down. */
const DRAWINGS = 2;
/** Where the best answer so far comes from one of these, layers suit the diagram; elsewhere dagre's were hardly ever seen to win. */
const LAYERED = /^(elk|tree)\b/;

/** dagre answers beside layers of others, at the type size that they reached and the next larger one, and where nobody else has an answer. */
export async function searchDagre(job: Job, others: readonly Candidate[]): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const setting of settingsFor(job, byPrice(others)[0])) {
    const sized = sizedAt(job, setting);
    const proposals = await proposeDagre(sized.problem, DRAWINGS);
    found.push(...proposals.map((proposal) => toCandidate(sized, proposal)));
  }
  return found;
}

function settingsFor(job: Job, best: Candidate | undefined): readonly Setting[] {
  if (best === undefined) return smallestSettings(job);
  if (!LAYERED.test(best.proposal.engine)) return [];
  const reached = LADDER.indexOf(best.sized.setting.typeScale);
  return LADDER.slice(Math.max(0, reached - 1), reached + 1)
    .filter((typeScale) => !isTooSmall(job, typeScale))
    .map(usualSetting);
}
