import type { Problem } from '../proposal.ts';

/** Where the nodes stand: column and row of each, by the node's place in the problem. */
export interface Cells {
  readonly columns: number;
  readonly rows: number;
  readonly column: readonly number[];
  readonly row: readonly number[];
}

/** The cells that a zone spans, borders included. */
export interface Span {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the search needs to know of a problem, by index instead of by id. */
export interface Topology {
  readonly count: number;
  /** Node index of both ends and what the edge is worth; ends at zones stand for the zone's first node. */
  readonly edges: readonly { readonly a: number; readonly b: number; readonly forward: boolean }[];
  /** Indices of all nodes in each zone, nested ones included, and the zone's parent index. */
  readonly zones: readonly { readonly members: readonly number[]; readonly parent: number }[];
  /** Nodes that need free space above, below, left or right of them. */
  readonly context: readonly { readonly side: string; readonly nodes: readonly number[] }[];
}

export function buildTopology(problem: Problem): Topology {
  const index = new Map(problem.nodes.map((n, i) => [n.id, i]));
  const zoneIndex = new Map(problem.zones.map((z, i) => [z.id, i]));
  const members = problem.zones.map(() => [] as number[]);
  problem.nodes.forEach((n, i) => {
    let zone = n.zone === null ? undefined : zoneIndex.get(n.zone);
    while (zone !== undefined) {
      members[zone]?.push(i);
      const parent = problem.zones[zone]?.parent ?? null;
      zone = parent === null ? undefined : zoneIndex.get(parent);
    }
  });
  const nodeOf = (id: string): number => index.get(id) ?? members[zoneIndex.get(id) ?? -1]?.[0] ?? -1;
  return {
    count: problem.nodes.length,
    edges: problem.edges
      .map((e) => ({ a: nodeOf(e.from), b: nodeOf(e.to), forward: e.kind !== 'response' && e.kind !== 'failure' }))
      .filter((e) => e.a >= 0 && e.b >= 0 && e.a !== e.b),
    zones: problem.zones.map((z, i) => ({
      members: members[i] ?? [],
      parent: z.parent === null ? -1 : (zoneIndex.get(z.parent) ?? -1),
    })),
    context: problem.context.map((c) => ({
      side: c.side,
      nodes: c.nodes.map((id) => index.get(id) ?? -1).filter((i) => i >= 0),
    })),
  };
}

/** The cells that a set of nodes spans. */
export function spanOf(members: readonly number[], column: ArrayLike<number>, row: ArrayLike<number>): Span {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (const m of members) {
    const c = column[m] ?? 0;
    const r = row[m] ?? 0;
    if (c < left) left = c;
    if (c > right) right = c;
    if (r < top) top = r;
    if (r > bottom) bottom = r;
  }
  return { left, right, top, bottom };
}

/** True when every zone holds its own boxes only and no two zones overlap unless one lies in the other. */
export function isLegal(topology: Topology, cells: Cells): boolean {
  const spans = topology.zones.map((z) => spanOf(z.members, cells.column, cells.row));
  return spans.every((span, z) => {
    const own = new Set(topology.zones[z]?.members);
    const foreign = cells.column.some((c, i) => !own.has(i) && isIn(span, c, cells.row[i] ?? 0));
    return (
      !foreign &&
      spans.every((other, y) => y >= z || isNested(topology, y, z) || isNested(topology, z, y) || areApart(span, other))
    );
  });
}

const isIn = (s: Span, column: number, row: number): boolean =>
  column >= s.left && column <= s.right && row >= s.top && row <= s.bottom;

const areApart = (a: Span, b: Span): boolean =>
  a.left > b.right || b.left > a.right || a.top > b.bottom || b.top > a.bottom;

/** True when zone `inner` lies in zone `outer`, however deep. */
export function isNested(topology: Topology, outer: number, inner: number): boolean {
  for (let at = inner; at >= 0; at = topology.zones[at]?.parent ?? -1) if (at === outer) return true;
  return false;
}
