import { type Cells, type Span, spanOf } from './cells.ts';
import type { Topology } from './topology.ts';

/** What each zone spans; outermost zones of placements in bands span all columns. */
export const spansOf = ({ zones }: Topology, cells: Cells): readonly Span[] =>
  zones.map(({ members, parent }) => {
    const span = spanOf(members, cells);
    return isBand(cells, parent) && members.length > 0 ? { ...span, left: 0, right: cells.columns - 1 } : span;
  });

/** True when a zone in the zone `parent` (-1: in none) reaches over the whole width. */
export const isBand = ({ bands }: Cells, parent: number): boolean => bands !== undefined && parent < 0;
