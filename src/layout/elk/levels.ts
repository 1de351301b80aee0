import type { Problem, SizedEdge } from '../proposal.ts';

/** The name of the outermost level. */
export const ROOT = '';

/** Nodes and zones by what directly holds them, and every edge at the level where its two ends part. */
export interface Levels {
  /** Direct children of a zone (or of ROOT): nodes and zones, in declaration order. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** The zones around an item from inside out; empty at the root. */
  readonly around: ReadonlyMap<string, readonly string[]>;
  /** Per edge: the siblings it joins and their level; null between a zone and its own content, and for loops. */
  readonly links: readonly (Link | null)[];
}

/** An edge seen from the level where its ends part. */
export interface Link {
  readonly level: string;
  readonly from: string;
  readonly to: string;
}

/** Sorts the parts of a problem into their levels. */
export function buildLevels(problem: Problem): Levels {
  const parents = new Map<string, string | null>([
    ...problem.zones.map((z) => [z.id, z.parent] as const),
    ...problem.nodes.map((n) => [n.id, n.zone] as const),
  ]);
  const around = new Map([...parents.keys()].map((id) => [id, chainOf(id, parents)] as const));
  return {
    children: childrenOf(problem, parents),
    around,
    links: problem.edges.map((edge) => linkOf(edge, around)),
  };
}

function chainOf(id: string, parents: ReadonlyMap<string, string | null>): readonly string[] {
  const chain: string[] = [];
  for (let zone = parents.get(id); zone; zone = parents.get(zone)) chain.push(zone);
  return chain;
}

/** Items appear in the order of the first node in them: the author's reading order. */
function childrenOf(problem: Problem, parents: ReadonlyMap<string, string | null>): Map<string, string[]> {
  const children = new Map<string, string[]>([
    [ROOT, []],
    ...problem.zones.map((z) => [z.id, []] as [string, string[]]),
  ]);
  const adopt = (id: string) => {
    const parent = parents.get(id) ?? ROOT;
    const siblings = children.get(parent);
    if (!siblings || siblings.includes(id)) return;
    siblings.push(id);
    if (parent !== ROOT) adopt(parent);
  };
  for (const node of problem.nodes) adopt(node.id);
  for (const zone of problem.zones) adopt(zone.id);
  return children;
}

function linkOf(edge: SizedEdge, around: ReadonlyMap<string, readonly string[]>): Link | null {
  const from = [edge.from, ...(around.get(edge.from) ?? [])];
  const to = [edge.to, ...(around.get(edge.to) ?? [])];
  if (from.includes(edge.to) || to.includes(edge.from)) return null;
  const level = from.find((id) => to.includes(id)) ?? ROOT;
  const a = level === ROOT ? from.at(-1) : from[from.indexOf(level) - 1];
  const b = level === ROOT ? to.at(-1) : to[to.indexOf(level) - 1];
  return a === undefined || b === undefined ? null : { level, from: a, to: b };
}
