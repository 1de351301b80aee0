import type { Frame } from './frame.ts';
import type { Distance } from './network.ts';
import type { Pieces } from './pieces.ts';
import type { Stretched } from './spread.ts';

/** The places with every zone drawn in as close around its content as the stretched distances allow, inner zones first. */
export function hugZones(
  distances: readonly Distance[],
  pieces: Pieces,
  stretched: Stretched,
  frame: Frame,
): Float64Array {
  const places = Float64Array.from(stretched.places);
  const zones = pieces.list.filter((p) => p.kind === 'zone');
  const innerFirst = zones.toSorted((a, b) => sizeOf(frame, a.owner) - sizeOf(frame, b.owner));
  for (const { low, high } of innerFirst) {
    places[low.place] = latest(low.place, distances, stretched.values, places);
    places[high.place] = earliest(high.place, distances, stretched.values, places);
  }
  return places;
}

const sizeOf = (frame: Frame, at: number): number => frame.zones[at]?.zones.size ?? 0;

function latest(place: number, distances: readonly Distance[], values: Float64Array, places: Float64Array): number {
  let x = Number.POSITIVE_INFINITY;
  for (const [i, d] of distances.entries()) {
    if (d.from === place) x = Math.min(x, (places[d.to] ?? 0) - (values[i] ?? 0));
  }
  return x;
}

function earliest(place: number, distances: readonly Distance[], values: Float64Array, places: Float64Array): number {
  let x = Number.NEGATIVE_INFINITY;
  for (const [i, d] of distances.entries()) {
    if (d.to === place) x = Math.max(x, (places[d.from] ?? 0) + (values[i] ?? 0));
  }
  return x;
}
