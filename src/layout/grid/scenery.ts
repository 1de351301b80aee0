import type { Rect } from '../../geometry.ts';
import { boundsOf } from '../../geometry.ts';
import type { Side } from '../../model/model.ts';
import type { Problem } from '../proposal.ts';
import { zip } from '../zip.ts';
import type { Placed } from './placed.ts';
import { raise } from './raise.ts';
import type { Way } from './way.ts';

/** px between scenery and its boxes, and between scenery and what is on its other side, together at most. */
const OFF_BOXES = 6;
const ROOM_AROUND = 8;

/** px that scenery takes on one side of each line of boxes, inside the zones. */
export function sceneryRoom({ count, line, size, before }: Way, placed: Placed, side: Side): readonly number[] {
  const { problem, topology, cells } = placed;
  const room = new Array<number>(cells[count]).fill(0);
  for (const [item, owners] of zip(problem.context, topology.context)) {
    if (item.side !== side) continue;
    const lines = owners.nodes.map((n) => cells[line][n] ?? 0);
    const at = side === before ? Math.floor(Math.min(...lines)) : Math.ceil(Math.max(...lines));
    raise(room, at, item[size] + ROOM_AROUND);
  }
  return room;
}

/** Scenery stands on its side of the boxes that it belongs to, in their middle. */
export function sceneryRect({ side, width, height }: Problem['context'][number], owners: readonly Rect[]): Rect {
  const around = boundsOf(owners) ?? { x: 0, y: 0, width: 0, height: 0 };
  const right = around.x + around.width;
  const bottom = around.y + around.height;
  const x = (around.x + right - width) / 2;
  const y = (around.y + bottom - height) / 2;
  switch (side) {
    case 'above':
      return { x, y: around.y - height - OFF_BOXES, width, height };
    case 'below':
      return { x, y: bottom + OFF_BOXES, width, height };
    case 'left':
      return { x: around.x - width - OFF_BOXES, y, width, height };
    case 'right':
      return { x: right + OFF_BOXES, y, width, height };
  }
}
