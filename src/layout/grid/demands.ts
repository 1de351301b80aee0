import type { Point } from '../../geometry.ts';
import type { Problem, SizedLabel } from '../proposal.ts';
import { type Cells, spanOf, wholeCells } from './cells.ts';
import type { Demands, Geometry } from './geometry.ts';
import type { Starved } from './negotiate.ts';
import { raise } from './raise.ts';
import type { Topology } from './topology.ts';
import { ACROSS, DOWN, type Way } from './way.ts';

/** Line that a label needs on its piece besides its own size, px. */
const AROUND_LABEL = 38;
/** A gap that is widened grows by this much at least, px. */
const LEAST_GROWTH = 8;

/** What each gap needs at least: the narrowest label of the arrows that cross it straight. */
export function firstDemands(problem: Problem, topology: Topology, cells: Cells): Demands {
  const column = new Array<number>(cells.columns + 1).fill(0);
  const row = new Array<number>(cells.rows + 1).fill(0);
  for (const { from, to, labels } of problem.edges) {
    const a = topology.nodeIndex.get(from);
    const b = topology.nodeIndex.get(to);
    if (a === undefined || b === undefined || labels.length === 0) continue;
    const across = gapBetween(cells, ACROSS, a, b);
    const down = gapBetween(cells, DOWN, a, b);
    if (across >= 0) demand(column, across, narrowest(labels));
    if (down >= 0) demand(row, down, lowest(labels));
  }
  return { column, row };
}

/** Between lines two gaps have to open for one. */
function demand(gaps: number[], at: number, px: number): void {
  raise(gaps, Math.floor(at), px);
  raise(gaps, Math.ceil(at), px);
}

/** The gap between two neighbours on lines next to each other; -1 when they are none. */
function gapBetween(cells: Cells, way: Way, a: number, b: number): number {
  if (cells.large?.has(a) || cells.large?.has(b)) return gapBeside(cells, way, a, b);
  const other = way === ACROSS ? DOWN : ACROSS;
  const one = cells[way.line][a] ?? 0;
  const next = cells[way.line][b] ?? 0;
  return cells[other.line][a] === cells[other.line][b] && Math.abs(one - next) === 1 ? Math.max(one, next) : -1;
}

/** The same for boxes that cover several cells: one gap lies between what they cover. */
function gapBeside(cells: Cells, way: Way, a: number, b: number): number {
  const other = way === ACROSS ? DOWN : ACROSS;
  const one = wholeCells(spanOf([a], cells));
  const next = wholeCells(spanOf([b], cells));
  if (one[other.first] > next[other.last] || next[other.first] > one[other.last]) return -1;
  if (one[way.last] + 1 === next[way.first]) return next[way.first];
  return next[way.last] + 1 === one[way.first] ? one[way.first] : -1;
}

const narrowest = (labels: readonly SizedLabel[]): number => Math.min(...labels.map((l) => l.width));
const lowest = (labels: readonly SizedLabel[]): number => Math.min(...labels.map((l) => l.height));

/** Widens the gaps in which labels found no place; null when no gap can help. */
export function moreDemands(
  problem: Problem,
  geometry: Geometry,
  starved: readonly Starved[],
  before: Demands,
): Demands | null {
  const column = [...before.column];
  const row = [...before.row];
  const widened = starved.map(({ edge, points }) => {
    const labels = problem.edges.find((e) => e.index === edge)?.labels ?? [];
    const found = longestGap(points, geometry);
    if (found === null) return false;
    const { piece, gap } = found;
    const size = piece.level ? narrowest(labels) : lowest(labels);
    const short = size + AROUND_LABEL - (piece.to - piece.from);
    const list = piece.level ? column : row;
    return raise(list, gap, Math.max(list[gap] ?? 0, size) + Math.max(LEAST_GROWTH, short));
  });
  return widened.includes(true) ? { column, row } : null;
}

/** A straight piece of a line along one axis, px. */
interface Piece {
  readonly level: boolean;
  readonly from: number;
  readonly to: number;
}

/** The longest piece that lies in a gap at all, and that gap. */
function longestGap(points: readonly Point[], geometry: Geometry): { piece: Piece; gap: number } | null {
  for (const piece of piecesOf(points).toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    const gap = gapAround(piece.level ? geometry.columnFree : geometry.rowFree, piece);
    if (gap >= 0) return { piece, gap };
  }
  return null;
}

const piecesOf = (points: readonly Point[]): readonly Piece[] =>
  points.slice(1).map((b, i) => {
    const a = points[i] ?? b;
    const level = a.y === b.y;
    const [p, q] = level ? [a.x, b.x] : [a.y, b.y];
    return { level, from: Math.min(p, q), to: Math.max(p, q) };
  });

/** The gap that shares most with a piece; -1 when none does. */
function gapAround(gaps: Geometry['columnFree'], { from, to }: Piece): number {
  const shared = gaps.map((gap) => Math.min(gap.to, to) - Math.max(gap.from, from));
  const most = Math.max(0, ...shared);
  return most > 0 ? shared.indexOf(most) : -1;
}
