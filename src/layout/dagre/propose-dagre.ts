import type { Size } from '../../geometry.ts';
import { boundsAround } from '../bounds-around.ts';
import type { Drawn } from '../elk/drawn.ts';
import { buildLevels } from '../elk/levels.ts';
import type { Direction } from '../elk/plan.ts';
import { pressDrawing } from '../elk/press.ts';
import type { Problem, Proposal } from '../proposal.ts';
import { traceDagre } from './trace.ts';

const DIRECTIONS: readonly Direction[] = ['RIGHT', 'DOWN'];

/**
 * dagre's answers to a problem: `limit` drawings are asked for, at most one for each direction; those that fit into the area at the given
 * sizes are returned. Never throws for what dagre cannot do.
 */
export async function proposeDagre(problem: Problem, limit: number): Promise<readonly Proposal[]> {
  const levels = buildLevels(problem);
  const proposals: Proposal[] = [];
  for (const direction of DIRECTIONS.slice(0, limit)) {
    const drawn = await traceDagre(problem, direction);
    if (drawn === null || isFarTooLarge(drawn, problem.area)) continue;
    const engine = `dagre:${direction.toLowerCase()}`;
    const proposal = pressDrawing(drawn, problem, levels, { engine, direction });
    if (proposal !== null) proposals.push(proposal);
  }
  return proposals;
}

/** dagre packs tightly: drawings that are larger by more than this were hardly ever seen to fit after pressing. */
const PRESSABLE = 1.25;

function isFarTooLarge({ nodes, zones }: Drawn, area: Size): boolean {
  const bounds = boundsAround([...nodes, ...zones], []);
  return bounds !== undefined && (bounds.width > PRESSABLE * area.width || bounds.height > PRESSABLE * area.height);
}
