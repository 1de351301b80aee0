import type { Drawn } from '../drawn.ts';
import type { Pieces } from './pieces.ts';
import { type Move, merge, type Room, tryRoom, type Web } from './web.ts';

/**
 * Takes the jogs out of routes: where two parallel stretches of a route can lie on one line, they do, and the stretch
 * between them vanishes; then brings boxes into line that nearly are. Smallest shifts first.
 */
export function straighten(crooked: Web, drawn: Drawn, pieces: Pieces, room: Room): Web {
  let web = crooked;
  let bounds: Float64Array | undefined;
  for (const shift of [...jogsOf(drawn, pieces), ...nearlyAligned(pieces)]) {
    if (web.stands[shift.a] === web.stands[shift.b]) continue;
    const tried = merge(web, shift);
    const solution = tryRoom(tried, room, bounds);
    if (solution.kind !== 'places') continue;
    web = tried;
    bounds = solution.places;
  }
  return web;
}

interface Shift extends Move {
  readonly length: number;
}

/** Pairs of stretches across the axis that go the same way, with one stretch along the axis between them. */
function jogsOf(drawn: Drawn, pieces: Pieces): readonly Shift[] {
  const jogs = drawn.edges.flatMap((edge, owner) =>
    (pieces.stretches[owner] ?? []).flatMap((place, k, places): Shift[] => {
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

function nearlyAligned(pieces: Pieces): readonly Shift[] {
  const nodes = pieces.list.filter((p) => p.kind === 'node');
  const moves = nodes.flatMap((a, i) =>
    nodes.slice(i + 1).flatMap((b): Shift[] => {
      const length = Math.abs(a.box.x + a.box.width / 2 - b.box.x - b.box.width / 2);
      return length < NEARLY ? [{ run: null, a: a.low.place, b: b.low.place, length }] : [];
    }),
  );
  return moves.toSorted((a, b) => a.length - b.length);
}
