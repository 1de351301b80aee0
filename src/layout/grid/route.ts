import { type Board, straightOn } from './board.ts';
import { leastPrice, pop, push } from './heap.ts';
import type { Port } from './ports.ts';
import { restart } from './scratch.ts';
import type { Way } from './segments.ts';
import { awayFrom, type Target } from './target.ts';
import { type Track, wayOf } from './track.ts';

/** What a route pays besides its length, in px. */
const PRICES = {
  bend: 42,
  crossing: 60,
  /** Running on, turning on or starting at what another arrow uses; grows from round to round. */
  share: 170,
  /** Share of that for a vertex. */
  vertex: 0.6,
  label: 75,
  /** A port one step off the middle of its side. */
  offMiddle: 8,
} as const;

/** Sums of prices that differ by less are equal. */
const EQUAL = 1e-9;
/** A state's bound is worked out twice; rounding makes them differ by less than this. */
const SAME_BOUND = 1e-6;

/**
 * The cheapest route between two sets of ports: A* (Hart, Nilsson and Raphael, 1968) over vertices of the lattice and the
 * way they are entered; state = vertex × 2 + way. `pressure` multiplies the price of sharing. Null when there is no way.
 */
export function route(board: Board, starts: readonly Port[], target: Target, pressure: number): Track | null {
  const search: Search = { board, target, share: PRICES.share * pressure, best: Infinity, last: -1, end: null };
  const { heap, price } = board.scratch;
  restart(board.scratch);
  starts.forEach((port, i) => {
    enter(search, port, i);
  });
  for (;;) {
    const bound = leastPrice(heap);
    if (bound >= search.best) break;
    const state = pop(heap);
    if (bound > (price[state] ?? 0) + awayFrom(target, board.lattice, state >> 1) + SAME_BOUND) continue;
    arrive(search, state);
    leave(search, state);
  }
  return search.end === null ? null : traceBack(search, starts, search.end);
}

interface Search {
  readonly board: Board;
  readonly target: Target;
  /** Price of sharing, px. */
  readonly share: number;
  /** Price of the best whole route so far, its last state and its port. */
  best: number;
  last: number;
  end: Port | null;
}

/** Begins at a port; states that ports lead to come before them as -1 - the port's place in the list. */
function enter(search: Search, port: Port, i: number): void {
  const state = port.vertex * 2 + wayOf(port);
  const cost = port.reach + portPrice(search, port);
  if (cost < priceOf(search, state)) reach(search, state, cost, -1 - i);
}

/** Ends at all ports that the state's vertex leads to. */
function arrive(search: Search, state: number): void {
  const { ports, firstPort } = search.target;
  const v = state >> 1;
  const first = firstPort[v] ?? -1;
  if (first < 0) return;
  for (let i = first, port = ports[i]; port?.vertex === v; port = ports[++i]) {
    const total = priceOf(search, state) + turnPrice(search, state, wayOf(port)) + port.reach + portPrice(search, port);
    if (total >= search.best) continue;
    search.best = total;
    search.last = state;
    search.end = port;
  }
}

/** Goes on to all neighbours of the state's vertex: right, down, left, up. */
function leave(search: Search, state: number): void {
  const { board, share } = search;
  const nx = board.lattice.xs.length;
  const v = state >> 1;
  const paid = priceOf(search, state);
  const level = paid + turnPrice(search, state, 0);
  const upright = paid + turnPrice(search, state, 1);
  for (let direction = 0; direction < 4; direction++) {
    const way = direction & 1;
    const step = way === 0 ? 1 : nx;
    const next = direction < 2 ? v + step : v - step;
    if (next < 0) continue;
    const segment = (direction < 2 ? v : next) * 2 + way;
    if (board.lattice.closed[segment] !== 0) continue;
    const cost = (way === 0 ? level : upright) + segmentPrice(board, segment, share);
    if (cost + EQUAL < priceOf(search, next * 2 + way)) reach(search, next * 2 + way, cost, state);
  }
}

const segmentPrice = ({ lattice, used, labels, pastSegment }: Board, segment: number, share: number): number =>
  (lattice.cost[segment] ?? 0) +
  (used[segment] ?? 0) * share +
  (labels[segment] ?? 0) * PRICES.label +
  (pastSegment[segment] ?? 0);

/** What it costs to pass the state's vertex when the next segment, or port, runs the given way. */
function turnPrice({ board, share }: Search, state: number, next: Way): number {
  const v = state >> 1;
  const turns = board.turned[v] ?? 0;
  const past = board.pastVertex[v] ?? 0;
  const shared = share * PRICES.vertex;
  if ((state & 1) !== next) return PRICES.bend + past + (turns + straightOn(board, v) > 0 ? shared : 0);
  const across = board.passed[v * 2 + (1 - next)] ?? 0;
  return across * PRICES.crossing + (turns > 0 ? shared + past : 0);
}

const portPrice = ({ board, share }: Search, port: Port): number =>
  port.offset * PRICES.offMiddle + (board.ports[port.id] ?? 0) * share + (board.pastPort[port.id] ?? 0);

/** The price of a state so far; Infinity when it was not reached. */
function priceOf({ board }: Search, state: number): number {
  const { price, stamp, run } = board.scratch;
  return stamp[state] === run ? (price[state] ?? 0) : Infinity;
}

/** Notes a cheaper way to a state, unless no route through it can be the best. */
function reach({ board, target, best }: Search, state: number, cost: number, before: number): void {
  const { scratch } = board;
  const bound = cost + awayFrom(target, board.lattice, state >> 1);
  if (bound > best + SAME_BOUND) return;
  scratch.price[state] = cost;
  scratch.before[state] = before;
  scratch.stamp[state] = scratch.run;
  push(scratch.heap, bound, state);
}

function traceBack({ board, last }: Search, starts: readonly Port[], end: Port): Track | null {
  const { before } = board.scratch;
  const states: number[] = [];
  let state = last;
  while (state >= 0) {
    states.push(state);
    state = before[state] ?? -1;
  }
  const start = starts[-1 - state];
  if (start === undefined) return null;
  const vertices = states.reverse().map((s) => s >> 1);
  const segments = vertices.slice(1).map((v, i) => Math.min(v, vertices[i] ?? v) * 2 + ((states[i + 1] ?? 0) & 1));
  return { start, end, vertices, segments };
}
