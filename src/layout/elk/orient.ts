import type { Levels, Link } from './levels.ts';

/** The place of every node and zone among its siblings; edges are drawn from lower to higher rank. */
export type Ranks = ReadonlyMap<string, number>;

/** True for each edge that runs against the ranks, so that ELK must see it the other way round to get no cycle. */
export const againstRanks = (levels: Levels, ranks: Ranks): readonly boolean[] =>
  levels.links.map((link) => link !== null && (ranks.get(link.from) ?? 0) > (ranks.get(link.to) ?? 0));

/** Siblings ranked in the author's order. */
export function rankAsDeclared(levels: Levels): Ranks {
  return rankEach(levels, (siblings) => siblings);
}

/** Siblings ranked so that few edges run backwards (Eades, Lin, Smyth: "A fast and effective heuristic for the feedback arc set problem"). */
export function rankByFlow(levels: Levels): Ranks {
  return rankEach(levels, (siblings, links) => flowOrder(siblings, links));
}

/** The ranks with two siblings' places exchanged. */
export function swapRanks(ranks: Ranks, a: string, b: string): Ranks {
  const swapped = new Map(ranks);
  swapped.set(a, ranks.get(b) ?? 0);
  swapped.set(b, ranks.get(a) ?? 0);
  return swapped;
}

function rankEach(
  levels: Levels,
  order: (siblings: readonly string[], links: readonly Link[]) => readonly string[],
): Ranks {
  const ranks = new Map<string, number>();
  for (const [level, siblings] of levels.children) {
    const links = levels.links.filter((link) => link !== null).filter((link) => link.level === level);
    order(siblings, links).forEach((id, rank) => {
      ranks.set(id, rank);
    });
  }
  return ranks;
}

function flowOrder(siblings: readonly string[], links: readonly Link[]): readonly string[] {
  const left = new Set(siblings);
  const first: string[] = [];
  const last: string[] = [];
  while (left.size > 0) {
    const { id, end } = nextOf(left, links);
    left.delete(id);
    if (end === 'last') last.unshift(id);
    else first.push(id);
  }
  return [...first, ...last];
}

/** A source, else a sink, else the sibling that gives most more than it takes; the first declared of equals. */
function nextOf(left: ReadonlySet<string>, links: readonly Link[]): { id: string; end: 'first' | 'last' } {
  const open = links.filter((link) => left.has(link.from) && left.has(link.to));
  const out = (id: string) => open.filter((link) => link.from === id).length;
  const into = (id: string) => open.filter((link) => link.to === id).length;
  const ids = [...left];
  const source = ids.find((id) => into(id) === 0);
  if (source !== undefined) return { id: source, end: 'first' };
  const sink = ids.findLast((id) => out(id) === 0);
  if (sink !== undefined) return { id: sink, end: 'last' };
  const best = ids.reduce((a, b) => (out(b) - into(b) > out(a) - into(a) ? b : a));
  return { id: best, end: 'first' };
}
