import type { Problem } from '../proposal.ts';
import { type Estimate, estimateFor } from './estimate.ts';
import type { Levels } from './levels.ts';
import { againstRanks, type Ranks, rankAsDeclared, rankByFlow, swapRanks } from './orient.ts';
import { type Direction, type Plan, variantsFor } from './plan.ts';

/** The `limit` most promising questions to ask ELK, best guess first; always the same for the same problem. */
export function choosePlans(problem: Problem, levels: Levels, limit: number): readonly Plan[] {
  const right = orientations(problem, levels, 'RIGHT');
  const down = orientations(problem, levels, 'DOWN');
  const merged = [...right, ...down].toSorted((a, b) => a.cost - b.cost);
  const seldom = right.length > 0 && merged[0]?.direction === 'RIGHT' ? down : right;
  const guaranteed = seldom.slice(0, Math.ceil(limit / 4));
  const best = merged.filter((o) => !guaranteed.includes(o)).slice(0, Math.max(0, limit - guaranteed.length));
  return [...best, ...guaranteed]
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, limit)
    .map((o, i) => ({
      name: `${o.direction.toLowerCase()}-${i + 1}`,
      direction: o.direction,
      ranks: o.ranks,
      variants: variantsFor(problem.edges, o.direction),
    }));
}

interface Orientation {
  readonly direction: Direction;
  readonly ranks: Ranks;
  readonly cost: number;
}

const STARTS = 6;
const MOVES = 120;

/** All different orientations met on the way downhill from the author's order, the flow's order and some shuffled ones. */
function orientations(problem: Problem, levels: Levels, direction: Direction): readonly Orientation[] {
  const variants = variantsFor(problem.edges, direction);
  const labels = problem.edges.map((edge, i) => edge.labels[variants[i] ?? -1]);
  const estimate = estimateFor(problem, levels, direction, labels);
  const random = randomNumbers(direction === 'RIGHT' ? 7 : 11);
  const found = new Map<string, Orientation>();
  const siblings = [...levels.children.values()].filter((ids) => ids.length > 1);
  for (let start = 0; start < STARTS; start++) {
    const ranks = start % 2 === 0 ? rankAsDeclared(levels) : rankByFlow(levels);
    const shuffled = start < 2 ? ranks : shuffle(ranks, siblings, random, start);
    walk(shuffled, siblings, estimate, random, (r, cost) => {
      const key = againstRanks(levels, r).map(Number).join('');
      const known = found.get(key);
      if (!known || cost < known.cost) found.set(key, { direction, ranks: r, cost });
    });
  }
  return [...found.values()].toSorted((a, b) => a.cost - b.cost);
}

/** Goes downhill by exchanging two siblings at a time, telling `meet` every orientation it looks at. */
function walk(
  start: Ranks,
  siblings: readonly (readonly string[])[],
  estimate: Estimate,
  random: () => number,
  meet: (ranks: Ranks, cost: number) => void,
): void {
  let ranks = start;
  let cost = estimate(ranks);
  meet(ranks, cost);
  for (let move = 0; move < MOVES && siblings.length > 0; move++) {
    const next = exchange(ranks, siblings, random);
    const nextCost = estimate(next);
    meet(next, nextCost);
    if (nextCost <= cost) [ranks, cost] = [next, nextCost];
  }
}

function shuffle(ranks: Ranks, siblings: readonly (readonly string[])[], random: () => number, times: number): Ranks {
  let shuffled = ranks;
  for (let i = 0; i < 2 * times && siblings.length > 0; i++) shuffled = exchange(shuffled, siblings, random);
  return shuffled;
}

function exchange(ranks: Ranks, siblings: readonly (readonly string[])[], random: () => number): Ranks {
  const ids = siblings[Math.floor(random() * siblings.length)] ?? [];
  const a = ids[Math.floor(random() * ids.length)];
  const b = ids[Math.floor(random() * ids.length)];
  return a === undefined || b === undefined ? ranks : swapRanks(ranks, a, b);
}

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
