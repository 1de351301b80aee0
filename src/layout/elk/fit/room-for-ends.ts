import type { Rect, Size } from '../../../geometry.ts';
import { type Drawn, same } from '../drawn.ts';
import type { Frame } from './frame.ts';
import { CORNER, gapBetween } from './gaps.ts';

/** The frame with boxes large enough for all the lines that end at each of their sides. */
export function withRoomForEnds(frame: Frame, drawn: Drawn): Frame {
  const counts = drawn.nodes.map(() => ({ left: 0, right: 0, top: 0, bottom: 0 }));
  for (const [i, edge] of drawn.edges.entries()) {
    for (const [k, part] of (frame.ends[i] ?? []).entries()) {
      const [end, next] = k === 0 ? edge.points : edge.points.toReversed();
      const count = part.kind === 'node' ? counts[part.at] : undefined;
      const box = drawn.nodes[part.at];
      if (end && next && count && box) count[sideOf(end.x, end.y, same(end.y, next.y), box)]++;
    }
  }
  return {
    ...frame,
    nodes: frame.nodes.map((size, i): Size => {
      const { left, right, top, bottom } = counts[i] ?? { left: 0, right: 0, top: 0, bottom: 0 };
      return {
        width: Math.max(size.width, lengthFor(Math.max(top, bottom))),
        height: Math.max(size.height, lengthFor(Math.max(left, right))),
      };
    }),
  };
}

const BETWEEN = gapBetween('across', 'across')?.least ?? 0;

const lengthFor = (lines: number): number => 2 * CORNER.least + BETWEEN * Math.max(0, lines - 1);

function sideOf(x: number, y: number, level: boolean, box: Rect): 'left' | 'right' | 'top' | 'bottom' {
  if (level) return Math.abs(x - box.x) < Math.abs(x - box.x - box.width) ? 'left' : 'right';
  return Math.abs(y - box.y) < Math.abs(y - box.y - box.height) ? 'top' : 'bottom';
}
