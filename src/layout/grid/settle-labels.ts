import { inflate, overlaps, type Rect } from '../../geometry.ts';
import type { Board } from './board.ts';
import { markLabel } from './label-marks.ts';
import { areApart, isNear, touches } from './line.ts';
import { type Spot, spotAt } from './spots.ts';
import type { Wire } from './wire.ts';

/** What a label pays for lying on another's line or label, px of awkwardness. */
const ON_LINE = 60;
const ON_LABEL = 80;
/** A line this near could be taken for the label's own, px, and what that costs. */
const NEAR = 11;
const NEAR_LINE = 24;
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
  if (wire.spots === null) return null;
  const rivals = rivalsOf(wire, inflate(wire.spots.reach, NEAR), wires);
  let best: Spot | null = null;
  let least = Infinity;
  for (let i = 0; ; i++) {
    const spot = spotAt(wire.spots, i);
    if (spot === null || spot.cost >= least) return best;
    const cost = costAmong(spot, rivals, least);
    if (cost >= least) continue;
    least = cost;
    best = spot;
  }
}

/** The wires whose line or label may come near a label of this one. */
const rivalsOf = (wire: Wire, reach: Rect, wires: readonly Wire[]): readonly Wire[] =>
  wires.filter(
    (other) =>
      other !== wire && (isNear(reach, other.line) || (other.spot !== null && overlaps(reach, other.spot.box))),
  );

/** What a spot costs where all the others are; once that is `enough`, no more is added. */
function costAmong(spot: Spot, rivals: readonly Wire[], enough: number): number {
  let cost = spot.cost;
  for (const rival of rivals) {
    if (touches(spot.box, rival.line, NEAR)) cost += touches(spot.box, rival.line) ? ON_LINE : NEAR_LINE;
    if (rival.spot !== null && !areApart(spot.box, rival.spot.box)) cost += ON_LABEL;
    if (cost >= enough) break;
  }
  return cost;
}
