import type { Drawn } from '../drawn.ts';
import type { Frame } from './frame.ts';
import { BEFORE_BOX, BEND, BESIDE_LABEL, CORNER, type Gap, INSIDE, SCENERY, SCENERY_FAR, STUB } from './gaps.ts';
import { type Distance, END, START } from './network.ts';
import { apart, type Piece, type Pieces, type Term } from './pieces.ts';
import { separationsOf } from './separations.ts';

/** Everything that has to hold on the x axis so that the drawing keeps its shape: order, gaps, sizes, belongings. */
export function buildDistances(drawn: Drawn, frame: Frame, pieces: Pieces): readonly Distance[] {
  return [
    ...pieces.list.flatMap(edgeOfArea),
    ...frame.zones.flatMap((_, at) => contentOfZone(frame, pieces, at)),
    ...pieces.list.flatMap((piece) => (piece.kind === 'along' ? lengthOfStretch(piece, drawn) : [])),
    ...pieces.list.flatMap((piece) => (piece.kind === 'label' ? labelOnStretch(piece, pieces) : [])),
    ...pieces.list.flatMap((piece) => (piece.kind === 'across' ? endOnSide(piece, drawn, frame, pieces) : [])),
    ...pieces.list.flatMap((piece) => (piece.kind === 'context' ? besideAnchor(piece, frame, pieces) : [])),
    ...separationsOf(drawn, frame, pieces),
  ];
}

const TOUCHING: Gap = { least: 0, spread: 0 };
const LINE_AT_EDGE: Gap = { least: 2, spread: 0 };
const first: Term = { place: START, least: 0, grow: 0 };
const last: Term = { place: END, least: 0, grow: 0 };

function edgeOfArea(piece: Piece): readonly Distance[] {
  if (piece.kind === 'along' || piece.kind === 'title') return [];
  const gap = piece.kind === 'across' ? LINE_AT_EDGE : TOUCHING;
  return [apart(first, piece.low, gap), apart(piece.high, last, gap)];
}

function contentOfZone(frame: Frame, pieces: Pieces, at: number): readonly Distance[] {
  const zone = pieces.list.find((p) => p.kind === 'zone' && p.owner === at);
  const { left, right, corner, nodes, zones, context } = frame.zones[at] ?? {};
  if (!zone || !corner || left === undefined || right === undefined) return [];
  const holds: Partial<Record<Piece['kind'], ReadonlySet<number> | undefined>> = { node: nodes, zone: zones, context };
  const inside = pieces.list.filter((p) => holds[p.kind]?.has(p.owner) === true);
  return [
    apart(zone.low, zone.high, { least: Math.max(corner.width + right, left + right), spread: 0 }),
    ...inside.flatMap((p) => [
      apart(zone.low, p.low, { least: left, spread: INSIDE.spread }),
      apart(p.high, zone.high, { least: right, spread: INSIDE.spread }),
    ]),
  ];
}

function lengthOfStretch(piece: Piece, drawn: Drawn): readonly Distance[] {
  const lastStretch = (drawn.edges[piece.owner]?.points.length ?? 0) - 2;
  const atEnd = piece.stretch === 0 || piece.stretch === lastStretch;
  return [apart(piece.low, piece.high, atEnd ? STUB : BEND, `${piece.owner} ${piece.stretch}`)];
}

/** A label on an `along` keeps off both ends; on an `across` it shares its place and the other axis sees to the ends. */
function labelOnStretch(label: Piece, pieces: Pieces): readonly Distance[] {
  const places = pieces.stretches[label.owner] ?? [];
  const host = pieces.list.find((p) => p.kind === 'along' && p.owner === label.owner && p.stretch === label.stretch);
  if (!host) return [];
  const atBend = (term: Term) => places.includes(term.place);
  return [
    apart(host.low, label.low, atBend(host.low) ? BESIDE_LABEL : BEFORE_BOX),
    apart(label.high, host.high, atBend(host.high) ? BESIDE_LABEL : BEFORE_BOX),
  ];
}

/** A route that leaves or enters a box at its upper or lower side stays between the corners. */
function endOnSide(piece: Piece, drawn: Drawn, frame: Frame, pieces: Pieces): readonly Distance[] {
  const lastStretch = (drawn.edges[piece.owner]?.points.length ?? 0) - 2;
  const ends = frame.ends[piece.owner] ?? [];
  return ends.flatMap((part, i) => {
    if (piece.stretch !== (i === 0 ? 0 : lastStretch)) return [];
    const box = pieces.list.find((p) => p.kind === part.kind && p.owner === part.at);
    return box ? [apart(box.low, piece.low, CORNER), apart(piece.high, box.high, CORNER)] : [];
  });
}

function besideAnchor(piece: Piece, frame: Frame, pieces: Pieces): readonly Distance[] {
  const context = frame.context[piece.owner];
  const anchor = pieces.list.find((p) => p.kind === 'node' && p.owner === context?.anchor);
  if (!context || !anchor) return [];
  const [a, b] = context.side === 'left' ? [piece, anchor] : [anchor, piece];
  if (context.side === 'above' || context.side === 'below') return [];
  return [apart(a.high, b.low, SCENERY), apart(b.low, a.high, { least: -SCENERY_FAR, spread: 0 })];
}
