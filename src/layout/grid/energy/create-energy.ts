import type { Seating } from '../seating.ts';
import type { Topology } from '../topology.ts';
import { createContextCost } from './context-cost.ts';
import { createCrossingCost } from './crossing-cost.ts';
import { emptyCost } from './empty-cost.ts';
import { orderCost } from './order-cost.ts';
import { pairsOf } from './pairs.ts';
import { createWayCost } from './way-cost.ts';
import { createZoneCost } from './zone-cost.ts';

/** The price of a seating; Infinity as soon as it is sure to be over `limit`. */
export type Energy = (seating: Seating, limit: number) => number;

/** A function that prices seatings of one topology; it keeps its scratch space between calls. */
export function createEnergy(topology: Topology): Energy {
  const pairs = pairsOf(topology);
  const wayCost = createWayCost(pairs);
  const crossingCost = createCrossingCost(pairs);
  const zoneCost = createZoneCost(topology);
  const contextCost = createContextCost(topology);
  return (seating, limit) => {
    // No term is below 0, so what is over the limit stays over it: the dearest terms to work out come last.
    const zones = zoneCost(seating);
    if (zones > limit) return Infinity;
    const ways = wayCost(seating);
    if (zones + ways > limit) return Infinity;
    const order = orderCost(seating);
    const empty = emptyCost(seating);
    const context = contextCost(seating);
    if (zones + ways + order + empty + context > limit) return Infinity;
    return ways + crossingCost(seating) + zones + order + empty + context;
  };
}
