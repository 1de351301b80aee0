import { type Borders, buildBorders } from './borders.ts';
import type { Placed } from './placed.ts';
import { pour } from './pour.ts';
import { raise } from './raise.ts';
import type { Way } from './way.ts';

/** From px, to px. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One axis of a geometry: extents of the lines of boxes, free stretches of the gaps around them, borders between. */
export interface Axis {
  readonly lines: readonly Stretch[];
  readonly free: readonly Stretch[];
  readonly borders: Borders;
}

/** Free px between the borders of two neighbouring zones, or between a border and the area's edge. */
const BORDER_APART = 12;
const LEAST_GAP = 30;
const LEAST_RIM = 1;
/** Line that shows on both sides of a label, arrowhead included, px; it may run inside a zone. */
const AROUND_LABEL = 44;
/** A label keeps off the borders of zones, px on both sides together. */
const OFF_BORDERS = 12;

/** Lays out columns (or rows) so that they fill the area; null when they do not fit. `demand` is what labels need of each gap, px. */
export function buildAxis(way: Way, placed: Placed, demand: readonly number[]): Axis | null {
  const count = placed.cells[way.count];
  const total = placed.problem.area[way.size];
  const sizes = sizesOf(way, placed);
  if (sum(sizes) > total) return null;
  const borders = buildBorders(way, placed);
  const gaps = Array.from({ length: count + 1 }, (_, g) => leastGap(g, count, borders, demand[g] ?? 0));
  const slack = total - (sum(sizes) + sum(borders.before) + sum(borders.after) + sum(gaps));
  if (slack < 0) return null;
  return { ...lineUp(pour(slack, sizes, gaps, way.boxGrowth), borders), borders };
}

/** The size of the largest box on each line; boxes that cover several lines have the gaps between them, too. */
function sizesOf({ count, line, size, first, last }: Way, { problem, cells }: Placed): readonly number[] {
  const sizes = new Array<number>(cells[count]).fill(0);
  problem.nodes.forEach((node, i) => {
    const at = cells[line][i] ?? 0;
    const large = cells.large?.get(i);
    const from = large?.[first] ?? Math.floor(at);
    const to = large?.[last] ?? Math.ceil(at);
    const gaps = large === undefined ? 0 : to - from;
    const share = (node[size] - gaps * LEAST_GAP) / (gaps + 1);
    for (let l = from; l <= to; l++) raise(sizes, l, share);
  });
  return sizes;
}

function leastGap(gap: number, count: number, { before, after }: Borders, demand: number): number {
  const left = after[gap - 1] ?? 0;
  const right = before[gap] ?? 0;
  const label = demand === 0 ? 0 : Math.max(demand + OFF_BORDERS, demand + AROUND_LABEL - left - right);
  if (gap === 0 || gap === count) return Math.max(label, LEAST_RIM);
  return Math.max(label, left + right > 0 ? BORDER_APART : LEAST_GAP);
}

/** Gap, border, line, border, gap …: places from the sizes, each rounded to whole px. */
function lineUp(
  { sizes, gaps }: { readonly sizes: readonly number[]; readonly gaps: readonly number[] },
  borders: Borders,
): Omit<Axis, 'borders'> {
  const lines: Stretch[] = [];
  const free: Stretch[] = [];
  let at = 0;
  const take = (length: number): Stretch => {
    const from = Math.round(at);
    at += length;
    return { from, to: Math.round(at) };
  };
  gaps.forEach((gap, g) => {
    take(borders.after[g - 1] ?? 0);
    free.push(take(gap));
    if (g === sizes.length) return;
    take(borders.before[g] ?? 0);
    lines.push(take(sizes[g] ?? 0));
  });
  return { lines, free };
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
