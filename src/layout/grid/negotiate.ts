import type { Point } from '../../geometry.ts';
import type { Problem, ProposedEdge, ProposedLabel } from '../proposal.ts';
import { type Board, createBoard, mark } from './board.ts';
import { findConflicts } from './conflicts.ts';
import { createEnds } from './ends.ts';
import type { Geometry } from './geometry.ts';
import { type Ground, groundOf } from './ground.ts';
import { markLabel } from './label-marks.ts';
import { buildLattice } from './lattice.ts';
import { createLine, NO_LINE } from './line.ts';
import { route } from './route.ts';
import { settleLabels, takeBestSpot } from './settle-labels.ts';
import { type Spot, spotAt, spotsOn } from './spots.ts';
import { tellInOrder } from './story-order.ts';
import type { Topology } from './topology.ts';
import { pointsOf } from './track.ts';
import { createWire, shortestFirst, type Wire } from './wire.ts';

/** How a negotiation ended. `edges` is complete when `conflicts` is 0. */
export interface Negotiated {
  readonly edges: readonly ProposedEdge[];
  /** Arrows or labels that still stand in another's way. */
  readonly conflicts: number;
  readonly starved: readonly Starved[];
  /** Indices of the arrows that are still in conflict. */
  readonly stuck: readonly number[];
}

/** An arrow whose label found no place on its own line. */
export interface Starved {
  readonly edge: number;
  readonly points: readonly Point[];
}

const MOST_ROUNDS = 9;
/** Rounds without progress before a negotiation is given up. */
const PATIENCE = 4;
/** How much dearer sharing becomes from round to round. */
const PRESSURE_PER_ROUND = 0.7;

/** Arrows and labels give way to each other, round by round, until none is in another's way. */
export function negotiate(problem: Problem, topology: Topology, geometry: Geometry): Negotiated {
  const lattice = buildLattice(geometry);
  const board = createBoard(lattice);
  const ends = createEnds(topology, geometry, lattice);
  const wires = shortestFirst(problem.edges.map((e) => createWire(e, ends.startsAt(e.from), ends.targetAt(e.to))));
  const ground = groundOf(geometry);
  let dirty: ReadonlySet<Wire> = new Set(wires);
  let fewest = Infinity;
  for (let round = 0, stuck = 0; round < MOST_ROUNDS && dirty.size > 0 && stuck < PATIENCE; round++) {
    for (const wire of wires) if (dirty.has(wire)) lay(board, wire, wires, ground, 1 + round * PRESSURE_PER_ROUND);
    settleLabels(board, wires);
    dirty = findConflicts(board, wires, round);
    stuck = dirty.size < fewest ? 0 : stuck + 1;
    fewest = Math.min(fewest, dirty.size);
  }
  if (dirty.size === 0) tellInOrder(wires, ground);
  return {
    edges: wires.map(toProposedEdge).sort((a, b) => a.index - b.index),
    conflicts: dirty.size,
    starved: wires
      .filter((w) => w.edge.labels.length > 0 && (w.spots === null || spotAt(w.spots, 0) === null))
      .map((w) => ({ edge: w.edge.index, points: w.line.points })),
    stuck: [...dirty].map((w) => w.edge.index),
  };
}

/** Takes a wire up, finds it a new way, and the best place on it for its label. */
function lay(board: Board, wire: Wire, wires: readonly Wire[], ground: Ground, pressure: number): void {
  lift(board, wire);
  wire.track = route(board, wire.starts, wire.target, pressure);
  if (wire.track === null) return;
  mark(board, wire.track, 1);
  wire.line = createLine(pointsOf(wire.track, board.lattice));
  wire.spots = spotsOn(wire.line, wire.edge.labels, ground);
  takeBestSpot(board, wire, wires);
}

function lift(board: Board, wire: Wire): void {
  if (wire.track !== null) mark(board, wire.track, -1);
  if (wire.spot !== null) markLabel(board, wire.spot.box, -1);
  wire.track = null;
  wire.line = NO_LINE;
  wire.spots = null;
  wire.spot = null;
}

const toProposedEdge = ({ edge, line, spot }: Wire): ProposedEdge => ({
  index: edge.index,
  points: line.points,
  label: spot === null ? null : toLabel(spot),
});

const toLabel = ({ variant, box, anchor = 'centre' }: Spot): ProposedLabel => ({ variant, box, anchor });
