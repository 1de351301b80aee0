import type { Rect } from '../../geometry.ts';
import type { Problem, Proposal } from '../proposal.ts';
import { zip } from '../zip.ts';
import type { Cells } from './cells.ts';
import { firstDemands, moreDemands } from './demands.ts';
import { buildGeometry, type Geometry } from './geometry.ts';
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
  let demands = firstDemands(problem, topology, cells);
  let stuck: readonly number[] = [];
  for (let growth = 0; growth < MOST_GROWTHS; growth++) {
    const geometry = buildGeometry(problem, topology, cells, demands);
    if (geometry === null) break;
    const result = negotiate(problem, topology, geometry);
    if (result.conflicts === 0) return { proposal: toProposal(problem, cells, geometry, result), stuck: [] };
    stuck = result.stuck;
    const more = moreDemands(problem, geometry, result.starved, demands);
    if (more === null) break;
    demands = more;
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
