import type { Rect } from '../../geometry.ts';
import type { Port } from './ports.ts';
import type { Segments } from './segments.ts';

/** Where routes may end, prepared for searching. */
export interface Target {
  readonly rect: Rect;
  /** Ports in the order of their vertices. */
  readonly ports: readonly Port[];
  /** By vertex: the first of the ports that it leads to; -1 for none. */
  readonly firstPort: Int16Array;
  /** From each line of the lattice to the rectangle, px. */
  readonly awayX: Float64Array;
  readonly awayY: Float64Array;
}

export function createTarget(rect: Rect, unsorted: readonly Port[], { xs, ys }: Segments): Target {
  const ports = unsorted.toSorted((a, b) => a.vertex - b.vertex);
  const firstPort = new Int16Array(xs.length * ys.length).fill(-1);
  for (let i = ports.length - 1; i >= 0; i--) firstPort[ports[i]?.vertex ?? 0] = i;
  return {
    rect,
    ports,
    firstPort,
    awayX: distances(xs, rect.x, rect.width),
    awayY: distances(ys, rect.y, rect.height),
  };
}

/** How far lines are from the stretch that begins at `from`, px. */
function distances(lines: readonly number[], from: number, length: number): Float64Array {
  const away = new Float64Array(lines.length);
  lines.forEach((v, i) => {
    away[i] = Math.max(from - v, 0, v - from - length);
  });
  return away;
}

/** From a vertex to the target, px: bounds what is left of the way from below. */
export const awayFrom = ({ awayX, awayY }: Target, { columnOf, rowOf }: Segments, v: number): number =>
  (awayX[columnOf[v] ?? 0] ?? 0) + (awayY[rowOf[v] ?? 0] ?? 0);
