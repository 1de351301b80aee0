import type { Rect } from '../../geometry.ts';
import type { Port } from './ports.ts';
import type { Segments } from './segments.ts';

/** Where routes may end, prepared for searching. */
export interface Target {
  readonly rect: Rect;
  /** Ports by the vertex that leads to them. */
  readonly portsAt: readonly (readonly Port[])[];
  /** From each vertex to the rectangle, px: bounds what is left of the way from below. */
  readonly away: Float64Array;
}

export function createTarget(rect: Rect, ports: readonly Port[], { xs, ys }: Segments): Target {
  const portsAt = new Array<readonly Port[]>(xs.length * ys.length).fill([]);
  for (const port of ports) portsAt[port.vertex] = [...(portsAt[port.vertex] ?? []), port];
  const right = xs.map((x) => outside(x, rect.x, rect.width));
  const down = ys.map((y) => outside(y, rect.y, rect.height));
  return { rect, portsAt, away: Float64Array.from(down.flatMap((dy) => right.map((dx) => dx + dy))) };
}

/** How far `v` is from the stretch that begins at `from`, px. */
const outside = (v: number, from: number, length: number): number => Math.max(from - v, 0, v - from - length);
