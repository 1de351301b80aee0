import type { Point, Rect } from '../../../geometry.ts';
import type { ProposedEdge } from '../../proposal.ts';
import { type Drawn, same } from '../drawn.ts';
import type { Frame, Part } from './frame.ts';
import type { Gap } from './gaps.ts';
import { type Distance, END, START } from './network.ts';

/** How far boxes grow at most: the share of their smallest size that is added. */
const GROWTH = 0.35;

/** A coordinate that follows a place of the network: `x[place] + least + grow * growth`. */
export interface Term {
  readonly place: number;
  readonly least: number;
  readonly grow: number;
}

/** `across`: a vertical stretch of a route, free to move. `along`: a horizontal one, held by what is at its ends. */
export type PieceKind = 'node' | 'zone' | 'title' | 'context' | 'label' | 'across' | 'along';

/** Something with a left and a right end on the axis, and where it is drawn now. */
export interface Piece {
  readonly kind: PieceKind;
  /** Index in the drawing's list of its kind; for stretches and labels: of the edge. */
  readonly owner: number;
  /** Stretch of the route, counted from its start; for labels the stretch they stand on; else -1. */
  readonly stretch: number;
  readonly low: Term;
  readonly high: Term;
  readonly box: Rect;
}

/** All pieces of a drawing on the x axis. */
export interface Pieces {
  readonly list: readonly Piece[];
  /** Places in the network, START and END included. */
  readonly size: number;
  /** Per edge and stretch: the place of an `across`; -1 for an `along`. */
  readonly stretches: readonly (readonly number[])[];
}

/** Names everything in the drawing that has a place on the x axis. With `aligned`, nodes on a common centre stay so. */
export function collectPieces(drawn: Drawn, frame: Frame, aligned: boolean): Pieces {
  let size = END + 1;
  const place = () => size++;
  const nodes = nodePieces(drawn, frame, aligned, place);
  const zones = drawn.zones.map((box, owner): Piece => {
    return { kind: 'zone', owner, stretch: -1, low: at(place()), high: at(place()), box };
  });
  const titles = zones.map((zone) => titlePiece(zone, frame));
  const context = drawn.context.map((box, owner): Piece => {
    const { side, anchor, width } = frame.context[owner] ?? { side: 'above', anchor: 0, width: 0 };
    const beside = side === 'left' || side === 'right';
    const center = beside ? place() : (nodes[anchor]?.low.place ?? START);
    return {
      kind: 'context',
      owner,
      stretch: -1,
      low: at(center, -width / 2),
      high: at(center, width / 2),
      box,
    };
  });
  const stretches = drawn.edges.map((edge) => edge.points.slice(1).map((_, k) => (isAcross(edge, k) ? place() : -1)));
  const partOf = (part: Part) => (part.kind === 'node' ? nodes : zones)[part.at];
  const routes = drawn.edges.flatMap((edge, owner) => {
    const [from, to] = frame.ends[owner] ?? [];
    return routePieces(edge, owner, stretches[owner] ?? [], from && partOf(from), to && partOf(to));
  });
  const labels = drawn.edges.flatMap((edge, owner) => labelPieces(edge, owner, stretches[owner] ?? [], place));
  return { list: [...nodes, ...zones, ...titles, ...context, ...routes, ...labels], size, stretches };
}

/** `b` is at least `gap` to the right of `a`. */
export const apart = (a: Term, b: Term, gap: Gap, run: string | null = null): Distance => ({
  from: a.place,
  to: b.place,
  least: a.least - b.least + gap.least,
  grow: a.grow - b.grow,
  spread: gap.spread,
  run,
});

/** True when the stretch runs across the axis. */
const isAcross = (edge: ProposedEdge, stretch: number): boolean => {
  const [a, b] = [edge.points[stretch], edge.points[stretch + 1]];
  return a !== undefined && b !== undefined && Math.abs(a.x - b.x) < Math.abs(a.y - b.y);
};

const at = (place: number, least = 0, grow = 0): Term => ({ place, least, grow });

function nodePieces(drawn: Drawn, frame: Frame, aligned: boolean, place: () => number): readonly Piece[] {
  const centers: { x: number; place: number }[] = [];
  return drawn.nodes.map((box, owner) => {
    const x = box.x + box.width / 2;
    const shared = aligned ? centers.find((c) => Math.abs(c.x - x) < 1) : undefined;
    const center = shared ?? { x, place: place() };
    if (!shared) centers.push(center);
    const half = (frame.nodes[owner]?.width ?? 0) / 2;
    return {
      kind: 'node',
      owner,
      stretch: -1,
      low: at(center.place, -half, -half * GROWTH),
      high: at(center.place, half, half * GROWTH),
      box,
    };
  });
}

function titlePiece(zone: Piece, frame: Frame): Piece {
  const corner = frame.zones[zone.owner]?.corner ?? { width: 0, height: 0 };
  return {
    kind: 'title',
    owner: zone.owner,
    stretch: -1,
    low: zone.low,
    high: at(zone.low.place, corner.width),
    box: { x: zone.box.x, y: zone.box.y, ...corner },
  };
}

function routePieces(
  edge: ProposedEdge,
  owner: number,
  places: readonly number[],
  from: Piece | undefined,
  to: Piece | undefined,
): readonly Piece[] {
  return places.flatMap((place, stretch): Piece[] => {
    const [a, b] = [edge.points[stretch], edge.points[stretch + 1]];
    if (!a || !b) return [];
    const box = between(a, b);
    if (place >= 0) return [{ kind: 'across', owner, stretch, low: at(place), high: at(place), box }];
    const start = termBeside(places[stretch - 1], from, a);
    const end = termBeside(places[stretch + 1], to, b);
    const [low, high] = a.x <= b.x ? [start, end] : [end, start];
    return [{ kind: 'along', owner, stretch, low, high, box }];
  });
}

/** What holds an end of an `along`: the neighbouring `across`, or the side of the box where the route ends. */
function termBeside(neighbour: number | undefined, part: Piece | undefined, p: Point): Term {
  if (neighbour !== undefined && neighbour >= 0) return at(neighbour);
  if (!part) return at(START, p.x);
  const { x, width } = part.box;
  return Math.abs(p.x - x) <= Math.abs(p.x - x - width) ? part.low : part.high;
}

function labelPieces(
  edge: ProposedEdge,
  owner: number,
  places: readonly number[],
  place: () => number,
): readonly Piece[] {
  if (!edge.label) return [];
  const { box } = edge.label;
  const stretch = hostOf(edge);
  const host = places[stretch] ?? -1;
  const center = host >= 0 ? host : place();
  return [
    {
      kind: 'label',
      owner,
      stretch,
      low: at(center, -box.width / 2),
      high: at(center, box.width / 2),
      box,
    },
  ];
}

/** The stretch that a label stands on: the nearest to its centre, the longest of equals. */
function hostOf(edge: ProposedEdge): number {
  const box = edge.label?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  const c = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  let best = { stretch: 0, far: Number.POSITIVE_INFINITY, length: 0 };
  for (let stretch = 0; stretch + 1 < edge.points.length; stretch++) {
    const [a, b] = [edge.points[stretch], edge.points[stretch + 1]];
    if (!a || !b) continue;
    const far = distanceTo(between(a, b), c);
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    if (far < best.far - 0.5 || (far < best.far + 0.5 && length > best.length)) best = { stretch, far, length };
  }
  return best.stretch;
}

const distanceTo = (r: Rect, p: Point): number =>
  Math.max(r.x - p.x, p.x - r.x - r.width, 0) + Math.max(r.y - p.y, p.y - r.y - r.height, 0);

const between = (a: Point, b: Point): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: same(a.x, b.x) ? 0 : Math.abs(a.x - b.x),
  height: same(a.y, b.y) ? 0 : Math.abs(a.y - b.y),
});
