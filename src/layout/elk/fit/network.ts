/**
 * Places on one axis with least distances between them: `x[to] >= x[from] + distance`. A distance has a least value, a
 * part for the growth of boxes and a part for the spread of gaps, both multiplied by how far the drawing is stretched.
 */
export interface Distance {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly grow: number;
  readonly spread: number;
  /** Length of one stretch of a route: may vanish when its two neighbours fall together. */
  readonly run: string | null;
}

/** The two ends of the axis; every other place follows. */
export const START = 0;
export const END = 1;

/** Distances in the form that is quick to walk, and what they are at the moment. */
export interface Network {
  readonly size: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Current value of each distance. */
  readonly values: Float64Array;
}

export type Solution =
  | { readonly kind: 'places'; readonly places: Float64Array<ArrayBuffer> }
  | { readonly kind: 'cycle'; readonly cycle: readonly number[] };

/** The distances without those that another one between the same places always exceeds. */
export function prune(distances: readonly Distance[], size: number): readonly Distance[] {
  const kept = new Map<number, Distance[]>();
  for (const d of distances) {
    const key = d.from * size + d.to;
    const others = kept.get(key);
    if (!others) kept.set(key, [d]);
    else if (!others.some((o) => exceeds(o, d))) kept.set(key, [...others.filter((o) => !exceeds(d, o)), d]);
  }
  return [...kept.values()].flat();
}

const exceeds = (a: Distance, b: Distance): boolean =>
  a.run === null && b.run === null && a.least >= b.least && a.grow >= b.grow && a.spread >= b.spread;

/** A network with the distances at the values that `valueFor` gives them. */
export function buildNetwork(distances: readonly Distance[], size: number, valueFor: (d: Distance) => number): Network {
  const from = new Int32Array(distances.length);
  const to = new Int32Array(distances.length);
  const values = new Float64Array(distances.length);
  for (let i = 0; i < distances.length; i++) {
    const d = distances[i];
    if (!d) continue;
    from[i] = d.from;
    to[i] = d.to;
    values[i] = valueFor(d);
  }
  return { size, from, to, values };
}

/**
 * The leftmost place of everything that keeps all distances and ends at `limit` at the latest, or a cycle of distances
 * (by index; -1 is the limit itself) that contradict each other. `bounds` are places known to be too far left or right.
 */
export function pushRight(network: Network, limit: number, bounds: Float64Array): Solution {
  const places = Float64Array.from(bounds);
  const parents = new Int32Array(network.size).fill(NONE);
  for (let pass = 0; pass <= 4 * network.size; pass++) {
    const loop = relax(network, limit, places, parents);
    if (loop === CALM) return { kind: 'places', places };
    if (loop >= 0) return { kind: 'cycle', cycle: [loop] };
    if (pass < 2) continue;
    const cycle = findCycle(network, parents);
    if (cycle) return { kind: 'cycle', cycle };
  }
  return { kind: 'cycle', cycle: [] };
}

/** The rightmost place of everything, the end being at `limit`; the distances must be known not to contradict. */
export function pushLeft({ size, from, to, values }: Network, limit: number): Float64Array {
  const places = new Float64Array(size).fill(limit);
  for (let pass = 0; pass <= 4 * size; pass++) {
    let calm = true;
    for (let i = from.length - 1; i >= 0; i--) {
      const latest = (places[to[i] ?? 0] ?? 0) - (values[i] ?? 0);
      if (latest < (places[from[i] ?? 0] ?? 0) - TINY) {
        places[from[i] ?? 0] = latest;
        calm = false;
      }
    }
    if (calm) break;
  }
  return places;
}

const TINY = 1e-6;
const NONE = -2;
const LIMIT = -1;
const CALM = -1;
const MOVED = -2;

/** One pass over all distances. CALM when nothing moved, MOVED when something did, else the distance that is its own cycle. */
function relax(network: Network, limit: number, places: Float64Array, parents: Int32Array): number {
  const { from, to, values } = network;
  let result = CALM;
  for (let i = 0; i < from.length; i++) {
    const a = from[i] ?? 0;
    const b = to[i] ?? 0;
    const earliest = (places[a] ?? 0) + (values[i] ?? 0);
    if (earliest <= (places[b] ?? 0) + TINY) continue;
    if (a === b) return i;
    places[b] = earliest;
    parents[b] = i;
    result = MOVED;
  }
  if ((places[END] ?? 0) - limit > (places[START] ?? 0) + TINY) {
    places[START] = (places[END] ?? 0) - limit;
    parents[START] = LIMIT;
    result = MOVED;
  }
  return result;
}

/** A cycle among the distances that moved each place last. */
function findCycle(network: Network, parents: Int32Array): readonly number[] | null {
  const seen = new Int32Array(network.size);
  const before = (place: number): number => {
    const parent = parents[place] ?? NONE;
    if (parent === NONE) return NONE;
    return parent === LIMIT ? END : (network.from[parent] ?? NONE);
  };
  for (let start = 0; start < network.size; start++) {
    let place = start;
    while (place !== NONE && seen[place] === 0) {
      seen[place] = start + 1;
      place = before(place);
    }
    if (place === NONE || seen[place] !== start + 1) continue;
    const cycle = [parents[place] ?? LIMIT];
    for (let p = before(place); p !== place; p = before(p)) cycle.push(parents[p] ?? LIMIT);
    return cycle;
  }
  return null;
}
