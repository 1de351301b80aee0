import type { Point, Rect } from '../../../src/geometry.ts';
import type { Archetype } from '../../../src/layout/archetypes/archetype.ts';
import type { Problem, Proposal } from '../../../src/layout/proposal.ts';
import { problemOf } from '../elk/problems.ts';
import { faults } from '../faults.ts';

type Arrow = readonly [from: string, to: string, label?: string];

/** Boxes of modest size, so that a form has room to show itself. */
export function sketch(
  places: Readonly<Record<string, string | null>>,
  arrows: readonly Arrow[],
  zones: Readonly<Record<string, string | null>> = {},
): Problem {
  const problem = problemOf(places, arrows, zones);
  return { ...problem, nodes: problem.nodes.map((n) => ({ ...n, width: 120, height: 76 })) };
}

/** Places for boxes in no zone. */
export const loose = (...ids: readonly string[]): Readonly<Record<string, null>> =>
  Object.fromEntries(ids.map((id) => [id, null]));

/** The best proposal; throws when there is none or when anything is wrong with it. */
export function best(propose: Archetype, problem: Problem): Proposal {
  const [proposal] = propose(problem);
  if (proposal === undefined) throw new Error('nothing was proposed');
  const found = faults(problem, proposal);
  if (found.length > 0) throw new Error(found.join('; '));
  return proposal;
}

/** All that is wrong with any of the proposals. */
export const allFaults = (propose: Archetype, problem: Problem): readonly string[] =>
  propose(problem).flatMap((proposal) => faults(problem, proposal).map((fault) => `${proposal.engine}: ${fault}`));

export function boxOf({ nodes, zones }: Proposal, id: string): Rect {
  const box = [...nodes, ...zones].find((n) => n.id === id);
  if (box === undefined) throw new Error(`there is no "${id}"`);
  return box;
}

/** Middle of a box or zone. */
export function middleOf(proposal: Proposal, id: string): Point {
  const { x, y, width, height } = boxOf(proposal, id);
  return { x: x + width / 2, y: y + height / 2 };
}
