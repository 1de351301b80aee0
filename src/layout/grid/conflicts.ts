import { type Board, makeDearer, remember } from './board.ts';
import { areApart, touches } from './line.ts';
import type { Spot } from './spots.ts';
import type { Wire } from './wire.ts';

/** px that a conflict of the first round is remembered by, and how much more in each later one. */
const FIRST_PRICE = 45;
const PRICE_PER_ROUND = 15;
/** Share of that for the whole way of an arrow whose label has no place, or lies in another's way. */
const NO_SPOT = 0.5;
const BAD_SPOT = 0.25;

/** Wires in conflict and their opponents; every conflict is remembered on the board. */
export function findConflicts(board: Board, wires: readonly Wire[], round: number): ReadonlySet<Wire> {
  const found = new Set<Wire>();
  const price = FIRST_PRICE + PRICE_PER_ROUND * round;
  for (const wire of wires) {
    const { track, spot } = wire;
    if (track === null) {
      found.add(wire);
      continue;
    }
    if (remember(board, track, price)) found.add(wire);
    if (wire.edge.labels.length === 0) continue;
    if (spot === null) {
      makeDearer(board, track, price * NO_SPOT);
      found.add(wire);
      continue;
    }
    for (const other of opponents(spot, wire, wires)) {
      found.add(wire);
      found.add(other);
      makeDearer(board, track, price * BAD_SPOT);
    }
  }
  return found;
}

/** Wires whose line or label is too near to a label. */
const opponents = (spot: Spot, wire: Wire, wires: readonly Wire[]): readonly Wire[] =>
  wires.filter(
    (other) =>
      other !== wire && (touches(spot.box, other.line) || (other.spot !== null && !areApart(spot.box, other.spot.box))),
  );
