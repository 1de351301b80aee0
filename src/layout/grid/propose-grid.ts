import type { Rect } from '../../geometry.ts';
import type { Problem, Proposal } from '../proposal.ts';
import { buildTopology, type Cells, isLegal } from './cells.ts';
import { firstDemands, moreDemands } from './demands.ts';
import { buildGeometry, type Geometry } from './geometry.ts';
import { buildLattice } from './lattice.ts';
import { type Negotiated, negotiate } from './negotiate.ts';
import { type Placement, placeInCells } from './place.ts';

/** Most often that gaps are widened for labels, and most rounds of giving way. */
const GROWTHS = 4;
const ROUNDS = 9;
/** Placements that each annealing run hands on. */
const KEPT_PER_RUN = 6;

/** Promising placements in cells: the `perShape` cheapest of every shape of grid, cheapest first; the same for every type size. */
export function placeCandidates(problem: Problem, runs: number, perShape: number): readonly Placement[] {
  const topology = buildTopology(problem);
  const steps = 1200 + 250 * topology.count;
  const seen = new Set<string>();
  return shapesFor(problem)
    .flatMap(([columns, rows]) => {
      const found = Array.from({ length: runs }, (_, run) =>
        placeInCells(topology, columns, rows, (run + 1) * 7919 + columns * 31 + rows, steps, KEPT_PER_RUN),
      );
      return found
        .flat()
        .map(withoutEmptyLines)
        .sort((a, b) => a.energy - b.energy)
        .filter((p) => isLegal(topology, p) && isNew(seen, p))
        .slice(0, perShape);
    })
    .sort((a, b) => a.energy - b.energy);
}

function isNew(seen: Set<string>, p: Placement): boolean {
  const key = `${p.column.join()}|${p.row.join()}`;
  return !seen.has(key) && seen.add(key) !== undefined;
}

/** Grids that hold all boxes, are not much larger than that, and whose columns and rows fit the area. */
function shapesFor(problem: Problem): readonly (readonly [number, number])[] {
  const n = problem.nodes.length;
  const { width, height } = problem.area;
  const boxWidth = Math.max(...problem.nodes.map((b) => b.width));
  const boxHeight = Math.min(...problem.nodes.map((b) => b.height));
  const shapes: { shape: readonly [number, number]; off: number }[] = [];
  for (let columns = 1; columns <= Math.min(8, n); columns++)
    for (let rows = 1; rows <= Math.min(8, n); rows++) {
      const cells = columns * rows;
      if (cells < n || cells > Math.max(2.2 * n, n + 2)) continue;
      if (columns * boxWidth + (columns - 1) * 34 > width || rows * boxHeight + (rows - 1) * 30 > height) continue;
      const aspect = (columns * (boxWidth + 90)) / (rows * (boxHeight + 60)) / (width / height) || 1;
      shapes.push({ shape: [columns, rows], off: Math.abs(aspect - 1) + cells / n / 10 });
    }
  return shapes
    .sort((a, b) => a.off - b.off)
    .slice(0, 6)
    .map((s) => s.shape);
}

/** Rows and columns that hold nothing only cost room. */
function withoutEmptyLines(p: Placement): Placement {
  const used = (at: readonly number[], count: number) =>
    Array.from({ length: count }, (_, i) => i).filter((i) => at.includes(i));
  const columns = used(p.column, p.columns);
  const rows = used(p.row, p.rows);
  return {
    ...p,
    columns: columns.length,
    rows: rows.length,
    column: p.column.map((c) => columns.indexOf(c)),
    row: p.row.map((r) => rows.indexOf(r)),
  };
}

/** One placement drawn out at one size; null when its arrows or labels do not fit. */
export function proposeGrid(problem: Problem, cells: Cells): Proposal | null {
  let demands = firstDemands(problem, cells);
  for (let growth = 0; growth < GROWTHS; growth++) {
    const geometry = buildGeometry(problem, cells, demands);
    if (geometry === null) return null;
    const result = negotiate(problem, geometry, buildLattice(geometry, { x: 0, y: 0 }), ROUNDS);
    if (result.conflicts === 0) return toProposal(problem, cells, geometry, result);
    const more = moreDemands(problem, geometry, result, demands);
    if (more === null) return null;
    demands = more;
  }
  return null;
}

function toProposal(problem: Problem, cells: Cells, geometry: Geometry, result: Negotiated): Proposal {
  const named = <T extends { readonly id: string }>(list: readonly T[], rects: readonly Rect[]) =>
    list.map((item, i) => ({ id: item.id, ...(rects[i] as Rect) }));
  return {
    engine: `grid:${cells.columns}x${cells.rows}`,
    nodes: named(problem.nodes, geometry.nodes),
    zones: named(problem.zones, geometry.zones),
    edges: result.edges,
    context: problem.context.map((c, i) => ({ index: c.index, ...(geometry.context[i] as Rect) })),
  };
}
