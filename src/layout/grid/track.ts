import type { Point } from '../../geometry.ts';
import type { Port } from './ports.ts';
import type { Segments, Way } from './segments.ts';

/** A route on the lattice: its two ports, every vertex between them, and the segments from each to the next. */
export interface Track {
  readonly start: Port;
  readonly end: Port;
  readonly vertices: readonly number[];
  readonly segments: readonly number[];
}

/** The way that a port's first or last piece runs. */
export const wayOf = (port: Port): Way => (port.direction === 0 || port.direction === 2 ? 0 : 1);

/** How the track passes its `i`th vertex: the way of it, or null where it turns. */
export function passing({ start, end, segments }: Track, i: number): Way | null {
  const before = segments[i - 1];
  const after = segments[i];
  const enters = before === undefined ? wayOf(start) : before & 1;
  const leaves = after === undefined ? wayOf(end) : after & 1;
  if (enters !== leaves) return null;
  return enters === 0 ? 0 : 1;
}

/** The corners of a track, from border to border. */
export function pointsOf(track: Track, { xs, ys, columnOf, rowOf }: Segments): readonly Point[] {
  const all: readonly Point[] = [
    track.start.at,
    ...track.vertices.map((v) => ({ x: xs[columnOf[v] ?? 0] ?? 0, y: ys[rowOf[v] ?? 0] ?? 0 })),
    track.end.at,
  ];
  return all.filter((p, i) => {
    const a = all[i - 1];
    const b = all[i + 1];
    if (a === undefined || b === undefined) return true;
    return !((a.x === p.x && p.x === b.x) || (a.y === p.y && p.y === b.y));
  });
}
