import { inflate, type Rect } from '../../geometry.ts';
import type { Board } from './board.ts';
import { firstFrom } from './lines.ts';

/** Segments this near to a label count as under it, px. */
const NEAR = 5;

/** Puts a label on the board (`by` 1) or takes it off (`by` -1): segments under or beside it are dear to all other arrows. */
export function markLabel(board: Board, label: Rect, by: 1 | -1): void {
  const { xs, ys } = board.lattice;
  const box = inflate(label, NEAR);
  const nx = xs.length;
  // One line before the box counts too: its segment to the next line may reach in.
  const firstRow = Math.max(0, firstFrom(ys, box.y) - 1);
  const firstColumn = Math.max(0, firstFrom(xs, box.x) - 1);
  const endRow = firstFrom(ys, box.y + box.height);
  const endColumn = firstFrom(xs, box.x + box.width);
  for (let j = firstRow; j < endRow; j++)
    for (let i = firstColumn; i < endColumn; i++) {
      const level = (j * nx + i) * 2;
      if ((ys[j] ?? 0) > box.y) board.labels[level] = (board.labels[level] ?? 0) + by;
      if ((xs[i] ?? 0) > box.x) board.labels[level + 1] = (board.labels[level + 1] ?? 0) + by;
    }
}
