import type { Rect, Size } from '../../geometry.ts';
import type { Problem } from '../proposal.ts';
import { type Cells, type Span, spanOf } from './cells.ts';

/** px along the gap that its labels need, for each gap between columns (and rows); 0 without labels. Gap 0 lies before the first. */
export interface Demands {
  readonly column: readonly number[];
  readonly row: readonly number[];
}

/** Boxes of everything but the routes, px of the area. */
export interface Geometry {
  readonly area: Size;
  readonly nodes: readonly Rect[];
  readonly zones: readonly Rect[];
  /** Title strips of the zones: no line and no label may touch them. */
  readonly titles: readonly Rect[];
  readonly context: readonly Rect[];
  /** Free stretches of the gaps, where tracks may run: from px, to px. */
  readonly columnFree: readonly (readonly [number, number])[];
  readonly rowFree: readonly (readonly [number, number])[];
  /** Extents of the columns and rows of boxes. */
  readonly columns: readonly (readonly [number, number])[];
  readonly rows: readonly (readonly [number, number])[];
  readonly zoneSpans: readonly Span[];
}

/** Free px between the borders of two neighbouring zones, or between a border and the area's edge. */
const BORDER_APART = 12;
const LEAST_GAP = 30;
/** Line that shows on both sides of a label, arrowhead included, px; it may run inside a zone. */
const AROUND_LABEL = 44;
/** A label keeps off the borders of zones, px on both sides together. */
const OFF_BORDERS = 12;

/** Turns cells into px so that the area is filled exactly; null when columns, gaps and borders do not fit. */
export function buildGeometry(problem: Problem, cells: Cells, demands: Demands): Geometry | null {
  const zoneMembers = membersOf(problem);
  const spans = zoneMembers.map((m) => spanOf(m, cells.column, cells.row));
  const x = axis(
    problem,
    cells.columns,
    cells.column,
    'width',
    problem.area.width,
    demands.column,
    borders(problem, spans, 'x', sceneryRoom(problem, cells, 'left'), sceneryRoom(problem, cells, 'right')),
  );
  const y = axis(
    problem,
    cells.rows,
    cells.row,
    'height',
    problem.area.height,
    demands.row,
    borders(problem, spans, 'y', sceneryRoom(problem, cells, 'above'), sceneryRoom(problem, cells, 'below')),
  );
  if (x === null || y === null) return null;
  const nodes = problem.nodes.map((n, i) => {
    const [left, right] = x.lines[cells.column[i] ?? 0] ?? [0, 0];
    const [top, bottom] = y.lines[cells.row[i] ?? 0] ?? [0, 0];
    const width = Math.min(right - left, Math.max(n.width, right - left));
    return { x: left + (right - left - width) / 2, y: top, width, height: bottom - top };
  });
  const zones = spans.map((s, z) => zoneRect(s, x, y, z));
  const titles = zones.map((r, z) => titleRect(r, problem.zones[z]?.title ?? { width: 0, height: 0 }));
  const context = problem.context.map((c) =>
    contextRect(
      c,
      c.nodes.map((id) => nodes[problem.nodes.findIndex((n) => n.id === id)]).filter((r): r is Rect => r !== undefined),
    ),
  );
  return {
    area: problem.area,
    nodes,
    zones,
    titles,
    context,
    columnFree: x.free,
    rowFree: y.free,
    columns: x.lines,
    rows: y.lines,
    zoneSpans: spans,
  };
}

export function membersOf(problem: Problem): readonly (readonly number[])[] {
  const parent = new Map(problem.zones.map((z) => [z.id, z.parent]));
  return problem.zones.map((zone) =>
    problem.nodes.flatMap((n, i) => {
      for (let at = n.zone; at !== null; at = parent.get(at) ?? null) if (at === zone.id) return [i];
      return [];
    }),
  );
}

/** px that zone borders take on both sides of every line of boxes, and each zone's own share of it. */
interface Borders {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly zoneBefore: readonly number[];
  readonly zoneAfter: readonly number[];
}

function borders(
  problem: Problem,
  spans: readonly Span[],
  axisName: 'x' | 'y',
  sceneryBefore: readonly number[],
  sceneryAfter: readonly number[],
): Borders {
  const low = (s: Span) => (axisName === 'x' ? s.left : s.top);
  const high = (s: Span) => (axisName === 'x' ? s.right : s.bottom);
  const index = new Map(problem.zones.map((z, i) => [z.id, i]));
  const zoneBefore = problem.zones.map(() => 0);
  const zoneAfter = problem.zones.map(() => 0);
  const before = [...sceneryBefore];
  const after = [...sceneryAfter];
  for (let z = problem.zones.length - 1; z >= 0; z--) {
    const zone = problem.zones[z];
    const span = spans[z];
    if (zone === undefined || span === undefined || span.right < 0) continue;
    const inLow = low(span);
    const inHigh = high(span);
    const base = Math.max(zoneBefore[z] ?? 0, sceneryBefore[inLow] ?? 0);
    const strip = axisName === 'y' ? zone.title.height + 4 : 0;
    const own = base + zone.padding + strip;
    const ownAfter = Math.max(zoneAfter[z] ?? 0, sceneryAfter[inHigh] ?? 0) + zone.padding;
    zoneBefore[z] = own;
    zoneAfter[z] = ownAfter;
    before[inLow] = Math.max(before[inLow] ?? 0, own);
    after[inHigh] = Math.max(after[inHigh] ?? 0, ownAfter);
    const parent = zone.parent === null ? undefined : index.get(zone.parent);
    const outer = parent === undefined ? undefined : spans[parent];
    if (parent === undefined || outer === undefined) continue;
    if (low(outer) === inLow) zoneBefore[parent] = Math.max(zoneBefore[parent] ?? 0, own);
    if (high(outer) === inHigh) zoneAfter[parent] = Math.max(zoneAfter[parent] ?? 0, ownAfter);
  }
  return { before, after, zoneBefore, zoneAfter };
}

/** px that scenery takes beside each line of boxes, inside the zones. */
function sceneryRoom(problem: Problem, cells: Cells, side: Side): readonly number[] {
  const upright = side === 'above' || side === 'below';
  const at = upright ? cells.row : cells.column;
  const room = new Array<number>(upright ? cells.rows : cells.columns).fill(0);
  for (const item of problem.context) {
    if (item.side !== side) continue;
    const lines = item.nodes.map((id) => at[problem.nodes.findIndex((n) => n.id === id)] ?? 0);
    const line = side === 'above' || side === 'left' ? Math.min(...lines) : Math.max(...lines);
    room[line] = Math.max(room[line] ?? 0, (upright ? item.height : item.width) + 8);
  }
  return room;
}

type Side = Problem['context'][number]['side'];

interface Axis {
  readonly lines: readonly (readonly [number, number])[];
  readonly free: readonly (readonly [number, number])[];
  readonly borders: Borders;
}

function axis(
  problem: Problem,
  count: number,
  at: readonly number[],
  side: 'width' | 'height',
  total: number,
  demand: readonly number[],
  edge: Borders,
): Axis | null {
  const sizes = Array.from({ length: count }, (_, line) =>
    Math.max(0, ...problem.nodes.map((n, i) => (at[i] === line ? n[side] : 0))),
  );
  const free = Array.from({ length: count + 1 }, (_, g) => leastFree(g, count, edge, demand[g] ?? 0));
  const fixed = sum(sizes) + sum(edge.before) + sum(edge.after) + sum(free);
  const slack = total - fixed;
  if (slack < 0) return null;
  const grown = spread(slack, sizes, free, side);
  const lines: [number, number][] = [];
  const stretches: [number, number][] = [];
  let position = 0;
  for (let g = 0; g <= count; g++) {
    if (g > 0) position += edge.after[g - 1] ?? 0;
    const from = position;
    position += grown.free[g] ?? 0;
    stretches.push([Math.round(from), Math.round(position)]);
    if (g === count) break;
    position += edge.before[g] ?? 0;
    const start = Math.round(position);
    position += grown.sizes[g] ?? 0;
    lines.push([start, Math.round(position)]);
  }
  return { lines, free: stretches, borders: edge };
}

function leastFree(gap: number, count: number, edge: Borders, demand: number): number {
  const after = gap > 0 ? (edge.after[gap - 1] ?? 0) : 0;
  const before = gap < count ? (edge.before[gap] ?? 0) : 0;
  const label = demand === 0 ? 0 : Math.max(demand + OFF_BORDERS, demand + AROUND_LABEL - after - before);
  if (gap === 0 || gap === count) return Math.max(label, 1);
  return Math.max(label, after + before > 0 ? BORDER_APART : LEAST_GAP);
}

/** Slack goes to the inner gaps first, the narrowest before the others; a little goes to the boxes and to the rim. */
function spread(
  slack: number,
  sizes: readonly number[],
  free: readonly number[],
  side: 'width' | 'height',
): { sizes: number[]; free: number[] } {
  const inner = free.length - 2;
  const boxShare = Math.min(0.3 * slack, sum(sizes) * (side === 'width' ? 0.16 : 0.22));
  const rimShare = inner === 0 ? slack - boxShare : Math.min(0.12 * slack, 36);
  const level = fillLevel(free.slice(1, -1), slack - boxShare - rimShare);
  const used = sizes.filter((s) => s > 0).length || 1;
  return {
    sizes: sizes.map((s) => (s > 0 ? s + boxShare / used : 0)),
    free: free.map((f, g) => (g === 0 || g === free.length - 1 ? f + rimShare / 2 : Math.max(f, level))),
  };
}

/** The level to which gaps rise when `amount` px are poured over them, the narrowest filling first. */
function fillLevel(gaps: readonly number[], amount: number): number {
  const sorted = gaps.toSorted((a, b) => a - b);
  let rest = amount;
  for (let i = 0; i < sorted.length; i++) {
    const step = ((sorted[i + 1] ?? Infinity) - (sorted[i] ?? 0)) * (i + 1);
    if (step >= rest) return (sorted[i] ?? 0) + rest / (i + 1);
    rest -= step;
  }
  return 0;
}

function zoneRect(span: Span, x: Axis, y: Axis, z: number): Rect {
  const left = (x.lines[span.left]?.[0] ?? 0) - (x.borders.zoneBefore[z] ?? 0);
  const right = (x.lines[span.right]?.[1] ?? 0) + (x.borders.zoneAfter[z] ?? 0);
  const top = (y.lines[span.top]?.[0] ?? 0) - (y.borders.zoneBefore[z] ?? 0);
  const bottom = (y.lines[span.bottom]?.[1] ?? 0) + (y.borders.zoneAfter[z] ?? 0);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The title stands at the top left, 8 px in and 4 px down. */
const titleRect = (zone: Rect, title: Size): Rect => ({
  x: zone.x + 8,
  y: zone.y + 5,
  width: title.width,
  height: title.height,
});

function contextRect(item: Problem['context'][number], around: readonly Rect[]): Rect {
  const left = Math.min(...around.map((r) => r.x));
  const right = Math.max(...around.map((r) => r.x + r.width));
  const top = Math.min(...around.map((r) => r.y));
  const bottom = Math.max(...around.map((r) => r.y + r.height));
  const centred = {
    x: (left + right - item.width) / 2,
    y: (top + bottom - item.height) / 2,
    width: item.width,
    height: item.height,
  };
  if (item.side === 'above') return { ...centred, y: top - item.height - 6 };
  if (item.side === 'below') return { ...centred, y: bottom + 6 };
  if (item.side === 'left') return { ...centred, x: left - item.width - 6 };
  return { ...centred, x: right + 6 };
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
