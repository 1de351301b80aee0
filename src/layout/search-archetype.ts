import type { Archetype as ArchetypeName } from '../model/model.ts';
import type { Archetype } from './archetypes/archetype.ts';
import { proposeCycle } from './archetypes/cycle.ts';
import { proposeHandshake } from './archetypes/handshake.ts';
import { proposeHub } from './archetypes/hub.ts';
import { proposePipeline } from './archetypes/pipeline.ts';
import { proposeStack } from './archetypes/stack.ts';
import { proposeSwimlane } from './archetypes/swimlane.ts';
import { proposeTree } from './archetypes/tree.ts';
import type { Setting } from './build-problem.ts';
import { type Candidate, toCandidate } from './candidate.ts';
import { score } from './score.ts';
import { isTooSmall, type Job, LADDER, settingsAt, sizedAt } from './settings.ts';

const ARCHETYPES: Readonly<Record<ArchetypeName, Archetype>> = {
  pipeline: proposePipeline,
  handshake: proposeHandshake,
  hub: proposeHub,
  stack: proposeStack,
  cycle: proposeCycle,
  swimlane: proposeSwimlane,
  tree: proposeTree,
};

/** Smaller type sizes that are tried besides the largest at which the form fits; an exchange gains nothing by them. */
const MORE_RUNGS = 2;
const MORE_RUNGS_OF_EXCHANGES = 0;

/** What the model's own form proposes, priced by what the form is meant to be; nothing when the form does not suit. */
export const searchArchetype = (job: Job): readonly Candidate[] =>
  searchForm(job, job.model.archetype).map((candidate) => priced(job, candidate));

/** What a form proposes at the largest type that it fits at, and a little below. */
export function searchForm(job: Job, form: ArchetypeName): readonly Candidate[] {
  const found: Candidate[] = [];
  const moreRungs = form === 'handshake' ? MORE_RUNGS_OF_EXCHANGES : MORE_RUNGS;
  let rungs = 0;
  for (const scale of LADDER.filter((s) => !isTooSmall(job, s))) {
    found.push(...proposalsAt(job, form, scale));
    if (found.length > 0) rungs++;
    if (rungs > moreRungs) break;
  }
  return found;
}

const proposalsAt = (job: Job, form: ArchetypeName, scale: number): readonly Candidate[] =>
  settingsFor(job, form, scale).flatMap((setting) => {
    const sized = sizedAt(job, setting);
    return ARCHETYPES[form](sized.problem)
      .map((proposal) => toCandidate(sized, proposal))
      .filter(({ measures }) => measures.crossings <= MOST_TANGLED * job.model.edges.length);
  });

/** Crossings for each arrow at most: where there are more the form does not suit, and other engines do better. */
const MOST_TANGLED = 0.25;

/** An exchange stands its cards in one row: broad ones are low, and leave the height to its messages. */
const BROAD_TEXT_WIDTH = 200;

const settingsFor = (job: Job, form: ArchetypeName, typeScale: number): readonly Setting[] =>
  form === 'handshake'
    ? [...settingsAt(job, typeScale), { style: 'compact', textWidth: BROAD_TEXT_WIDTH, typeScale }]
    : settingsAt(job, typeScale);

/** Where a diagram starts and how much of it leads to the right is more its form's business than the price's. */
const BACKWARD_SHARE = 0.5;

/** A ring is meant to be empty inside. */
const RING_SHARE = 0.5;

const priced = (job: Job, candidate: Candidate): Candidate => {
  const { measures, sized } = candidate;
  const emptiest = measures.emptiest * (job.model.archetype === 'cycle' ? RING_SHARE : 1);
  const own = { ...measures, emptiest, backward: measures.backward * BACKWARD_SHARE, lateStart: 0 };
  return { ...candidate, price: score(own, sized.setting, sized.marked) };
};
