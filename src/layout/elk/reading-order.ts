import type { Rect } from '../../geometry.ts';
import { type Drawn, mirror, transpose } from './drawn.ts';
import type { Part } from './fit/frame.ts';

/** The drawing or its mirror image, whichever puts what the author wrote first further to the left and to the top. */
export function inReadingOrder(drawn: Drawn, ends: readonly (readonly [Part, Part])[]): Drawn {
  const upright = order(drawn, ends, (r) => r.x + r.width / 2) < 0 ? mirror(drawn) : drawn;
  return order(upright, ends, (r) => r.y + r.height / 2) < 0 ? transpose(mirror(transpose(upright))) : upright;
}

/** Above 0 when the author's order runs with the axis: the first node counts most, then every arrow, then every pair. */
function order(drawn: Drawn, ends: readonly (readonly [Part, Part])[], center: (r: Rect) => number): number {
  const places = drawn.nodes.map(center);
  const first = places[0] ?? 0;
  let sum = 0;
  for (const [i, a] of places.entries()) {
    for (const b of places.slice(i + 1)) sum += sign(b - a);
    sum += 2 * sign(a - first);
  }
  for (const [from, to] of ends) {
    const [a, b] = [boxOf(drawn, from), boxOf(drawn, to)];
    if (a && b) sum += sign(center(b) - center(a));
  }
  return sum;
}

const boxOf = (drawn: Drawn, part: Part): Rect | undefined =>
  (part.kind === 'node' ? drawn.nodes : drawn.zones)[part.at];

/** Differences of a few px are no order. */
const sign = (difference: number): number => (Math.abs(difference) < 10 ? 0 : Math.sign(difference));
