import type { SizedEdge } from '../proposal.ts';
import { type Line, NO_LINE } from './line.ts';
import type { Port } from './ports.ts';
import type { Spot, Spots } from './spots.ts';
import type { Target } from './target.ts';
import type { Track } from './track.ts';

/** An arrow on its way: what it asks for, and what it has for now. */
export interface Wire {
  readonly edge: SizedEdge;
  readonly starts: readonly Port[];
  readonly target: Target;
  track: Track | null;
  line: Line;
  /** Places for its label on its line, and the one that it has taken. */
  spots: Spots | null;
  spot: Spot | null;
}

/** A wire without a way. */
export const createWire = (edge: SizedEdge, starts: readonly Port[], target: Target): Wire => ({
  edge,
  starts,
  target,
  track: null,
  line: NO_LINE,
  spots: null,
  spot: null,
});

/** In the order in which they are laid: those with the shortest way to go first. */
export const shortestFirst = (wires: readonly Wire[]): readonly Wire[] =>
  wires
    .map((wire) => ({ wire, length: leastLength(wire) }))
    .sort((a, b) => a.length - b.length || a.wire.edge.index - b.wire.edge.index)
    .map(({ wire }) => wire);

/** From where a wire may start to the corner of what it leads to, px. */
function leastLength({ starts, target }: Wire): number {
  const at = starts[0]?.at ?? { x: 0, y: 0 };
  return Math.abs(at.x - target.rect.x) + Math.abs(at.y - target.rect.y);
}
