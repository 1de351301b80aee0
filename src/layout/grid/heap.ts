/** A binary min-heap of numbered states by price; equal prices come out in the order of their numbers. Kept and used again, so that searching makes no garbage. */
export interface Heap {
  prices: Float64Array;
  states: Int32Array;
  size: number;
}

/** `capacity` is where it starts, 1 or more; it grows when it must. */
export const createHeap = (capacity: number): Heap => ({
  prices: new Float64Array(capacity),
  states: new Int32Array(capacity),
  size: 0,
});

/** The least price in the heap; Infinity when it is empty. */
export const leastPrice = (heap: Heap): number => (heap.size === 0 ? Infinity : (heap.prices[0] ?? Infinity));

export function push(heap: Heap, price: number, state: number): void {
  if (heap.size === heap.prices.length) enlarge(heap);
  const { prices, states } = heap;
  let i = heap.size++;
  while (i > 0) {
    const up = (i - 1) >> 1;
    if (!isBefore(price, state, prices[up] ?? 0, states[up] ?? 0)) break;
    prices[i] = prices[up] ?? 0;
    states[i] = states[up] ?? 0;
    i = up;
  }
  prices[i] = price;
  states[i] = state;
}

/** Takes the cheapest state; -1 when the heap is empty. */
export function pop(heap: Heap): number {
  if (heap.size === 0) return -1;
  const { prices, states } = heap;
  const top = states[0] ?? -1;
  const size = --heap.size;
  sink(heap, prices[size] ?? 0, states[size] ?? 0);
  return top;
}

/** Puts an entry in the place of the top, and lets it sink to where it belongs. */
function sink({ prices, states, size }: Heap, price: number, state: number): void {
  let i = 0;
  for (let child = 1; child < size; child = 2 * i + 1) {
    const other = child + 1;
    if (other < size && isBefore(prices[other] ?? 0, states[other] ?? 0, prices[child] ?? 0, states[child] ?? 0))
      child = other;
    if (!isBefore(prices[child] ?? 0, states[child] ?? 0, price, state)) break;
    prices[i] = prices[child] ?? 0;
    states[i] = states[child] ?? 0;
    i = child;
  }
  prices[i] = price;
  states[i] = state;
}

const isBefore = (priceA: number, stateA: number, priceB: number, stateB: number): boolean =>
  priceA < priceB || (priceA === priceB && stateA < stateB);

function enlarge(heap: Heap): void {
  const { prices, states } = heap;
  heap.prices = new Float64Array(prices.length * 2);
  heap.prices.set(prices);
  heap.states = new Int32Array(states.length * 2);
  heap.states.set(states);
}
