import type { Size } from '../../geometry.ts';
import type { Problem, Proposal } from '../proposal.ts';
import { choosePlans } from './candidates.ts';
import type { Drawn } from './drawn.ts';
import { layoutWithElk } from './elk.ts';
import { fitDrawing } from './fit/fit.ts';
import { buildFrame } from './fit/frame.ts';
import { fromElk } from './from-elk.ts';
import { buildLevels, type Levels } from './levels.ts';
import type { Plan } from './plan.ts';
import { inReadingOrder } from './reading-order.ts';
import { toElk } from './to-elk.ts';
import { isSound } from './validate.ts';

/**
 * ELK Layered's answers to a problem: `limit` drawings are asked for, those that fit into the area at the given sizes
 * are returned, most promising first. Never throws for what ELK cannot do.
 */
export async function proposeElk(problem: Problem, limit: number): Promise<readonly Proposal[]> {
  const levels = buildLevels(problem);
  const proposals: Proposal[] = [];
  for (const plan of choosePlans(problem, levels, limit)) {
    const proposal = await propose(problem, levels, plan);
    if (proposal) proposals.push(proposal);
  }
  return proposals;
}

async function propose(problem: Problem, levels: Levels, plan: Plan): Promise<Proposal | null> {
  const answer = await layoutWithElk(toElk(problem, levels, plan));
  if (!answer || isFarTooLarge(answer, problem.area)) return null;
  const drawn = fromElk(answer, problem, levels, plan);
  if (!drawn) return null;
  const frame = buildFrame(problem, levels);
  const fitted = fitDrawing(inReadingOrder(drawn, frame.ends), frame, plan.direction === 'RIGHT' ? 'y' : 'x');
  return fitted && isSound(fitted, frame) ? toProposal(fitted, problem, plan) : null;
}

/** Drawings up to half as long again as the area have been seen to fit after pressing, none beyond. */
const PRESSABLE = 1.6;

const isFarTooLarge = ({ width = 0, height = 0 }: Partial<Size>, area: Size): boolean =>
  width > PRESSABLE * area.width || height > PRESSABLE * area.height;

const toProposal = (drawn: Drawn, problem: Problem, plan: Plan): Proposal => ({
  engine: `elk:${plan.name}`,
  nodes: problem.nodes.map(({ id }, i) => ({ id, ...(drawn.nodes[i] ?? NOWHERE) })),
  zones: problem.zones.map(({ id }, i) => ({ id, ...(drawn.zones[i] ?? NOWHERE) })),
  edges: drawn.edges,
  context: problem.context.map(({ index }, i) => ({ index, ...(drawn.context[i] ?? NOWHERE) })),
});

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };
