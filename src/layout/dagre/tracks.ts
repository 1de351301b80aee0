import { same } from '../elk/drawn.ts';

/** Something that has to get aside between two rows: from `above` to `below`, x in px. */
export interface Jog {
  readonly strand: number;
  readonly above: number;
  readonly below: number;
}

/** Where each jog turns, by its strand: one track for each between `top` and `bottom`, in the order that crosses least and never runs along. */
export function tracksBetween(jogs: readonly Jog[], top: number, bottom: number): ReadonlyMap<number, number> {
  const rest = jogs.filter((j) => !same(j.above, j.below));
  const step = (bottom - top) / (rest.length + 1);
  const tracks = new Map<number, number>();
  while (rest.length > 0) {
    const costs = rest.map((j) => rest.reduce((sum, other) => sum + harm(j, other) - harm(other, j), 0));
    for (const { strand } of rest.splice(costs.indexOf(Math.min(...costs)), 1))
      tracks.set(strand, top + step * (tracks.size + 1));
  }
  return tracks;
}

/** Two lines on top of each other are as bad as so many crossings. */
const ALONG = 10;

/** What it costs that jog `a` turns above jog `b`. */
function harm(a: Jog, b: Jog): number {
  if (a === b) return 0;
  const crossings = Number(isWithin(a.below, b)) + Number(isWithin(b.above, a));
  return crossings + (same(a.below, b.above) ? ALONG : 0);
}

const isWithin = (x: number, { above, below }: Jog): boolean =>
  x > Math.min(above, below) && x < Math.max(above, below);
