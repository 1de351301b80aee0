import { byPrice, type Candidate, toCandidate } from './candidate.ts';
import { proposeElk } from './elk/propose-elk.ts';
import { isTooSmall, type Job, LADDER, sizedAt, usualSetting } from './settings.ts';

/** How much is asked of ELK: drawings at a type size, and type sizes. */
interface Ask {
  readonly drawings: number;
  readonly rungs: number;
}

const ALONE: Ask = { drawings: 10, rungs: LADDER.length };
/** With so many boxes a drawing takes seconds. */
const ALONE_WITH_MANY: Ask = { drawings: 3, rungs: LADDER.length };
const MANY_NODES = 26;
/** Beside the grid: layers suit trees and sparse graphs; with more arrows ELK's answer wins only where the grid's is a tangle. */
const BESIDE_SPARSE: Ask = { drawings: 2, rungs: 2 };
const BESIDE_DENSE: Ask = { drawings: 0, rungs: 0 };
const SPARSE = 1.15;
/** Where the grid's best is a tangle, by so many crossings for each arrow, layers may be clearer. */
const TANGLED = 0.25;
const BESIDE_TANGLE: Ask = { drawings: 4, rungs: LADDER.length };
/** Drawings at the smallest type that tell whether more are worth while. */
const PROBES = 3;

/** ELK answers at the type size that others reached, or, alone, at the largest at which it can. */
export async function searchElk(job: Job, others: readonly Candidate[]): Promise<readonly Candidate[]> {
  const reached = byPrice(others)[0]?.sized.setting.typeScale ?? Infinity;
  const ask = askFor(job, others);
  if (others.length === 0 && !(await canFit(job))) return [];
  for (const typeScale of LADDER.filter((scale) => scale <= reached).slice(0, ask.rungs)) {
    if (isTooSmall(job, typeScale)) break;
    const sized = sizedAt(job, usualSetting(typeScale));
    const proposals = await proposeElk(sized.problem, ask.drawings);
    if (proposals.length > 0) return proposals.map((p) => toCandidate(sized, p));
  }
  return [];
}

/** True when something fits at the smallest type; if not, nothing fits at any. */
async function canFit(job: Job): Promise<boolean> {
  const smallest = LADDER.findLast((scale) => !isTooSmall(job, scale)) ?? 1;
  return (await proposeElk(sizedAt(job, usualSetting(smallest)).problem, PROBES)).length > 0;
}

function askFor({ model }: Job, others: readonly Candidate[]): Ask {
  const { nodes, edges } = model;
  const crossings = Math.min(...others.map((o) => o.measures.crossings));
  if (others.length === 0) return nodes.length < MANY_NODES ? ALONE : ALONE_WITH_MANY;
  if (crossings > TANGLED * edges.length) return BESIDE_TANGLE;
  return edges.length <= SPARSE * nodes.length ? BESIDE_SPARSE : BESIDE_DENSE;
}
