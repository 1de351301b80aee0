import { chooseBlockMove, makeBlockMove, takeBack } from './block-moves.ts';
import type { Cells } from './cells.ts';
import { createEnergy } from './energy/create-energy.ts';
import { createOutlook, energyAfter, move, type Outlook } from './outlook.ts';
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
/** One move in so many is of many boxes at once. */
const BLOCK_EVERY = 8;
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
  const search = { topology, outlook, random, now: outlook.energy(seating, Infinity) };
  for (let step = 0; step < steps; step++) {
    const heat = HOT * (1 - step / steps) ** 2 + COLD;
    const isMoved = step % BLOCK_EVERY === 0 ? tryBlock(search, heat) : trySwap(search, heat);
    if (isMoved && search.now < kept.bar - EQUAL) offer(kept, toKept(seating, search.now));
  }
  return kept.entries.map((k) => k.placement).sort((a, b) => a.energy - b.energy);
}

/** A run on its way. */
interface Search {
  readonly topology: Topology;
  readonly outlook: Outlook;
  readonly random: () => number;
  /** Energy of the seating at hand. */
  now: number;
}

/** Moves one box to another cell, which may be another's; true when that was done. */
function trySwap(search: Search, heat: number): boolean {
  const { topology, outlook, random } = search;
  const { seating } = outlook;
  const from = cellOf(seating, Math.floor(random() * topology.count));
  const to = Math.floor(random() * seating.owner.length);
  if (to === from) return false;
  const next = energyAfter(outlook, from, to, limitAt(search, heat));
  if (!isTaken(search, next, heat)) return false;
  move(outlook, from, to);
  search.now = next;
  return true;
}

/** Moves many boxes at once; true when that was done. */
function tryBlock(search: Search, heat: number): boolean {
  const { topology, outlook, random } = search;
  const block = chooseBlockMove(topology, outlook.seating, random);
  if (block === null) return false;
  makeBlockMove(outlook.seating, block);
  const next = outlook.energy(outlook.seating, limitAt(search, heat));
  if (!isTaken(search, next, heat)) {
    takeBack(outlook.seating, block);
    return false;
  }
  outlook.moves++;
  search.now = next;
  return true;
}

/** Energies above this are not taken at this heat, so they need not be worked out. */
const limitAt = ({ now }: Search, heat: number): number => now + HOPELESS * heat + EQUAL;

const isTaken = ({ now, random }: Search, next: number, heat: number): boolean =>
  next <= now || random() < boltzmann((now - next) / heat);

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
