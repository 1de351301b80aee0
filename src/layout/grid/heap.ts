/** A binary min-heap of numbered states by price; equal prices come out in the order of their numbers. */
export interface Heap {
  readonly prices: number[];
  readonly states: number[];
}

export const createHeap = (): Heap => ({ prices: [], states: [] });

export function push(heap: Heap, price: number, state: number): void {
  const { prices, states } = heap;
  let i = prices.length;
  prices.push(price);
  states.push(state);
  while (i > 0) {
    const up = (i - 1) >> 1;
    if (!before(price, state, prices[up] as number, states[up] as number)) break;
    prices[i] = prices[up] as number;
    states[i] = states[up] as number;
    i = up;
  }
  prices[i] = price;
  states[i] = state;
}

/** Takes the cheapest state; -1 when the heap is empty. Its price is `heap.prices[0]` before the call. */
export function pop(heap: Heap): number {
  const { prices, states } = heap;
  const top = states[0];
  if (top === undefined) return -1;
  const price = prices.pop() as number;
  const state = states.pop() as number;
  const size = prices.length;
  if (size === 0) return top;
  let i = 0;
  for (;;) {
    let child = 2 * i + 1;
    if (child >= size) break;
    const other = child + 1;
    if (
      other < size &&
      before(prices[other] as number, states[other] as number, prices[child] as number, states[child] as number)
    )
      child = other;
    if (!before(prices[child] as number, states[child] as number, price, state)) break;
    prices[i] = prices[child] as number;
    states[i] = states[child] as number;
    i = child;
  }
  prices[i] = price;
  states[i] = state;
  return top;
}

const before = (priceA: number, stateA: number, priceB: number, stateB: number): boolean =>
  priceA < priceB || (priceA === priceB && stateA < stateB);
