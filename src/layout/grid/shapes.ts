import type { Problem } from '../proposal.ts';

/** Columns and rows of a grid. */
export interface Shape {
  readonly columns: number;
  readonly rows: number;
}

const MOST_LINES = 8;
/** Cells for each box at most; small diagrams may have two cells to spare all the same. */
const MOST_CELLS = 2.2;
/** Narrowest gaps between columns and between rows, px, and usual ones. */
const LEAST_GAP = { x: 34, y: 30 };
const USUAL_GAP = { x: 90, y: 60 };

/** Grids that hold all boxes, are not much larger than that, and whose columns and rows fit the area; the best proportioned first. */
export function shapesFor(problem: Problem): readonly Shape[] {
  const lines = Array.from({ length: Math.min(MOST_LINES, problem.nodes.length) }, (_, i) => i + 1);
  return lines
    .flatMap((columns) => lines.map((rows) => ({ columns, rows })))
    .filter((shape) => isBigEnough(shape, problem) && fitsArea(shape, problem))
    .map((shape) => ({ shape, off: misfit(shape, problem) }))
    .sort((a, b) => a.off - b.off)
    .map(({ shape }) => shape);
}

function isBigEnough({ columns, rows }: Shape, { nodes }: Problem): boolean {
  const cells = columns * rows;
  return cells >= nodes.length && cells <= Math.max(MOST_CELLS * nodes.length, nodes.length + 2);
}

function fitsArea({ columns, rows }: Shape, problem: Problem): boolean {
  const box = boxOf(problem);
  const width = columns * box.width + (columns - 1) * LEAST_GAP.x;
  const height = rows * box.height + (rows - 1) * LEAST_GAP.y;
  return width <= problem.area.width && height <= problem.area.height;
}

/** How far a grid's proportions are from the area's, and a little for every cell. */
function misfit({ columns, rows }: Shape, problem: Problem): number {
  const { width, height } = problem.area;
  const box = boxOf(problem);
  const aspect = (columns * (box.width + USUAL_GAP.x)) / (rows * (box.height + USUAL_GAP.y)) / (width / height) || 1;
  return Math.abs(aspect - 1) + (columns * rows) / problem.nodes.length / 10;
}

/** Most boxes are equally wide; the lowest tells how many rows there may be. */
const boxOf = ({ nodes }: Problem) => ({
  width: nodes.map((n) => n.width).sort((a, b) => a - b)[Math.floor(nodes.length / 2)] ?? 0,
  height: Math.min(...nodes.map((n) => n.height)),
});
