import { buildNetwork, type Distance, END, pushRight, type Solution } from './network.ts';

/** Distances between places of which some have fallen together. */
export interface Web {
  readonly size: number;
  readonly distances: readonly Distance[];
  /** Per place: the place that it has fallen together with, mostly itself. */
  readonly stands: readonly number[];
}

/** How much there is to fill, and how much of it boxes and gaps are to have. */
export interface Room {
  readonly limit: number;
  /** Share of their growth that boxes take, 0 … 1. */
  readonly growth: number;
  readonly stretch: number;
}

/** Two places that would better be one, and the stretch of a route that vanishes then. */
export interface Move {
  readonly run: string | null;
  readonly a: number;
  readonly b: number;
}

/** A web in which every place stands for itself. */
export const buildWeb = (distances: readonly Distance[], size: number): Web => ({
  size,
  distances,
  stands: Array.from({ length: size }, (_, i) => i),
});

/** The leftmost places in a room, or the distances that contradict each other. `bounds` are known to be too far left. */
export function tryRoom(web: Web, room: Room, bounds: Float64Array = new Float64Array(web.size)): Solution {
  const { distances, size } = web;
  const network = buildNetwork(distances, size, (d) => d.least + d.grow * room.growth + d.spread * room.stretch);
  return pushRight(network, room.limit, bounds);
}

/** The web with two places as one. */
export function merge(web: Web, move: Move): Web {
  const [a, b] = [web.stands[move.a] ?? 0, web.stands[move.b] ?? 0];
  const toA = (place: number) => (place === b ? a : place);
  return {
    size: web.size,
    stands: web.stands.map(toA),
    distances: web.distances
      .filter((d) => move.run === null || d.run !== move.run)
      .map((d) => (d.from === b || d.to === b ? { ...d, from: toA(d.from), to: toA(d.to) } : d)),
  };
}

/** A web without contradictions, the least growth of boxes that it takes, and its length then. */
export interface Untangled {
  readonly web: Web;
  readonly growth: number;
  readonly length: number;
}

const GROWTHS = [0, 0.25, 0.5, 0.75, 1];
const MERGES = 20;

/** Lets boxes grow, then jogs vanish, until no distances contradict each other; null when that does not help. */
export function untangle(tangled: Web): Untangled | null {
  let web = tangled;
  for (let merges = 0; merges <= MERGES; merges++) {
    let cycle: readonly number[] = [];
    for (const growth of GROWTHS) {
      const solution = tryRoom(web, { limit: Number.POSITIVE_INFINITY, growth, stretch: 0 });
      if (solution.kind === 'places') return { web, growth, length: solution.places[END] ?? 0 };
      cycle = solution.cycle;
    }
    const jog = cycle.map((i) => web.distances[i]).find((d) => d !== undefined && d.run !== null);
    if (!jog) return null;
    web = merge(web, { run: jog.run, a: jog.from, b: jog.to });
  }
  return null;
}
