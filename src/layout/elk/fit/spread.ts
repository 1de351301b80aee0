import { buildNetwork, type Distance, type Network, pushLeft, pushRight } from './network.ts';
import type { Web } from './web.ts';

/** All places on an axis after stretching. */
export interface Stretched {
  readonly places: Float64Array;
  /** What each distance came to, px. */
  readonly values: Float64Array;
}

/** Furthest stretch of a gap: beyond it a drawing looks torn. */
const FURTHEST = 6;

/**
 * Stretches the gaps until they fill `limit`: all together until some contradict each other, these then stay and the
 * others go on, for so many `rounds`. Boxes take their share of `growth`. Null when even the least distances do not fit.
 */
export function stretchToFill(
  { distances, size }: Web,
  limit: number,
  growth: number,
  rounds: number,
): Stretched | null {
  const gaps: Gaps = {
    distances,
    network: buildNetwork(distances, size, (d) => d.least + d.grow * growth),
    settled: new Float64Array(distances.length).fill(Number.NaN),
    growth,
    limit,
  };
  const least = pushRight(gaps.network, limit, new Float64Array(size));
  if (least.kind === 'cycle') return null;

  let bounds: Float64Array = least.places;
  let reached = 0;
  for (let round = 0; round < rounds && reached < FURTHEST; round++) {
    const step = stretchOnce(gaps, bounds);
    if (!step || step.stretch < reached) break;
    bounds = step.places;
    reached = step.stretch;
    for (const i of step.cycle) if (i >= 0 && Number.isNaN(gaps.settled[i])) gaps.settled[i] = reached;
  }
  setValues(gaps, reached);
  return { places: halfway(bounds, pushLeft(gaps.network, limit)), values: gaps.network.values };
}

const TINY = 1e-6;

interface Gaps {
  readonly distances: readonly Distance[];
  readonly network: Network;
  /** Per distance: the stretch at which it stopped; NaN while it goes on. */
  readonly settled: Float64Array;
  readonly growth: number;
  readonly limit: number;
}

interface Step {
  readonly stretch: number;
  readonly places: Float64Array;
  readonly cycle: readonly number[];
}

/** The furthest common stretch of all distances that are not settled, and what forbids more. */
function stretchOnce(gaps: Gaps, bounds: Float64Array): Step | null {
  let stretch = FURTHEST;
  let cycle: readonly number[] = [];
  for (let tries = 0; tries < 40; tries++) {
    setValues(gaps, stretch);
    const solution = pushRight(gaps.network, gaps.limit, bounds);
    if (solution.kind === 'places') return { stretch, places: solution.places, cycle };
    if (solution.cycle.length === 0) return null;
    cycle = solution.cycle;
    stretch = furthestOf(gaps, cycle);
    if (stretch < 0) return null;
  }
  return null;
}

/** The stretch at which the distances of a cycle just agree, a hair less; below 0 when they never do. */
function furthestOf({ distances, settled, growth, limit }: Gaps, cycle: readonly number[]): number {
  let fixed = cycle.includes(-1) ? -limit : 0;
  let perStretch = 0;
  for (const i of cycle) {
    const d = distances[i];
    if (!d) continue;
    const stopped = settled[i] ?? Number.NaN;
    fixed += d.least + d.grow * growth + (Number.isNaN(stopped) ? 0 : d.spread * stopped);
    if (Number.isNaN(stopped)) perStretch += d.spread;
  }
  return perStretch > 0 ? -fixed / perStretch - TINY : -1;
}

function setValues({ distances, network, settled, growth }: Gaps, stretch: number): void {
  for (let i = 0; i < distances.length; i++) {
    const d = distances[i];
    if (!d) continue;
    const stopped = settled[i] ?? Number.NaN;
    network.values[i] = d.least + d.grow * growth + d.spread * (Number.isNaN(stopped) ? stretch : stopped);
  }
}

const halfway = (a: Float64Array, b: Float64Array): Float64Array => a.map((x, i) => (x + (b[i] ?? x)) / 2);
