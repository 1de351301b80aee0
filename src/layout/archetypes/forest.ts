import type { Topology } from '../grid/topology.ts';

/** Boxes as a forest: children in the order in which they are declared. */
export interface Forest {
  readonly roots: readonly number[];
  readonly children: readonly (readonly number[])[];
  /** Pairs of boxes with arrows that are not between parent and child. */
  readonly extra: number;
}

/** The forest that the arrows make when each box hangs under the first that points to it, or that it points to, whichever leaves fewer pairs over. */
export function forestOf(topology: Topology): Forest {
  const down = grow(topology, (edge) => [edge.a, edge.b]);
  const up = grow(topology, (edge) => [edge.b, edge.a]);
  return up.extra < down.extra || (up.extra === down.extra && up.roots.length < down.roots.length) ? up : down;
}

type Orient = (edge: Topology['edges'][number]) => readonly [parent: number, child: number];

function grow({ count, edges }: Topology, orient: Orient): Forest {
  const parents = new Array<number>(count).fill(-1);
  const isUnder = (box: number, above: number): boolean => {
    for (let at = box; at >= 0; at = parents[at] ?? -1) if (at === above) return true;
    return false;
  };
  const pairs = new Set<string>();
  for (const edge of edges) {
    const [parent, child] = orient(edge);
    pairs.add([parent, child].sort((a, b) => a - b).join());
    if (edge.forward && parents[child] === -1 && !isUnder(parent, child)) parents[child] = parent;
  }
  const boxes = [...parents.keys()];
  const joined = parents.filter((parent) => parent >= 0).length;
  return {
    roots: boxes.filter((box) => parents[box] === -1),
    children: boxes.map((box) => boxes.filter((child) => parents[child] === box)),
    extra: pairs.size - joined,
  };
}
