import type { Problem } from '../proposal.ts';
import type { Cells, Span } from './cells.ts';
import type { Topology } from './topology.ts';

/** A problem whose boxes have cells, and the cells that its zones span. */
export interface Placed {
  readonly problem: Problem;
  readonly topology: Topology;
  readonly cells: Cells;
  readonly spans: readonly Span[];
}
