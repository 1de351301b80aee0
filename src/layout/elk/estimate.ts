import type { Size } from '../../geometry.ts';
import type { Problem } from '../proposal.ts';
import { type Levels, ROOT } from './levels.ts';
import type { Ranks } from './orient.ts';
import type { Direction } from './plan.ts';

/** What an orientation would come to, guessed without a layout: lower is better, below 1 fits comfortably. */
export type Estimate = (ranks: Ranks) => number;

/** A guesser for one problem and direction; `labels` are the label sizes per edge. */
export function estimateFor(
  problem: Problem,
  levels: Levels,
  direction: Direction,
  labels: readonly (Size | undefined)[],
): Estimate {
  const lie = (size: Size): Flow =>
    direction === 'RIGHT' ? flow(size.width, size.height) : flow(size.height, size.width);
  const area = lie(problem.area);
  const context = buildContext(problem, levels, lie, labels);
  return (ranks) => {
    const tally: Tally = { backward: 0, passing: 0, late: 0 };
    const size = sizeOfLevel(ROOT, context, ranks, tally);
    const long = size.along / area.along;
    const wide = size.aside / area.aside;
    const over = Math.max(0, long - 1) + Math.max(0, wide - 1);
    const edges = Math.max(1, problem.edges.length);
    return (
      0.4 * Math.max(long, wide) +
      4 * over +
      (1.4 * tally.backward) / edges +
      (1.4 * tally.passing) / edges +
      0.4 * tally.late
    );
  };
}

/** Sizes along the flow and aside of it. */
interface Flow {
  readonly along: number;
  readonly aside: number;
}

const flow = (along: number, aside: number): Flow => ({ along, aside });

interface Tally {
  /** Edges drawn against the author's direction. */
  backward: number;
  /** Layers that edges pass without ending there. */
  passing: number;
  /** Layers before what the author wrote first. */
  late: number;
}

interface Wire {
  readonly from: string;
  readonly to: string;
  readonly label: Flow | null;
}

/** An edge that leaves a zone through its border; `out` when the item in the zone is the edge's `from`. */
interface Exit {
  readonly item: string;
  readonly out: boolean;
  readonly link: { readonly from: string; readonly to: string };
}

interface Context {
  readonly items: ReadonlyMap<string, readonly string[]>;
  readonly sizes: ReadonlyMap<string, Flow>;
  readonly pads: ReadonlyMap<string, Flow>;
  readonly wires: ReadonlyMap<string, readonly Wire[]>;
  readonly exits: ReadonlyMap<string, readonly Exit[]>;
}

function buildContext(
  problem: Problem,
  levels: Levels,
  lie: (size: Size) => Flow,
  labels: readonly (Size | undefined)[],
): Context {
  const wires = new Map<string, Wire[]>();
  const exits = new Map<string, Exit[]>();
  for (const [i, link] of levels.links.entries()) {
    const edge = problem.edges[i];
    if (!link || !edge) continue;
    const label = labels[i];
    push(wires, link.level, { from: link.from, to: link.to, label: label ? lie(label) : null });
    for (const { zone, item } of bordersOf(edge.from, link.level, levels)) push(exits, zone, { item, out: true, link });
    for (const { zone, item } of bordersOf(edge.to, link.level, levels)) push(exits, zone, { item, out: false, link });
  }
  return {
    items: levels.children,
    sizes: new Map(problem.nodes.map((n) => [n.id, lie(n)])),
    pads: new Map(
      problem.zones.map((z) => [z.id, lie({ width: 2 * z.padding, height: 2 * z.padding + z.title.height })]),
    ),
    wires,
    exits,
  };
}

/** The zones that a line from `id` has to leave to get to the level, each with what the line comes from inside it. */
function bordersOf(id: string, level: string, levels: Levels): readonly { zone: string; item: string }[] {
  const around = levels.around.get(id) ?? [];
  const end = level === ROOT ? around.length : around.indexOf(level);
  return around.slice(0, end).map((zone, i) => ({ zone, item: around[i - 1] ?? id }));
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const BETWEEN_LAYERS = 40;
const BETWEEN_NODES = 22;
const TRACK = 10;

function sizeOfLevel(level: string, context: Context, ranks: Ranks, tally: Tally): Flow {
  const items = context.items.get(level) ?? [];
  const rank = (id: string) => ranks.get(id) ?? 0;
  const wires = forwardWires(context.wires.get(level) ?? [], rank, tally);
  const layerOf = layer(items, wires, rank);
  const count = Math.max(-1, ...layerOf.values()) + 1;
  if (level === ROOT) tally.late = Math.min(2, layerOf.get(items[0] ?? '') ?? 0);
  const along = new Array<number>(count).fill(0);
  const aside = new Array<number>(count).fill(-BETWEEN_NODES);
  for (const id of items) {
    const l = layerOf.get(id) ?? 0;
    const size = sizeOfItem(id, context, ranks, tally);
    along[l] = Math.max(along[l] ?? 0, size.along);
    add(aside, l, size.aside + BETWEEN_NODES);
  }
  const gaps = new Array<Flow>(Math.max(0, count - 1)).fill(flow(BETWEEN_LAYERS, 0));
  for (const w of wires) placeWire(w, layerOf, aside, gaps, tally);
  for (const e of context.exits.get(level) ?? []) placeExit(e, layerOf, aside, rank, tally);
  return flow(sum(along) + sum(gaps.map((g) => g.along)), Math.max(0, ...aside, ...gaps.map((g) => g.aside)));
}

/** The level's edges, each turned to run from lower to higher rank. */
function forwardWires(wires: readonly Wire[], rank: (id: string) => number, tally: Tally): readonly Wire[] {
  return wires.map((w) => {
    if (rank(w.from) < rank(w.to)) return w;
    tally.backward++;
    return { ...w, from: w.to, to: w.from };
  });
}

/** An edge that leaves the zone passes every layer between its node and the border it goes to. */
function placeExit(
  exit: Exit,
  layerOf: ReadonlyMap<string, number>,
  aside: number[],
  rank: (id: string) => number,
  tally: Tally,
): void {
  const l = layerOf.get(exit.item) ?? 0;
  const goesForward = rank(exit.link.from) < rank(exit.link.to) === exit.out;
  const passed = goesForward ? aside.length - 1 - l : l;
  tally.passing += passed;
  for (let k = 1; k <= passed; k++) add(aside, goesForward ? l + k : l - k, TRACK);
}

function sizeOfItem(id: string, context: Context, ranks: Ranks, tally: Tally): Flow {
  const pad = context.pads.get(id);
  if (!pad) return context.sizes.get(id) ?? flow(0, 0);
  const inner = sizeOfLevel(id, context, ranks, tally);
  return flow(inner.along + pad.along, inner.aside + pad.aside);
}

/** An edge takes its label's length from one gap and a track or its label's breadth from the layers it passes. */
function placeWire(
  wire: Wire,
  layerOf: ReadonlyMap<string, number>,
  aside: number[],
  gaps: Flow[],
  tally: Tally,
): void {
  const [a, b] = [layerOf.get(wire.from) ?? 0, layerOf.get(wire.to) ?? 0];
  const label = wire.label ?? flow(0, TRACK);
  tally.passing += b - a - 1;
  for (let l = a + 1; l < b; l++) add(aside, l, l === a + 1 ? label.aside + 6 : TRACK + 4);
  const gap = gaps[a];
  if (b === a + 1 && gap) {
    gaps[a] = flow(Math.max(gap.along, label.along + BETWEEN_LAYERS), gap.aside + label.aside + 6);
  }
}

const add = (list: number[], at: number, value: number): void => {
  list[at] = (list[at] ?? 0) + value;
};

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

/** Longest-path layers, then everything that gives more than it takes moves up to what it gives to. */
function layer(
  items: readonly string[],
  wires: readonly Wire[],
  rank: (id: string) => number,
): ReadonlyMap<string, number> {
  const order = items.toSorted((a, b) => rank(a) - rank(b));
  const layers = new Map<string, number>();
  for (const id of order) {
    const before = wires.filter((w) => w.to === id).map((w) => (layers.get(w.from) ?? 0) + 1);
    layers.set(id, Math.max(0, ...before));
  }
  for (const id of order.toReversed()) {
    const after = wires.filter((w) => w.from === id);
    const into = wires.filter((w) => w.to === id).length;
    if (after.length > into) layers.set(id, Math.min(...after.map((w) => layers.get(w.to) ?? 0)) - 1);
  }
  return layers;
}
