import type { Side } from '../../model/model.ts';
import type { Problem } from '../proposal.ts';

/** Who belongs to whom in a problem, by index instead of by id; the same for every type size. */
export interface Topology {
  /** Nodes. */
  readonly count: number;
  readonly nodeIndex: ReadonlyMap<string, number>;
  readonly zoneIndex: ReadonlyMap<string, number>;
  /** Node index of both ends; ends at zones stand for the zone's first node. Arrows that lead on are `forward`, answers are not. */
  readonly edges: readonly { readonly a: number; readonly b: number; readonly forward: boolean }[];
  /** Indices of all nodes in each zone, nested ones included, and the parent's index, -1 without one. */
  readonly zones: readonly { readonly members: readonly number[]; readonly parent: number }[];
  /** Nodes that need free space above, below, left or right of them. */
  readonly context: readonly { readonly side: Side; readonly nodes: readonly number[] }[];
}

export function buildTopology(problem: Problem): Topology {
  const nodeIndex = new Map(problem.nodes.map((n, i) => [n.id, i]));
  const zoneIndex = new Map(problem.zones.map((z, i) => [z.id, i]));
  const parents = problem.zones.map((z) => (z.parent === null ? -1 : (zoneIndex.get(z.parent) ?? -1)));
  const members = membersOf(problem, zoneIndex, parents);
  const nodeOf = (id: string): number => nodeIndex.get(id) ?? members[zoneIndex.get(id) ?? -1]?.[0] ?? -1;
  return {
    count: problem.nodes.length,
    nodeIndex,
    zoneIndex,
    edges: problem.edges
      .map((e) => ({ a: nodeOf(e.from), b: nodeOf(e.to), forward: e.kind !== 'response' && e.kind !== 'failure' }))
      .filter((e) => e.a >= 0 && e.b >= 0 && e.a !== e.b),
    zones: parents.map((parent, z) => ({ members: members[z] ?? [], parent })),
    context: problem.context.map((c) => ({
      side: c.side,
      nodes: c.nodes.map((id) => nodeIndex.get(id) ?? -1).filter((i) => i >= 0),
    })),
  };
}

/** Nodes of each zone, those in zones inside it included. */
function membersOf(
  problem: Problem,
  zoneIndex: ReadonlyMap<string, number>,
  parents: readonly number[],
): readonly (readonly number[])[] {
  const members = problem.zones.map((): number[] => []);
  problem.nodes.forEach((node, i) => {
    let zone = node.zone === null ? -1 : (zoneIndex.get(node.zone) ?? -1);
    while (zone >= 0) {
      members[zone]?.push(i);
      zone = parents[zone] ?? -1;
    }
  });
  return members;
}

/** True when zone `inner` is zone `outer` or lies in it, however deep. */
export function isNested(topology: Topology, outer: number, inner: number): boolean {
  for (let at = inner; at >= 0; at = topology.zones[at]?.parent ?? -1) if (at === outer) return true;
  return false;
}
