import type { Board } from './board.ts';
import { markLabel } from './label-marks.ts';
import { areApart, touches } from './line.ts';
import type { Spot } from './spots.ts';
import type { Wire } from './wire.ts';

/** What a label pays for lying on another's line or label, px of awkwardness. */
const ON_LINE = 60;
const ON_LABEL = 80;
/** A line this near could be taken for the label's own, px, and what that costs. */
const NEAR = 11;
const NEAR_LINE = 11;
const MOST_SWEEPS = 3;

/** Labels choose again, each knowing where the others went; a few sweeps settle it. */
export function settleLabels(board: Board, wires: readonly Wire[]): void {
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let moved = false;
    for (const wire of wires) if (takeBestSpot(board, wire, wires)) moved = true;
    if (!moved) return;
  }
}

/** Moves a wire's label to the spot that costs least where all the others are now; true when that is another one. */
export function takeBestSpot(board: Board, wire: Wire, wires: readonly Wire[]): boolean {
  const spot = bestSpot(wire, wires);
  if (spot === wire.spot) return false;
  if (wire.spot !== null) markLabel(board, wire.spot.box, -1);
  if (spot !== null) markLabel(board, spot.box, 1);
  wire.spot = spot;
  return true;
}

/** Null when the wire's line has no spots. */
function bestSpot(wire: Wire, wires: readonly Wire[]): Spot | null {
  let best: Spot | null = null;
  let least = Infinity;
  for (const spot of wire.spots) {
    if (spot.cost >= least) break;
    const cost = costAmong(spot, wire, wires, least);
    if (cost >= least) continue;
    least = cost;
    best = spot;
  }
  return best;
}

/** What a spot costs where all the others are; once that is `enough`, no more is added. */
function costAmong(spot: Spot, wire: Wire, wires: readonly Wire[], enough: number): number {
  let cost = spot.cost;
  for (const other of wires) {
    if (other === wire) continue;
    if (touches(spot.box, other.line, NEAR)) cost += touches(spot.box, other.line) ? ON_LINE : NEAR_LINE;
    if (other.spot !== null && !areApart(spot.box, other.spot.box)) cost += ON_LABEL;
    if (cost >= enough) break;
  }
  return cost;
}
