import type { Cells } from './cells.ts';
import { createEnergy } from './energy/create-energy.ts';
import { createOutlook, energyAfter, move } from './outlook.ts';
import { randomFrom } from './random.ts';
import { cellOf, createSeating, type Seating } from './seating.ts';
import { createShortlist, type Entry, offer } from './shortlist.ts';
import type { Topology } from './topology.ts';

/** A placement with its price. */
export interface Placement extends Cells {
  readonly energy: number;
}

/** One run of the search: in which grid, from which seed, how many moves, and how many placements it hands on. */
export interface Run {
  readonly columns: number;
  readonly rows: number;
  readonly seed: number;
  readonly steps: number;
  readonly keep: number;
}

/** Temperature of the first move, and what the last one keeps of it; in units of energy. */
const HOT = 4;
const COLD = 0.02;
/** Of two energies that differ by less neither is better. */
const EQUAL = 1e-9;

/**
 * Seeded annealing of boxes over a grid of cells (Davidson and Harel, "Drawing graphs nicely using simulated annealing", TOG 1996).
 * Gives the cheapest placements that were met, cheapest first. The same arguments always give the same answer.
 */
export function placeInCells(topology: Topology, run: Run): readonly Placement[] {
  const { columns, rows, steps } = run;
  const random = randomFrom(run.seed);
  const seating = createSeating(columns, rows, topology.count, random);
  const outlook = createOutlook(seating, createEnergy(topology));
  const kept = createShortlist<Kept>(run.keep);
  let now = outlook.energy(seating, Infinity);
  for (let step = 0; step < steps; step++) {
    const heat = HOT * (1 - step / steps) ** 2 + COLD;
    const from = cellOf(seating, Math.floor(random() * topology.count));
    const to = Math.floor(random() * columns * rows);
    if (to === from) continue;
    const next = energyAfter(outlook, from, to, now + HOPELESS * heat + EQUAL);
    if (next > now && random() >= boltzmann((now - next) / heat)) continue;
    now = next;
    move(outlook, from, to);
    if (now < kept.bar - EQUAL) offer(kept, toKept(seating, now));
  }
  return kept.entries.map((k) => k.placement).sort((a, b) => a.energy - b.energy);
}

interface Kept extends Entry {
  readonly placement: Placement;
}

function toKept({ columns, rows, column, row }: Seating, now: number): Kept {
  const price = Math.round(now * 1e6) / 1e6;
  const placement = { columns, rows, column: [...column], row: [...row], energy: price };
  return { key: `${column.join()}|${row.join()}`, price, placement };
}

/** A rise by more than so many times the temperature is never taken. */
const HOPELESS = 12;

/** e^x for x ≤ 0 by multiplication only: Math.exp differs in its last bit between processors. */
function boltzmann(x: number): number {
  if (x < -HOPELESS) return 0;
  let z = 1 + x / 256;
  for (let i = 0; i < 8; i++) z *= z;
  return z;
}
