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
  /** From each vertex to the rectangle, px: bounds what is left of the way from below. */
  readonly away: Float64Array;
}

export function createTarget(rect: Rect, unsorted: readonly Port[], { xs, ys }: Segments): Target {
  const ports = unsorted.toSorted((a, b) => a.vertex - b.vertex);
  const firstPort = new Int16Array(xs.length * ys.length).fill(-1);
  for (let i = ports.length - 1; i >= 0; i--) firstPort[ports[i]?.vertex ?? 0] = i;
  return { rect, ports, firstPort, away: distancesTo(rect, xs, ys) };
}

function distancesTo(rect: Rect, xs: readonly number[], ys: readonly number[]): Float64Array {
  const across = xs.map((x) => outside(x, rect.x, rect.width));
  const away = new Float64Array(xs.length * ys.length);
  let v = 0;
  for (const y of ys) {
    const down = outside(y, rect.y, rect.height);
    for (const right of across) away[v++] = right + down;
  }
  return away;
}

/** How far `v` is from the stretch that begins at `from`, px. */
const outside = (v: number, from: number, length: number): number => Math.max(from - v, 0, v - from - length);
