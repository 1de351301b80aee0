import { byPrice, type Candidate, toCandidate } from './candidate.ts';
import { proposeElk } from './elk/propose-elk.ts';
import { isTooSmall, type Job, LADDER, sizedAt, usualSetting } from './settings.ts';

/** How much is asked of ELK: drawings at a type size, and type sizes. */
interface Ask {
  readonly drawings: number;
  readonly rungs: number;
}

const ALONE: Ask = { drawings: 10, rungs: LADDER.length };
/** With so many boxes a drawing takes seconds; nor is more asked where the grid found nothing. */
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
  const ask = askFor(job, others);
  const legible = LADDER.filter((scale) => !isTooSmall(job, scale));
  if (others.length === 0) return largestThatFits(job, legible, ask.drawings);
  const reached = byPrice(others)[0]?.sized.setting.typeScale ?? Infinity;
  for (const typeScale of legible.filter((scale) => scale <= reached).slice(0, ask.rungs)) {
    const found = await drawAt(job, typeScale, ask.drawings);
    if (found.length > 0) return found;
  }
  return [];
}

/** Halves the ladder again and again: what fits at one type size mostly fits at all smaller ones. */
async function largestThatFits(job: Job, ladder: readonly number[], drawings: number): Promise<readonly Candidate[]> {
  let best = await drawAt(job, ladder.at(-1) ?? 1, PROBES);
  if (best.length === 0) return [];
  let from = 0;
  let to = ladder.length - 1;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const found = await drawAt(job, ladder[middle] ?? 1, drawings);
    if (found.length > 0) best = found;
    if (found.length > 0) to = middle;
    else from = middle + 1;
  }
  return best;
}

async function drawAt(job: Job, typeScale: number, drawings: number): Promise<readonly Candidate[]> {
  const sized = sizedAt(job, usualSetting(typeScale));
  return (await proposeElk(sized.problem, drawings)).map((p) => toCandidate(sized, p));
}

function askFor({ model }: Job, others: readonly Candidate[]): Ask {
  const { engine, nodes, edges } = model;
  const crossings = Math.min(...others.map((o) => o.measures.crossings));
  if (others.length === 0) return engine === 'elk' && nodes.length < MANY_NODES ? ALONE : ALONE_WITH_MANY;
  if (crossings > TANGLED * edges.length) return BESIDE_TANGLE;
  return edges.length <= SPARSE * nodes.length ? BESIDE_SPARSE : BESIDE_DENSE;
}
