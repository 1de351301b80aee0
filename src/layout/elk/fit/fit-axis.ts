import type { Rect } from '../../../geometry.ts';
import type { ProposedEdge } from '../../proposal.ts';
import { type Drawn, simplify } from '../drawn.ts';
import { buildDistances } from './build-distances.ts';
import type { Frame } from './frame.ts';
import { hugZones } from './hug-zones.ts';
import { prune } from './network.ts';
import { collectPieces, type Piece, type Pieces, type Term } from './pieces.ts';
import { stretchToFill } from './spread.ts';
import { straighten } from './straighten.ts';
import { buildWeb, type Room, tryRoom, type Untangled, untangle } from './web.ts';

/** The drawing with new places on the x axis, and by how many px it is still wider than the area. */
export interface AxisFit {
  readonly drawn: Drawn;
  readonly excess: number;
}

/**
 * Places everything anew on the x axis: order and neighbourhood stay as drawn, needless bends go, boxes and gaps take
 * the whole width of the area. Wider than the area only when even the least distances need more. Null when the drawing
 * contradicts itself, such as a line that cannot get past a zone's title. More `rounds` spread the slack more evenly.
 */
export function fitAxis(drawn: Drawn, frame: Frame, rounds: number): AxisFit | null {
  return fitWith(drawn, frame, rounds, true) ?? fitWith(drawn, frame, rounds, false);
}

function fitWith(drawn: Drawn, frame: Frame, rounds: number, aligned: boolean): AxisFit | null {
  const pieces = collectPieces(drawn, frame, aligned);
  const tangled = buildWeb(prune(buildDistances(drawn, frame, pieces), pieces.size), pieces.size);
  const least = untangle(tangled);
  if (!least) return null;
  const limit = Math.max(frame.area.width, Math.ceil(least.length));
  if (aligned && limit > frame.area.width) return null;
  const room = roomFor(least, limit);
  const web = straighten(least.web, drawn, pieces, room);
  const stretched = stretchToFill(web, limit, room.growth, rounds);
  if (!stretched) return null;
  const places = hugZones(web.distances, pieces, stretched, frame);
  const place = (i: number) => places[web.stands[i] ?? i] ?? 0;
  return { drawn: redraw(drawn, pieces, place, room.growth), excess: limit - frame.area.width };
}

/** Boxes grow as far as the gaps can grow with them. */
function roomFor({ web, growth: least }: Untangled, limit: number): Room {
  const growths = [1, 0.75, 0.5, 0.25].filter((growth) => growth >= least);
  const growth = growths.find((g) => tryRoom(web, { limit, growth: g, stretch: g / 2 }).kind === 'places');
  return growth === undefined ? { limit, growth: least, stretch: 0 } : { limit, growth, stretch: growth / 4 };
}

/** The drawing with the new x of everything; y stays. */
function redraw(drawn: Drawn, pieces: Pieces, place: (i: number) => number, growth: number): Drawn {
  const boxOf = (kind: Piece['kind'], owner: number, old: Rect): Rect => {
    const piece = pieces.list.find((p) => p.kind === kind && p.owner === owner);
    if (!piece) return old;
    const low = xOfTerm(piece.low, place, growth);
    const width =
      kind === 'label' || kind === 'context'
        ? piece.high.least - piece.low.least
        : xOfTerm(piece.high, place, growth) - low;
    return { ...old, x: low, width };
  };
  return {
    nodes: drawn.nodes.map((r, i) => boxOf('node', i, r)),
    zones: drawn.zones.map((r, i) => boxOf('zone', i, r)),
    context: drawn.context.map((r, i) => boxOf('context', i, r)),
    edges: drawn.edges.map((edge, i) => ({
      ...edge,
      points: simplify(edge.points.map((p, k) => ({ x: xOf(edge, i, k, pieces, place, growth) ?? p.x, y: p.y }))),
      label: edge.label && { ...edge.label, box: boxOf('label', i, edge.label.box) },
    })),
  };
}

/** A point takes its x from the stretch across that it bounds, else from the box that it ends at. */
function xOf(
  edge: ProposedEdge,
  owner: number,
  k: number,
  pieces: Pieces,
  place: (i: number) => number,
  growth: number,
): number | null {
  const stretches = pieces.stretches[owner] ?? [];
  const across = [stretches[k], stretches[k - 1]].find((s) => s !== undefined && s >= 0);
  if (across !== undefined) return place(across);
  const along = pieces.list.find((p) => p.kind === 'along' && p.owner === owner && p.stretch === (k === 0 ? 0 : k - 1));
  const [a, b] = k === 0 ? [edge.points[0], edge.points[1]] : [edge.points[k], edge.points[k - 1]];
  if (!along || !a || !b) return null;
  return xOfTerm(a.x <= b.x ? along.low : along.high, place, growth);
}

const xOfTerm = (term: Term, place: (i: number) => number, growth: number): number =>
  place(term.place) + term.least + term.grow * growth;
