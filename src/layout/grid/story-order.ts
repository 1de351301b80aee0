import type { Point } from '../../geometry.ts';
import type { Geometry } from './geometry.ts';
import { apart, type Spot, spotsOn, touches } from './spots.ts';

/** What of a wire this needs and changes. */
interface Teller {
  readonly edge: { readonly index: number; readonly from: string; readonly to: string; readonly labels: Parameters<typeof spotsOn>[1] };
  points: readonly Point[];
  spots: readonly Spot[];
  spot: Spot | null;
}

/** Arrows between the same two boxes change lines so that the earlier one lies above (or left of) the later one, where labels allow it. */
export function tellInOrder(wires: readonly Teller[], geometry: Geometry): void {
  const bundles = new Map<string, Teller[]>();
  for (const wire of wires) {
    const key = [wire.edge.from, wire.edge.to].sort().join(' ');
    bundles.set(key, [...(bundles.get(key) ?? []), wire]);
  }
  for (const bundle of bundles.values()) if (bundle.length > 1) order(bundle, wires, geometry);
}

/** Bundles of up to this many arrows are tried in every order. */
const MOST_TRIED = 4;

function order(bundle: readonly Teller[], wires: readonly Teller[], geometry: Geometry): void {
  const told = bundle.toSorted((a, b) => a.edge.index - b.edge.index);
  const from = told[0]?.edge.from;
  const before = told.map(({ points, spots, spot }) => ({ points, spots, spot }));
  const lines = told
    .map((wire) => (wire.edge.from === from ? wire.points : wire.points.toReversed()))
    .sort((a, b) => position(a) - position(b));
  for (const ranks of ordersOf(told.length)) {
    told.forEach((wire, i) => {
      const line = lines[ranks[i] ?? i] ?? [];
      wire.points = wire.edge.from === from ? line : line.toReversed();
      wire.spots = wire.edge.labels.length === 0 ? [] : spotsOn(wire.points, wire.edge.labels, geometry);
      wire.spot = null;
    });
    if (told.every((wire) => settle(wire, wires))) return;
  }
  told.forEach((wire, i) => Object.assign(wire, before[i]));
}

/** Gives a wire the first spot that is in nobody's way; false when its label finds none. */
function settle(wire: Teller, wires: readonly Teller[]): boolean {
  wire.spot = wire.spots.find((spot) => isFree(spot, wire, wires)) ?? null;
  return wire.spot !== null || wire.edge.labels.length === 0;
}

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

/** Where a line lies: level ones by height, upright ones from left to right. */
function position(points: readonly Point[]): number {
  const first = points[0] ?? { x: 0, y: 0 };
  const last = points.at(-1) ?? first;
  const level = Math.abs(last.x - first.x) >= Math.abs(last.y - first.y);
  const values = points.map((p) => (level ? p.y : p.x));
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}

const isFree = (spot: Spot, wire: Teller, wires: readonly Teller[]): boolean =>
  wires.every((other) => other === wire || (!touches(spot.box, other.points) && (other.spot === null || apart(spot.box, other.spot.box))));
