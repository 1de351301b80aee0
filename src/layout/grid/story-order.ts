import type { Point } from '../../geometry.ts';
import type { Ground } from './ground.ts';
import { areApart, NO_LINE, reversed, touches } from './line.ts';
import { type Spot, spotAt, spotsOn } from './spots.ts';
import type { Wire } from './wire.ts';

/** What of a wire this needs and changes. */
type Teller = Pick<Wire, 'edge' | 'line' | 'spots' | 'spot'>;

/** Arrows between the same two boxes change lines so that the earlier one lies above (or left of) the later one, where labels allow it. */
export function tellInOrder(wires: readonly Teller[], ground: Ground): void {
  const bundles = new Map<string, Teller[]>();
  for (const wire of wires) {
    const ends = [wire.edge.from, wire.edge.to].sort().join(' ');
    bundles.set(ends, [...(bundles.get(ends) ?? []), wire]);
  }
  for (const bundle of bundles.values()) if (bundle.length > 1) order(bundle, wires, ground);
}

function order(bundle: readonly Teller[], wires: readonly Teller[], ground: Ground): void {
  const told = bundle.toSorted((a, b) => a.edge.index - b.edge.index);
  const before = told.map(({ line, spots, spot }) => ({ line, spots, spot }));
  const isReturn = told.map(({ edge }) => edge.from !== told[0]?.edge.from);
  const lines = told
    .map(({ line }, i) => (isReturn[i] ? reversed(line) : line))
    .sort((a, b) => position(a.points) - position(b.points));
  for (const ranks of ordersOf(told.length)) {
    told.forEach((wire, i) => {
      const line = lines[ranks[i] ?? i] ?? NO_LINE;
      wire.line = isReturn[i] ? reversed(line) : line;
      wire.spots = spotsOn(wire.line, wire.edge.labels, ground);
      wire.spot = null;
    });
    if (told.every((wire) => settle(wire, wires))) return;
  }
  told.forEach((wire, i) => {
    Object.assign(wire, before[i]);
  });
}

/** Gives a wire the first spot that is in nobody's way; false when its label finds none. */
function settle(wire: Teller, wires: readonly Teller[]): boolean {
  if (wire.spots === null) return wire.edge.labels.length === 0;
  let spot = spotAt(wire.spots, 0);
  for (let i = 1; spot !== null && !isFree(spot, wire, wires); i++) spot = spotAt(wire.spots, i);
  wire.spot = spot;
  return spot !== null || wire.edge.labels.length === 0;
}

const isFree = (spot: Spot, wire: Teller, wires: readonly Teller[]): boolean =>
  wires.every(
    (other) =>
      other === wire || (!touches(spot.box, other.line) && (other.spot === null || areApart(spot.box, other.spot.box))),
  );

/** Where a line lies: level ones by height, upright ones from left to right. */
function position(points: readonly Point[]): number {
  const first = points[0] ?? { x: 0, y: 0 };
  const last = points.at(-1) ?? first;
  const level = Math.abs(last.x - first.x) >= Math.abs(last.y - first.y);
  const values = points.map((p) => (level ? p.y : p.x));
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}

/** Bundles of up to this many arrows are tried in every order. */
const MOST_TRIED = 4;

/** All orders of `count` things, those with the fewest pairs out of order first; only the first for many things. */
function ordersOf(count: number): readonly (readonly number[])[] {
  const sorted = Array.from({ length: count }, (_, i) => i);
  if (count > MOST_TRIED) return [sorted];
  const all = sorted.reduce<readonly (readonly number[])[]>(
    (orders) => orders.flatMap((done) => sorted.filter((i) => !done.includes(i)).map((i) => [...done, i])),
    [[]],
  );
  return all.toSorted((a, b) => inversions(a) - inversions(b));
}

const inversions = (order: readonly number[]): number =>
  order.reduce((sum, a, i) => sum + order.slice(i + 1).filter((b) => b < a).length, 0);
