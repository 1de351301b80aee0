import type { Model } from '../model/model.ts';
import { CORNER_CLEAR, PORT_STEP } from './grid/distances.ts';

/** Boxes with no more arrows than these are large enough as they are. */
const FEW_ENDS = 6;

/** Length that each side of a box needs so that all its arrows find an end of their own, px; 0 for most boxes, and where arrows end on lifelines. */
export function sideForEnds({ archetype, nodes, edges }: Model): readonly number[] {
  if (archetype === 'handshake') return nodes.map(() => 0);
  const ends = new Map<string, number>();
  for (const { from, to } of edges) for (const id of [from, to]) ends.set(id, (ends.get(id) ?? 0) + 1);
  return nodes.map(({ id }) => sideFor(ends.get(id) ?? 0));
}

/** A quarter of the ends on each side, and one to spare: seldom all sides are used alike. */
function sideFor(ends: number): number {
  return ends <= FEW_ENDS ? 0 : 2 * CORNER_CLEAR + Math.ceil(ends / 4) * PORT_STEP;
}
