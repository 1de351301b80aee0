import { overlaps } from '../../geometry.ts';
import type { Problem, Proposal } from '../proposal.ts';
import { boxOf, segmentsOf } from './segments.ts';

/** Zones that arrows pass although neither of their ends lies there, each counted once per arrow. */
export function countTrespasses(problem: Problem, proposal: Proposal): number {
  const zonesAround = createZonesAround(problem);
  const counts = problem.edges.map((edge, i) => {
    const own = new Set([...zonesAround(edge.from), ...zonesAround(edge.to)]);
    const pieces = segmentsOf(proposal.edges[i]?.points ?? []).map(boxOf);
    return proposal.zones.filter((zone) => !own.has(zone.id) && pieces.some((p) => overlaps(p, zone))).length;
  });
  return counts.reduce((a, b) => a + b, 0);
}

/** Tells which zones a node or zone lies in, itself included. */
function createZonesAround(problem: Problem): (id: string) => readonly string[] {
  const parents = new Map(problem.zones.map((z) => [z.id, z.parent]));
  const zoneOfNode = new Map(problem.nodes.map((n) => [n.id, n.zone]));
  return (id) => {
    const found: string[] = [];
    let at = parents.has(id) ? id : (zoneOfNode.get(id) ?? null);
    while (at !== null) {
      found.push(at);
      at = parents.get(at) ?? null;
    }
    return found;
  };
}
