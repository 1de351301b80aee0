import type { Rect } from '../../geometry.ts';
import type { Strand } from './strand.ts';

/** Where each strand leaves its upper box and arrives at its lower one, x in px. */
export interface Ports {
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** Strands touch a side straight under (over) where they go, in that order, and apart from each other. */
export const portsOf = (strands: readonly Strand[]): Ports => ({
  start: portsOn(strands.map(({ upper, lower, through }) => ({ box: upper, wish: through[0]?.x ?? middleOf(lower) }))),
  end: portsOn(
    strands.map(({ upper, lower, through }) => ({ box: lower, wish: through.at(-1)?.x ?? middleOf(upper) })),
  ),
});

interface Touch {
  readonly box: Rect;
  /** Where it would touch if it had the side for itself. */
  readonly wish: number;
}

/** From a corner to the nearest port, and between ports, px. */
const FROM_CORNER = 14;
const BETWEEN = 16;

function portsOn(touches: readonly Touch[]): readonly number[] {
  const ports = touches.map(({ wish }) => wish);
  for (const box of new Set(touches.map((t) => t.box))) {
    const own = touches.flatMap((t, i) => (t.box === box ? [{ i, wish: t.wish }] : []));
    const sorted = own.toSorted((a, b) => a.wish - b.wish);
    for (const [k, x] of apart(
      box,
      sorted.map((t) => t.wish),
    ).entries())
      ports[sorted[k]?.i ?? -1] = x;
  }
  return ports;
}

/** The nearest places to the wishes, lowest first, that lie on the side and keep their distance. */
function apart({ x, width }: Rect, wishes: readonly number[]): readonly number[] {
  const low = x + FROM_CORNER;
  const high = x + width - FROM_CORNER;
  const step = wishes.length > 1 ? Math.min(BETWEEN, (high - low) / (wishes.length - 1)) : 0;
  const places: number[] = [];
  for (const [k, wish] of wishes.entries()) {
    const least = Math.max((places.at(-1) ?? low - step) + step, low + k * step);
    places.push(Math.min(high - (wishes.length - 1 - k) * step, Math.max(least, wish)));
  }
  return places;
}

const middleOf = ({ x, width }: Rect): number => x + width / 2;
