import type { Drawn } from '../drawn.ts';
import { buildNetwork, type Distance, pushRight } from './network.ts';
import type { Pieces } from './pieces.ts';

/** Distances after some places fell together, and which place stands for which. */
export interface Straightened {
  readonly distances: readonly Distance[];
  readonly merged: (place: number) => number;
}

/** Where everything goes in a room of that size, at the leftmost; null when it does not fit. `bounds` are known to be too far left. */
export function placesIn(
  room: Room,
  distances: readonly Distance[],
  size: number,
  bounds: Float64Array,
): Float64Array<ArrayBuffer> | null {
  const network = buildNetwork(distances, size, (d) => d.least + d.grow * room.growth + d.spread * room.stretch);
  const solution = pushRight(network, room.limit, bounds);
  return solution.kind === 'places' ? solution.places : null;
}

/** How much there is to fill, and how much of it boxes and gaps are to have at least. */
export interface Room {
  readonly limit: number;
  readonly growth: number;
  readonly stretch: number;
}

/**
 * Takes the jogs out of routes: where two parallel stretches of a route can lie on one line, they do, and the stretch
 * between them vanishes; then brings boxes into line that nearly are. Smallest moves first.
 */
export function straighten(all: readonly Distance[], drawn: Drawn, pieces: Pieces, room: Room): Straightened {
  const stands = Int32Array.from({ length: pieces.size }, (_, i) => i);
  let distances = all;
  let bounds = new Float64Array(pieces.size);
  for (const move of [...jogsOf(drawn, pieces), ...nearlyAligned(pieces)]) {
    const [a, b] = [stands[move.a] ?? 0, stands[move.b] ?? 0];
    if (a === b) continue;
    const tried = merge(distances, move.run, a, b);
    const solution = placesIn(room, tried, pieces.size, bounds);
    if (!solution) continue;
    distances = tried;
    bounds = solution;
    for (const [i, place] of stands.entries()) if (place === b) stands[i] = a;
  }
  return { distances, merged: (place) => stands[place] ?? place };
}

/** Two places that would better be one, and the stretch of a route that vanishes then. */
interface Move {
  readonly run: string | null;
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Pairs of stretches across the axis that go the same way, with one stretch along the axis between them. */
function jogsOf(drawn: Drawn, pieces: Pieces): readonly Move[] {
  const jogs = drawn.edges.flatMap((edge, owner) =>
    (pieces.stretches[owner] ?? []).flatMap((place, k, places): Move[] => {
      const next = places[k + 2] ?? -1;
      const [a, b, c, d] = edge.points.slice(k, k + 4);
      if (place < 0 || next < 0 || !a || !b || !c || !d || (b.y - a.y) * (d.y - c.y) < 0) return [];
      return [{ run: `${owner} ${k + 1}`, a: place, b: next, length: Math.abs(b.x - c.x) }];
    }),
  );
  return jogs.toSorted((a, b) => a.length - b.length);
}

/** px by which boxes that are meant to be in line may be off. */
const NEARLY = 45;

function nearlyAligned(pieces: Pieces): readonly Move[] {
  const nodes = pieces.list.filter((p) => p.kind === 'node');
  const moves = nodes.flatMap((a, i) =>
    nodes.slice(i + 1).flatMap((b): Move[] => {
      const length = Math.abs(a.box.x + a.box.width / 2 - b.box.x - b.box.width / 2);
      return length < NEARLY ? [{ run: null, a: a.low.place, b: b.low.place, length }] : [];
    }),
  );
  return moves.toSorted((a, b) => a.length - b.length);
}

const merge = (distances: readonly Distance[], run: string | null, a: number, b: number): readonly Distance[] =>
  distances
    .filter((d) => run === null || d.run !== run)
    .map((d) =>
      d.from === b || d.to === b ? { ...d, from: d.from === b ? a : d.from, to: d.to === b ? a : d.to } : d,
    );
