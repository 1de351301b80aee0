import { overlaps, type Point, type Rect } from '../geometry.ts';
import type { Setting } from './build-problem.ts';
import type { Problem, Proposal } from './proposal.ts';

/** What a proposal is judged by; every figure is measured on the final routes. */
export interface Measures {
  readonly crossings: number;
  readonly bends: number;
  /** Sum of the routes' lengths as a multiple of the area's half perimeter, per arrow. */
  readonly length: number;
  /** Share of request, data and async arrows that run to the left; upright ones count in part. */
  readonly backward: number;
  /** How far the first box is from the left edge, 0 … 1. */
  readonly lateStart: number;
  /** Share of pairs of boxes that stand against the author's order of reading. */
  readonly disorder: number;
  /** Zones that arrows pass although neither end is theirs. */
  readonly trespasses: number;
  /** Lines of labels beyond the flattest setting. */
  readonly brokenLabels: number;
  /** Share of the area in its largest empty rectangle. */
  readonly emptiest: number;
  /** Pairs of arrows that follow each other closely for long, in half perimeters. */
  readonly bundled: number;
}

/**
 * The price of each measure; lower is better. The order follows Purchase ("Which aesthetic has the greatest effect on human
 * understanding?", GD 1997: crossings first, then bends); type size is weighed in because the canvas is fixed.
 */
export const PRICES = {
  crossings: 3.2,
  bends: 0.8,
  length: 14,
  backward: 18,
  lateStart: 9,
  disorder: 14,
  trespasses: 2.5,
  brokenLabels: 0.25,
  emptiest: 34,
  bundled: 5,
  /** Per 1 % of type size below the largest. */
  type: 0.3,
  /** Small icons beside the titles instead of large ones above them. */
  compact: 4,
} as const;

/** Type beyond this is not worth more. */
const LARGEST_TYPE = 1.14;

/** The price of a proposal in a setting; the cheapest proposal of all engines wins. */
export function score(measures: Measures, setting: Setting): number {
  const m = measures;
  const price =
    PRICES.crossings * m.crossings +
    PRICES.bends * m.bends +
    PRICES.length * m.length +
    PRICES.backward * m.backward +
    PRICES.lateStart * m.lateStart +
    PRICES.disorder * m.disorder +
    PRICES.trespasses * m.trespasses +
    PRICES.brokenLabels * m.brokenLabels +
    PRICES.emptiest * m.emptiest +
    PRICES.bundled * m.bundled +
    PRICES.type * 100 * Math.max(0, LARGEST_TYPE - setting.typeScale) +
    (setting.style === 'compact' ? PRICES.compact : 0);
  return Math.round(price * 1000) / 1000;
}

export function measure(problem: Problem, proposal: Proposal): Measures {
  const { width, height } = problem.area;
  const routes = proposal.edges.map((e) => e.points);
  const centre = new Map(proposal.nodes.map((n) => [n.id, { x: n.x + n.width / 2, y: n.y + n.height / 2 }]));
  return {
    crossings: countCrossings(routes),
    bends: routes.reduce((sum, r) => sum + Math.max(0, r.length - 2), 0),
    length:
      routes.reduce((sum, r) => sum + lengthOf(r), 0) / (width + height) / Math.max(1, Math.sqrt(routes.length) * 2),
    backward: backwardShare(problem, centre),
    lateStart: lateStart(problem, proposal),
    disorder: disorder(problem, centre, width, height),
    trespasses: countTrespasses(problem, proposal),
    brokenLabels: proposal.edges.reduce((sum, e) => sum + (e.label?.variant ?? 0), 0),
    emptiest: emptiest(problem, proposal),
    bundled: bundled(routes) / (width + height),
  };
}

const lengthOf = (r: readonly Point[]): number =>
  r.slice(1).reduce((sum, p, i) => sum + Math.abs(p.x - (r[i] as Point).x) + Math.abs(p.y - (r[i] as Point).y), 0);

type Segment = readonly [Point, Point];
const segmentsOf = (r: readonly Point[]): readonly Segment[] => r.slice(1).map((p, i) => [r[i] as Point, p]);

export function countCrossings(routes: readonly (readonly Point[])[]): number {
  const all = routes.map(segmentsOf);
  let count = 0;
  for (let i = 0; i < all.length; i++)
    for (let j = i + 1; j < all.length; j++)
      for (const s of all[i] ?? []) for (const t of all[j] ?? []) if (crosses(s, t) || crosses(t, s)) count++;
  return count;
}

/** True when a level segment passes through an upright one. */
function crosses([a, b]: Segment, [c, d]: Segment): boolean {
  if (a.y !== b.y || c.x !== d.x) return false;
  return c.x > Math.min(a.x, b.x) && c.x < Math.max(a.x, b.x) && a.y > Math.min(c.y, d.y) && a.y < Math.max(c.y, d.y);
}

/** How much an upright arrow counts as one against the flow. */
const UPWARD = 0.45;
const DOWNWARD = 0.25;

function backwardShare(problem: Problem, centre: ReadonlyMap<string, Point>): number {
  let back = 0;
  let all = 0;
  for (const e of problem.edges) {
    const a = centre.get(e.from);
    const b = centre.get(e.to);
    if (a === undefined || b === undefined || e.kind === 'response' || e.kind === 'failure') continue;
    all++;
    back += b.x < a.x - 4 ? 1 : b.x > a.x + 4 ? 0 : b.y < a.y ? UPWARD : DOWNWARD;
  }
  return all === 0 ? 0 : back / all;
}

function lateStart(problem: Problem, proposal: Proposal): number {
  const first = proposal.nodes.find((n) => n.id === problem.nodes[0]?.id);
  if (first === undefined) return 0;
  const left = Math.min(...proposal.nodes.map((n) => n.x));
  return Math.min(1, (first.x - left) / problem.area.width) + 0.06 * Math.min(1, first.y / problem.area.height);
}

function disorder(problem: Problem, centre: ReadonlyMap<string, Point>, width: number, height: number): number {
  const rank = problem.nodes.map((n) => {
    const c = centre.get(n.id) ?? { x: 0, y: 0 };
    return c.x / width + (0.5 * c.y) / height;
  });
  let against = 0;
  let pairs = 0;
  for (let i = 0; i < rank.length; i++)
    for (let j = i + 1; j < rank.length; j++) {
      pairs++;
      if ((rank[i] ?? 0) > (rank[j] ?? 0) + 0.02) against++;
    }
  return pairs === 0 ? 0 : against / pairs;
}

function countTrespasses(problem: Problem, proposal: Proposal): number {
  const parent = new Map(problem.zones.map((z) => [z.id, z.parent]));
  const zoneOf = new Map(problem.nodes.map((n) => [n.id, n.zone]));
  const own = (id: string): Set<string> => {
    const found = new Set<string>();
    for (
      let at: string | null = parent.has(id) ? id : (zoneOf.get(id) ?? null);
      at !== null;
      at = parent.get(at) ?? null
    )
      found.add(at);
    return found;
  };
  let count = 0;
  problem.edges.forEach((edge, i) => {
    const mine = new Set([...own(edge.from), ...own(edge.to)]);
    const route = proposal.edges[i]?.points ?? [];
    for (const zone of proposal.zones)
      if (!mine.has(zone.id) && segmentsOf(route).some((s) => overlaps(boxOf(s), zone))) count++;
  });
  return count;
}

const boxOf = ([a, b]: Segment): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.max(0.1, Math.abs(a.x - b.x)),
  height: Math.max(0.1, Math.abs(a.y - b.y)),
});

/** The largest rectangle without boxes, labels or lines on a raster of 24 × 16 cells, as a share of the area. */
function emptiest(problem: Problem, proposal: Proposal): number {
  const columns = 24;
  const rows = 16;
  const { width, height } = problem.area;
  const taken = new Uint8Array(columns * rows);
  const block = (r: Rect) => {
    const i0 = Math.max(0, Math.floor((r.x / width) * columns));
    const i1 = Math.min(columns - 1, Math.floor(((r.x + r.width) / width) * columns));
    const j0 = Math.max(0, Math.floor((r.y / height) * rows));
    const j1 = Math.min(rows - 1, Math.floor(((r.y + r.height) / height) * rows));
    for (let j = j0; j <= j1; j++) for (let i = i0; i <= i1; i++) taken[j * columns + i] = 1;
  };
  for (const n of proposal.nodes) block(n);
  for (const c of proposal.context) block(c);
  for (const e of proposal.edges) {
    if (e.label !== null) block(e.label.box);
    for (const s of segmentsOf(e.points)) block(boxOf(s));
  }
  return largestEmpty(taken, columns, rows) / (columns * rows);
}

function largestEmpty(taken: Uint8Array, columns: number, rows: number): number {
  const high = new Int16Array(columns);
  let best = 0;
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) high[i] = taken[j * columns + i] === 1 ? 0 : (high[i] ?? 0) + 1;
    for (let i = 0; i < columns; i++) {
      let low = high[i] ?? 0;
      for (let k = i; k < columns && low > 0; k++) {
        low = Math.min(low, high[k] ?? 0);
        best = Math.max(best, low * (k - i + 1));
      }
    }
  }
  return best;
}

/** Length over which arrows run side by side less than 16 px apart, beyond the first 60 px of each pair. */
function bundled(routes: readonly (readonly Point[])[]): number {
  const all = routes.map(segmentsOf);
  let sum = 0;
  for (let i = 0; i < all.length; i++)
    for (let j = i + 1; j < all.length; j++) {
      let shared = 0;
      for (const s of all[i] ?? []) for (const t of all[j] ?? []) shared += alongside(s, t);
      sum += Math.max(0, shared - 60);
    }
  return sum;
}

function alongside([a, b]: Segment, [c, d]: Segment): number {
  if (a.y === b.y && c.y === d.y && Math.abs(a.y - c.y) < 16)
    return Math.max(
      0,
      Math.min(Math.max(a.x, b.x), Math.max(c.x, d.x)) - Math.max(Math.min(a.x, b.x), Math.min(c.x, d.x)),
    );
  if (a.x === b.x && c.x === d.x && Math.abs(a.x - c.x) < 16)
    return Math.max(
      0,
      Math.min(Math.max(a.y, b.y), Math.max(c.y, d.y)) - Math.max(Math.min(a.y, b.y), Math.min(c.y, d.y)),
    );
  return 0;
}
