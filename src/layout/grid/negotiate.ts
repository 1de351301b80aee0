import { inflate, type Point, type Rect } from '../../geometry.ts';
import type { Problem, ProposedEdge } from '../proposal.ts';
import { type Board, createBoard, forEachSegment, mark, remember, type Track } from './board.ts';
import type { Geometry } from './geometry.ts';
import type { Lattice, Port } from './lattice.ts';
import { route } from './route.ts';
import { apart, type Spot, spotsOn, touches } from './spots.ts';
import { tellInOrder } from './story-order.ts';

/** How a negotiation ended. `edges` is complete when `conflicts` is 0. */
export interface Negotiated {
  readonly edges: readonly ProposedEdge[];
  /** Arrows or labels that still stand in another's way. */
  readonly conflicts: number;
  /** Labels without any place on their own line: the line they would need most, and how much longer, px. */
  readonly starved: readonly { readonly edge: number; readonly points: readonly Point[] }[];
}

/** An arrow on its way: what it asks for, and what it has for now. */
export interface Wire {
  readonly edge: Problem['edges'][number];
  readonly starts: readonly Port[];
  readonly ends: readonly Port[];
  readonly target: Rect;
  track: Track | null;
  points: readonly Point[];
  spots: readonly Spot[];
  spot: Spot | null;
}

/** Rounds without progress before a negotiation is given up. */
const PATIENCE = 4;

/** Arrows and labels give way to each other, round by round, until none is in another's way. */
export function negotiate(problem: Problem, geometry: Geometry, lattice: Lattice, rounds: number): Negotiated {
  const board = createBoard(lattice);
  const wires = shortestFirst(problem.edges.map((edge) => createWire(edge, problem, geometry, lattice)));
  let dirty = new Set(wires);
  let conflicts = Infinity;
  let fewest = Infinity;
  let stuck = 0;
  for (let round = 0; round < rounds && dirty.size > 0 && stuck < PATIENCE; round++) {
    for (const wire of wires) if (dirty.has(wire)) lay(board, wire, wires, geometry, 1 + round * 0.7);
    settleLabels(board, wires);
    dirty = findConflicts(board, wires, round);
    conflicts = dirty.size;
    stuck = conflicts < fewest ? 0 : stuck + 1;
    fewest = Math.min(fewest, conflicts);
  }
  if (conflicts === 0) tellInOrder(wires, geometry);
  return {
    edges: wires
      .toSorted((a, b) => a.edge.index - b.edge.index)
      .map((w) => ({
        index: w.edge.index,
        points: w.points,
        label: toLabel(w.spot),
      })),
    conflicts: conflicts === Infinity ? 0 : conflicts,
    starved: wires
      .filter((w) => w.edge.labels.length > 0 && w.spots.length === 0)
      .map((w) => ({ edge: w.edge.index, points: w.points })),
  };
}

function toLabel(spot: Spot | null): ProposedEdge['label'] {
  return spot === null ? null : { variant: spot.variant, box: spot.box, anchor: spot.anchor ?? 'centre' };
}

function createWire(edge: Problem['edges'][number], problem: Problem, geometry: Geometry, lattice: Lattice): Wire {
  const end = (id: string): { ports: readonly Port[]; rect: Rect } => {
    const node = problem.nodes.findIndex((n) => n.id === id);
    if (node >= 0) return { ports: lattice.ports[node] ?? [], rect: geometry.nodes[node] as Rect };
    const zone = problem.zones.findIndex((z) => z.id === id);
    return { ports: lattice.zonePorts[zone] ?? [], rect: geometry.zones[zone] as Rect };
  };
  const from = end(edge.from);
  const to = end(edge.to);
  return { edge, starts: from.ports, ends: to.ports, target: to.rect, track: null, points: [], spots: [], spot: null };
}

function shortestFirst(wires: readonly Wire[]): Wire[] {
  const length = (w: Wire): number => {
    const a = w.starts[0]?.at ?? { x: 0, y: 0 };
    return Math.abs(a.x - w.target.x) + Math.abs(a.y - w.target.y);
  };
  return wires
    .map((w) => ({ w, length: length(w) }))
    .sort((p, q) => p.length - q.length || p.w.edge.index - q.w.edge.index)
    .map((p) => p.w);
}

/** Takes a wire up, finds it a new way, and the best place on it for its label. */
function lay(board: Board, wire: Wire, wires: readonly Wire[], geometry: Geometry, pressure: number): void {
  lift(board, wire);
  const track = route(board, wire, pressure);
  wire.track = track;
  wire.points = track === null ? [] : pointsOf(track, board.lattice);
  if (track === null) return;
  mark(board, track, 1);
  wire.spots = wire.edge.labels.length === 0 ? [] : spotsOn(wire.points, wire.edge.labels, geometry);
  wire.spot = bestSpot(wire, wires);
  markLabel(board, wire, 1);
}

function lift(board: Board, wire: Wire): void {
  if (wire.track !== null) mark(board, wire.track, -1);
  markLabel(board, wire, -1);
  wire.track = null;
  wire.spot = null;
  wire.spots = [];
  wire.points = [];
}

const LABEL_ON_LINE = 60;
const LABEL_ON_LABEL = 80;

/** The spot that costs least where all the others are now; null when the wire's line has none. */
export function bestSpot(wire: Wire, wires: readonly Wire[]): Spot | null {
  let best: Spot | null = null;
  let bestCost = Infinity;
  for (const spot of wire.spots) {
    if (spot.cost >= bestCost) break;
    let cost = spot.cost;
    for (const other of wires) {
      if (other === wire) continue;
      if (touches(spot.box, other.points)) cost += LABEL_ON_LINE;
      if (other.spot !== null && !apart(spot.box, other.spot.box)) cost += LABEL_ON_LABEL;
      if (cost >= bestCost) break;
    }
    if (cost < bestCost) {
      bestCost = cost;
      best = spot;
    }
  }
  return best;
}

/** Labels choose again, each knowing where the others went; a few sweeps settle it. */
function settleLabels(board: Board, wires: readonly Wire[]): void {
  for (let sweep = 0; sweep < 3; sweep++) {
    let moved = false;
    for (const wire of wires) {
      if (wire.spots.length === 0) continue;
      const next = bestSpot(wire, wires);
      if (next === wire.spot) continue;
      markLabel(board, wire, -1);
      wire.spot = next;
      markLabel(board, wire, 1);
      moved = true;
    }
    if (!moved) return;
  }
}

/** Segments under or beside a label are dear to all other arrows. */
function markLabel(board: Board, wire: Wire, by: 1 | -1): void {
  if (wire.spot === null) return;
  const { xs, ys } = board.lattice;
  const box = inflate(wire.spot.box, LABEL_PAD);
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const nx = xs.length;
  // One line before the box counts too: its segment to the next line may reach in.
  for (let j = Math.max(0, firstFrom(ys, box.y) - 1); j < ys.length && (ys[j] ?? 0) < bottom; j++)
    for (let i = Math.max(0, firstFrom(xs, box.x) - 1); i < nx && (xs[i] ?? 0) < right; i++) {
      const v = j * nx + i;
      if ((ys[j] ?? 0) > box.y) board.labelRight[v] = (board.labelRight[v] ?? 0) + by;
      if ((xs[i] ?? 0) > box.x) board.labelDown[v] = (board.labelDown[v] ?? 0) + by;
    }
}

const LABEL_PAD = 5;

/** Index of the first line at or beyond `value`. */
function firstFrom(lines: readonly number[], value: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Wires in conflict and their opponents; every conflict is remembered on the board. */
function findConflicts(board: Board, wires: readonly Wire[], round: number): Set<Wire> {
  const dirty = new Set<Wire>();
  const price = 45 + 15 * round;
  for (const wire of wires) {
    if (wire.track === null) {
      dirty.add(wire);
      continue;
    }
    if (remember(board, wire.track, price)) dirty.add(wire);
    if (wire.edge.labels.length === 0) continue;
    if (wire.spot === null) {
      dearer(board, wire.track, price * 0.5);
      dirty.add(wire);
      continue;
    }
    const spot = wire.spot;
    for (const other of wires) {
      if (other === wire) continue;
      const onLine = touches(spot.box, other.points);
      const onLabel = other.spot !== null && !apart(spot.box, other.spot.box);
      if (!onLine && !onLabel) continue;
      dirty.add(wire);
      dirty.add(other);
      dearer(board, wire.track, price * 0.25);
    }
  }
  return dirty;
}

function dearer(board: Board, track: Track, by: number): void {
  forEachSegment(track, board.lattice.xs.length, (right, v) => {
    const past = right ? board.pastRight : board.pastDown;
    past[v] = (past[v] ?? 0) + by * 0.4;
  });
  for (const p of [track.start, track.end]) board.pastPort[p.id] = (board.pastPort[p.id] ?? 0) + by * 0.6;
}

/** The corners of a track, from border to border. */
function pointsOf(track: Track, lattice: Lattice): readonly Point[] {
  const nx = lattice.xs.length;
  const all: Point[] = [
    track.start.at,
    ...track.vertices.map((v) => ({ x: lattice.xs[v % nx] ?? 0, y: lattice.ys[Math.floor(v / nx)] ?? 0 })),
    track.end.at,
  ];
  return all.filter((p, i) => {
    const a = all[i - 1];
    const b = all[i + 1];
    if (a === undefined || b === undefined) return true;
    return !((a.x === p.x && p.x === b.x) || (a.y === p.y && p.y === b.y));
  });
}
