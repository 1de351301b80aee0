import type { Size } from '../../geometry.ts';
import type { Problem, Proposal } from '../proposal.ts';
import { choosePlans } from './candidates.ts';
import { layoutWithElk } from './elk.ts';
import { fromElk } from './from-elk.ts';
import { buildLevels, type Levels } from './levels.ts';
import type { Plan } from './plan.ts';
import { pressDrawing } from './press.ts';
import { toElk } from './to-elk.ts';

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
  return drawn && pressDrawing(drawn, problem, levels, { engine: `elk:${plan.name}`, direction: plan.direction });
}

/** Drawings up to half as long again as the area have been seen to fit after pressing, none beyond. */
const PRESSABLE = 1.6;

const isFarTooLarge = ({ width = 0, height = 0 }: Partial<Size>, area: Size): boolean =>
  width > PRESSABLE * area.width || height > PRESSABLE * area.height;
