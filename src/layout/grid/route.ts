import type { Rect } from '../../geometry.ts';
import type { Board, Track } from './board.ts';
import { createHeap, pop, push } from './heap.ts';
import type { Port } from './lattice.ts';

/** What a route pays besides its length, in px. */
export const PRICES = {
  bend: 42,
  crossing: 60,
  /** Running on, turning on or starting at what another arrow uses; grows from round to round. */
  share: 170,
  label: 75,
  /** A port one step off the middle of its side. */
  offMiddle: 8,
} as const;

/** Where a route may start or end. */
export interface Ends {
  readonly starts: readonly Port[];
  readonly ends: readonly Port[];
  /** What the ends lie on: bounds the remaining way from below. */
  readonly target: Rect;
}

/**
 * The cheapest route between two sets of ports: A* over vertices of the lattice and the way they are entered.
 * `pressure` multiplies the price of sharing. Null when there is no way.
 */
export function route(board: Board, ends: Ends, pressure: number): Track | null {
  const { xs, ys } = board.lattice;
  const nx = xs.length;
  const price = board.price.fill(Infinity);
  const from = board.from.fill(-2);
  const startPort = new Map<number, Port>();
  const goals = new Map<number, Port[]>();
  for (const p of ends.ends) goals.set(p.vertex, [...(goals.get(p.vertex) ?? []), p]);
  const heap = createHeap();
  const share = PRICES.share * pressure;
  const away = (v: number): number => {
    const x = xs[v % nx] ?? 0;
    const y = ys[Math.floor(v / nx)] ?? 0;
    const t = ends.target;
    return Math.max(t.x - x, 0, x - t.x - t.width) + Math.max(t.y - y, 0, y - t.y - t.height);
  };
  for (const p of ends.starts) {
    const state = p.vertex * 2 + (p.direction % 2);
    const cost = p.reach + portPrice(board, p, share);
    if (cost >= (price[state] ?? 0)) continue;
    price[state] = cost;
    from[state] = -1;
    startPort.set(state, p);
    push(heap, cost + away(p.vertex), state);
  }
  let best = Infinity;
  let bestState = -1;
  let bestPort: Port | undefined;
  for (;;) {
    const bound = heap.prices[0];
    const state = pop(heap);
    if (state < 0 || bound === undefined || bound >= best) break;
    const v = state >> 1;
    const way = (state & 1) as 0 | 1;
    const paid = price[state] as number;
    if (bound > paid + away(v) + 1e-6) continue;
    for (const p of goals.get(v) ?? []) {
      const total =
        paid + turnPrice(board, v, way, (p.direction % 2) as 0 | 1, share) + p.reach + portPrice(board, p, share);
      if (total < best) {
        best = total;
        bestState = state;
        bestPort = p;
      }
    }
    for (let step = 0; step < 4; step++) {
      const next = neighbour(board, v, step, nx);
      if (next < 0) continue;
      const nextWay = (step & 1) as 0 | 1;
      const cost = paid + turnPrice(board, v, way, nextWay, share) + segmentPrice(board, v, next, step, share);
      const nextState = next * 2 + nextWay;
      if (cost + 1e-9 >= (price[nextState] as number)) continue;
      price[nextState] = cost;
      from[nextState] = state;
      push(heap, cost + away(next), nextState);
    }
  }
  if (bestPort === undefined) return null;
  return traceBack(bestState, bestPort, from, startPort);
}

function traceBack(last: number, end: Port, from: Int32Array, startPort: ReadonlyMap<number, Port>): Track | null {
  const vertices: number[] = [];
  let state = last;
  for (;;) {
    vertices.push(state >> 1);
    const before = from[state] ?? -1;
    if (before < 0) break;
    state = before;
  }
  const start = startPort.get(state);
  return start === undefined ? null : { start, end, vertices: vertices.reverse() };
}

/** The vertex one step right, down, left or up; -1 where the way is closed. */
function neighbour(board: Board, v: number, step: number, nx: number): number {
  const { closedRight, closedDown, ys } = board.lattice;
  const i = v % nx;
  if (step === 0) return i + 1 < nx && closedRight[v] === 0 ? v + 1 : -1;
  if (step === 1) return v + nx < nx * ys.length && closedDown[v] === 0 ? v + nx : -1;
  if (step === 2) return i > 0 && closedRight[v - 1] === 0 ? v - 1 : -1;
  return v >= nx && closedDown[v - nx] === 0 ? v - nx : -1;
}

function segmentPrice(board: Board, v: number, next: number, step: number, share: number): number {
  const { xs, ys, extraRight, extraDown } = board.lattice;
  const nx = xs.length;
  const low = v < next ? v : next;
  if ((step & 1) === 0) {
    const length = (xs[(low % nx) + 1] ?? 0) - (xs[low % nx] ?? 0);
    return (
      length +
      (extraRight[low] ?? 0) +
      (board.usedRight[low] ?? 0) * share +
      (board.labelRight[low] ?? 0) * PRICES.label +
      (board.pastRight[low] ?? 0)
    );
  }
  const j = Math.floor(low / nx);
  const length = (ys[j + 1] ?? 0) - (ys[j] ?? 0);
  return (
    length +
    (extraDown[low] ?? 0) +
    (board.usedDown[low] ?? 0) * share +
    (board.labelDown[low] ?? 0) * PRICES.label +
    (board.pastDown[low] ?? 0)
  );
}

function turnPrice(board: Board, v: number, way: 0 | 1, next: 0 | 1, share: number): number {
  const turns = board.turned[v] ?? 0;
  const past = board.pastVertex[v] ?? 0;
  if (way !== next) {
    const others = turns + (board.level[v] ?? 0) + (board.upright[v] ?? 0);
    return PRICES.bend + past + (others > 0 ? share * 0.6 : 0);
  }
  const across = (way === 0 ? board.upright[v] : board.level[v]) ?? 0;
  return across * PRICES.crossing + (turns > 0 ? share * 0.6 + past : 0);
}

const portPrice = (board: Board, p: Port, share: number): number =>
  p.offset * PRICES.offMiddle + (board.ports[p.id] ?? 0) * share + (board.pastPort[p.id] ?? 0);
