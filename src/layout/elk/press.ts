import { isSound } from '../is-sound.ts';
import type { Problem, Proposal } from '../proposal.ts';
import type { Drawn } from './drawn.ts';
import { fitDrawing } from './fit/fit.ts';
import { buildFrame } from './fit/frame.ts';
import type { Levels } from './levels.ts';
import type { Direction } from './plan.ts';
import { inReadingOrder } from './reading-order.ts';

/** A drawing of any engine, mirrored to be read from the left and the top, fitted into the problem's area; null when it does not fit. */
export function pressDrawing(
  drawn: Drawn,
  problem: Problem,
  levels: Levels,
  { engine, direction }: { readonly engine: string; readonly direction: Direction },
): Proposal | null {
  if (!isComplete(drawn)) return null;
  const frame = buildFrame(problem, levels);
  const fitted = fitDrawing(inReadingOrder(drawn, frame.ends), frame, direction === 'RIGHT' ? 'y' : 'x');
  const proposal = fitted && toProposal(fitted, problem, engine);
  return proposal && isSound(problem, proposal) ? proposal : null;
}

const toProposal = (drawn: Drawn, problem: Problem, engine: string): Proposal => ({
  engine,
  nodes: problem.nodes.map(({ id }, i) => ({ id, ...(drawn.nodes[i] ?? NOWHERE) })),
  zones: problem.zones.map(({ id }, i) => ({ id, ...(drawn.zones[i] ?? NOWHERE) })),
  edges: drawn.edges,
  context: problem.context.map(({ index }, i) => ({ index, ...(drawn.context[i] ?? NOWHERE) })),
});

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

/** True when every number of a drawing is one: fitting could not tell. */
const isComplete = ({ nodes, zones, edges }: Drawn): boolean => {
  const labels = edges.flatMap((e) => (e.label === null ? [] : [e.label.box]));
  const boxes = [...nodes, ...zones, ...labels].flatMap((r) => [r.x, r.y, r.width, r.height]);
  return [...boxes, ...edges.flatMap((e) => e.points.flatMap((p) => [p.x, p.y]))].every(Number.isFinite);
};
