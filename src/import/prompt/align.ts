/**
 * Gives each item a row so that rows never go back and the points are most; -1 for none. `points` has a line for each
 * item with its points in every row; `mayBeNone` lets an item have no row, `bonus` is for each row that is reached.
 */
export function align(points: readonly (readonly number[])[], mayBeNone: boolean, bonus: number): readonly number[] {
  const rows = points[0]?.length ?? 0;
  /** Best points of the items so far when the last of them that has a row is in this one; the first column is no row yet. */
  let best: readonly number[] = [0, ...Array.from({ length: rows }, () => Number.NEGATIVE_INFINITY)];
  const steps: (readonly Step[])[] = [];
  for (const line of points) {
    const next = Array.from({ length: rows + 1 }, (_, row) => nextStep(best, line, row, mayBeNone, bonus));
    steps.push(next);
    best = next.map(({ total }) => total);
  }
  return trace(steps, best);
}

interface Step {
  readonly total: number;
  /** Column before. */
  readonly from: number;
  readonly isPlaced: boolean;
}

function nextStep(
  best: readonly number[],
  line: readonly number[],
  row: number,
  mayBeNone: boolean,
  bonus: number,
): Step {
  let step: Step = { total: mayBeNone ? (best[row] ?? 0) : Number.NEGATIVE_INFINITY, from: row, isPlaced: false };
  const own = row === 0 ? Number.NEGATIVE_INFINITY : (line[row - 1] ?? 0);
  if (row === 0 || (mayBeNone && own <= 0)) return step;
  for (let from = 0; from <= row; from++) {
    const total = (best[from] ?? 0) + own + (from === row ? 0 : bonus);
    if (total >= step.total) step = { total, from, isPlaced: true };
  }
  return step;
}

function trace(steps: readonly (readonly Step[])[], best: readonly number[]): readonly number[] {
  let column = best.indexOf(Math.max(...best));
  const rows: number[] = [];
  for (const line of steps.toReversed()) {
    const step = line[column];
    rows.push(step?.isPlaced === true ? column - 1 : -1);
    column = step?.from ?? 0;
  }
  return rows.toReversed();
}
