import type { Rect } from '../../geometry.ts';
import type { Problem, Proposal } from '../proposal.ts';
import { zip } from '../zip.ts';
import type { Cells } from './cells.ts';
import { firstDemands, moreDemands } from './demands.ts';
import { buildGeometry, type Demands, type Geometry, NO_DEMANDS } from './geometry.ts';
import { type Negotiated, negotiate } from './negotiate.ts';
import type { Topology } from './topology.ts';

/** Most often that a placement is drawn out, with wider gaps for labels each time. */
const MOST_GROWTHS = 4;

/** How an attempt ended: the drawing, or null and the indices of the arrows that stood in each other's way. */
export interface Attempt {
  readonly proposal: Proposal | null;
  readonly stuck: readonly number[];
}

/** One placement drawn out at one size; null when its arrows or labels do not fit. */
export const proposeGrid = (problem: Problem, topology: Topology, cells: Cells): Proposal | null =>
  attemptGrid(problem, topology, cells).proposal;

/** The same, telling what went wrong. */
export function attemptGrid(problem: Problem, topology: Topology, cells: Cells): Attempt {
  const build = (demands: Demands) => buildGeometry(problem, topology, cells, demands);
  let demands = firstDemands(problem, topology, cells);
  let geometry = build(demands);
  // Where not all gaps can be as wide as their labels, some labels may still find a place elsewhere on their arrows.
  if (geometry === null) {
    demands = NO_DEMANDS;
    geometry = build(demands);
  }
  let stuck: readonly number[] = [];
  for (let growth = 0; growth < MOST_GROWTHS && geometry !== null; growth++) {
    const result = negotiate(problem, topology, geometry);
    if (result.conflicts === 0) return { proposal: toProposal(problem, cells, geometry, result), stuck: [] };
    stuck = result.stuck;
    const more = moreDemands(problem, geometry, result.starved, demands);
    if (more === null) break;
    demands = more;
    geometry = build(demands);
  }
  return { proposal: null, stuck };
}

const toProposal = (problem: Problem, cells: Cells, geometry: Geometry, { edges }: Negotiated): Proposal => ({
  engine: `grid:${cells.columns}x${cells.rows}`,
  nodes: named(problem.nodes, geometry.nodes),
  zones: named(problem.zones, geometry.zones),
  edges,
  context: zip(problem.context, geometry.context).map(([{ index }, rect]) => ({ index, ...rect })),
});

const named = (list: readonly { readonly id: string }[], rects: readonly Rect[]) =>
  zip(list, rects).map(([{ id }, rect]) => ({ id, ...rect }));
