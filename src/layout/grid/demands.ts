import type { Problem } from '../proposal.ts';
import type { Cells } from './cells.ts';
import type { Demands, Geometry } from './geometry.ts';
import type { Negotiated } from './negotiate.ts';

/** Line that a label needs on its piece besides its own size, px. */
const AROUND_LABEL = 38;

/** What each gap needs at least: the narrowest label of the arrows that cross it straight. */
export function firstDemands(problem: Problem, cells: Cells): Demands {
  const column = new Array<number>(cells.columns + 1).fill(0);
  const row = new Array<number>(cells.rows + 1).fill(0);
  const index = new Map(problem.nodes.map((n, i) => [n.id, i]));
  for (const edge of problem.edges) {
    const a = index.get(edge.from);
    const b = index.get(edge.to);
    if (a === undefined || b === undefined || edge.labels.length === 0) continue;
    const ca = cells.column[a] ?? 0;
    const cb = cells.column[b] ?? 0;
    const ra = cells.row[a] ?? 0;
    const rb = cells.row[b] ?? 0;
    const narrow = Math.min(...edge.labels.map((l) => l.width));
    const low = Math.min(...edge.labels.map((l) => l.height));
    if (ra === rb && Math.abs(ca - cb) === 1) raise(column, Math.max(ca, cb), narrow);
    if (ca === cb && Math.abs(ra - rb) === 1) raise(row, Math.max(ra, rb), low);
  }
  return { column, row };
}

/** Widens the gaps in which labels found no place: the gap that the longest piece of the arrow lies in. */
export function moreDemands(problem: Problem, geometry: Geometry, result: Negotiated, before: Demands): Demands | null {
  const column = [...before.column];
  const row = [...before.row];
  let changed = false;
  for (const { edge, points } of result.starved) {
    const labels = problem.edges.find((e) => e.index === edge)?.labels ?? [];
    const narrow = Math.min(...labels.map((l) => l.width));
    const low = Math.min(...labels.map((l) => l.height));
    for (const piece of longestPieces(points)) {
      const gap = gapAround(piece.level ? geometry.columnFree : geometry.rowFree, piece.from, piece.to);
      if (gap < 0) continue;
      const list = piece.level ? column : row;
      const size = piece.level ? narrow : low;
      const short = size + AROUND_LABEL - (piece.to - piece.from);
      changed = raise(list, gap, Math.max(list[gap] ?? 0, size) + Math.max(8, short)) || changed;
      break;
    }
  }
  return changed ? { column, row } : null;
}

interface Piece {
  readonly level: boolean;
  readonly from: number;
  readonly to: number;
}

function longestPieces(points: Negotiated['starved'][number]['points']): readonly Piece[] {
  const pieces = points.slice(1).map((b, i): Piece => {
    const a = points[i] as { x: number; y: number };
    const level = a.y === b.y;
    const [p, q] = level ? [a.x, b.x] : [a.y, b.y];
    return { level, from: Math.min(p, q), to: Math.max(p, q) };
  });
  return pieces.sort((a, b) => b.to - b.from - (a.to - a.from));
}

/** The gap that shares most with a stretch; -1 when none does. */
function gapAround(gaps: Geometry['columnFree'], from: number, to: number): number {
  let best = -1;
  let most = 0;
  gaps.forEach(([a, b], g) => {
    const shared = Math.min(b, to) - Math.max(a, from);
    if (shared > most) {
      most = shared;
      best = g;
    }
  });
  return best;
}

function raise(list: number[], at: number, to: number): boolean {
  if ((list[at] ?? 0) >= to) return false;
  list[at] = to;
  return true;
}
