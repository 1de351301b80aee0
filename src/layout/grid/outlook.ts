import type { Energy } from './energy/create-energy.ts';
import { type Seating, swap } from './seating.ts';

/** A seating and the energies of those that one swap leads to, as far as they are known: a cool search asks for the same ones again and again. */
export interface Outlook {
  readonly seating: Seating;
  readonly energy: Energy;
  /** By both cells of the swap: the energy after it, and the number of moves after which it was worked out. */
  readonly after: Float64Array;
  readonly knownAt: Int32Array;
  moves: number;
}

export function createOutlook(seating: Seating, energy: Energy): Outlook {
  const swaps = seating.owner.length ** 2;
  return { seating, energy, after: new Float64Array(swaps), knownAt: new Int32Array(swaps).fill(-1), moves: 0 };
}

/** Energy when what stands in two cells changes places; Infinity when it is sure to be over `limit`, which must not rise until a move is made. */
export function energyAfter(outlook: Outlook, one: number, other: number, limit: number): number {
  const { seating, after, knownAt, moves } = outlook;
  const key = Math.min(one, other) * seating.owner.length + Math.max(one, other);
  if (knownAt[key] === moves) return after[key] ?? Infinity;
  swap(seating, one, other);
  const energy = outlook.energy(seating, limit);
  swap(seating, one, other);
  after[key] = energy;
  knownAt[key] = moves;
  return energy;
}

/** Makes a swap; all that was known of others is out of date. */
export function move(outlook: Outlook, one: number, other: number): void {
  swap(outlook.seating, one, other);
  outlook.moves++;
}
