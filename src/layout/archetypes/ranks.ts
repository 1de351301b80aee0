import type { Topology } from '../grid/topology.ts';

/** An arrow that leads on, by the places of its ends. */
export interface Step {
  readonly a: number;
  readonly b: number;
}

/** The arrows in story order, those that answer last, without those that would close a circle with earlier ones. */
export function stepsOf({ count, edges }: Topology): readonly Step[] {
  const next = Array.from({ length: count }, () => new Set<number>());
  const steps: Step[] = [];
  for (const { a, b } of [...edges.filter((e) => e.forward), ...edges.filter((e) => !e.forward)]) {
    if (next[a]?.has(b) || leadsTo(next, b, a)) continue;
    next[a]?.add(b);
    steps.push({ a, b });
  }
  return steps;
}

function leadsTo(next: readonly ReadonlySet<number>[], from: number, to: number): boolean {
  const open = [from];
  const seen = new Set(open);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === to) return true;
    for (const n of next[at] ?? []) {
      if (!seen.has(n)) open.push(n);
      seen.add(n);
    }
  }
  return false;
}

/** For each box, how many steps the longest way to it has. */
export function ranksOf(count: number, steps: readonly Step[]): readonly number[] {
  const ranks = new Array<number>(count).fill(0);
  // No way is longer than the number of boxes; steps in story order mostly settle in two or three rounds.
  for (let round = 0, isSettled = false; round <= count && !isSettled; round++) {
    isSettled = true;
    for (const { a, b } of steps) {
      const rank = (ranks[a] ?? 0) + 1;
      if (rank <= (ranks[b] ?? 0)) continue;
      ranks[b] = rank;
      isSettled = false;
    }
  }
  return ranks;
}
