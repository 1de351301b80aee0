import type { Topology } from '../topology.ts';

/** Two boxes that have arrows between them; `a` was declared before `b`. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** Arrows of the pair. */
  readonly arrows: number;
  /** Arrows that should run a→b minus those that should run b→a. */
  readonly forward: number;
  /** What the pair counts where each arrow more counts less. */
  readonly weight: number;
}

/** Pairs in the order in which the arrows first name them. */
export function pairsOf(topology: Topology): readonly Pair[] {
  const found = new Map<number, { a: number; b: number; arrows: number; forward: number }>();
  for (const edge of topology.edges) {
    const a = Math.min(edge.a, edge.b);
    const b = Math.max(edge.a, edge.b);
    const key = a * topology.count + b;
    const pair = found.get(key) ?? { a, b, arrows: 0, forward: 0 };
    pair.arrows++;
    if (edge.forward) pair.forward += edge.a === a ? 1 : -1;
    found.set(key, pair);
  }
  return [...found.values()].map((pair) => ({ ...pair, weight: Math.sqrt(pair.arrows) }));
}
