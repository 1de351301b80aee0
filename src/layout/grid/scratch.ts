import { createHeap, type Heap } from './heap.ts';

/** What the searches on one board work with, one after the other; an entry of an earlier search counts as none. */
export interface Scratch {
  /** Cheapest way to each state so far, px, and the state before it on that way. */
  readonly price: Float64Array;
  readonly before: Int32Array;
  /** The search that an entry is of. */
  readonly stamp: Int32Array;
  readonly heap: Heap;
  /** Number of the search at hand, from 1. */
  run: number;
}

const HEAP = 512;

export const createScratch = (states: number): Scratch => ({
  price: new Float64Array(states),
  before: new Int32Array(states),
  stamp: new Int32Array(states),
  heap: createHeap(HEAP),
  run: 0,
});

/** Forgets all earlier searches. */
export function restart(scratch: Scratch): void {
  scratch.run++;
  scratch.heap.size = 0;
}
