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

/** One placement drawn out at one size; null when its arrows or labels do not fit. */
export function proposeGrid(problem: Problem, topology: Topology, cells: Cells): Proposal | null {
  let demands = firstDemands(problem, topology, cells);
  for (let growth = 0; growth < MOST_GROWTHS; growth++) {
    const geometry = buildGeometry(problem, topology, cells, demands);
    if (geometry === null) return null;
    const result = negotiate(problem, topology, geometry);
    if (result.conflicts === 0) return toProposal(problem, cells, geometry, result);
    const more = moreDemands(problem, geometry, result.starved, demands);
    if (more === null) return null;
    demands = more;
  }
  return null;
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
