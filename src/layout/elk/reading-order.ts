import type { Rect } from '../../geometry.ts';
import { type Drawn, mirror, transpose } from './drawn.ts';
import type { Part } from './fit/frame.ts';

/** The drawing or its mirror image, whichever reads from left to right and from top to bottom. */
export function inReadingOrder(drawn: Drawn, ends: readonly (readonly [Part, Part])[]): Drawn {
  const upright = order(drawn, ends, (r) => r.x + r.width / 2) < 0 ? mirror(drawn) : drawn;
  return order(upright, ends, (r) => r.y + r.height / 2) < 0 ? transpose(mirror(transpose(upright))) : upright;
}

/** Above 0 when arrows, the first node and the author's order run with the axis, in this order of importance. */
function order(drawn: Drawn, ends: readonly (readonly [Part, Part])[], center: (r: Rect) => number): number {
  const places = drawn.nodes.map(center);
  const first = places[0] ?? 0;
  const pairs = places.flatMap((a, i) => places.slice(i + 1).map((b) => sign(b - a)));
  const arrows = ends.map(([from, to]) => {
    const [a, b] = [boxOf(drawn, from), boxOf(drawn, to)];
    return a && b ? sign(center(b) - center(a)) : 0;
  });
  return mean(arrows) + 0.6 * mean(places.map((place) => sign(place - first))) + 0.4 * mean(pairs);
}

const boxOf = (drawn: Drawn, part: Part): Rect | undefined =>
  (part.kind === 'node' ? drawn.nodes : drawn.zones)[part.at];

/** Differences of a few px are no order. */
const sign = (difference: number): number => (Math.abs(difference) < 10 ? 0 : Math.sign(difference));

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
