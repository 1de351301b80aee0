import { type Cells, type Span, spanOf, wholeCells } from './cells.ts';
import { spansOf } from './spans.ts';
import { isNested, type Topology } from './topology.ts';

/** True when every zone holds its own boxes only and no two zones overlap unless one lies in the other. */
export function isLegal(topology: Topology, cells: Cells): boolean {
  const spans = spansOf(topology, cells).map(wholeCells);
  return spans.every((span, z) => holdsOnlyItsOwn(topology, cells, span, z) && areApart(topology, spans, span, z));
}

function holdsOnlyItsOwn(topology: Topology, cells: Cells, span: Span, z: number): boolean {
  const own = new Set(topology.zones[z]?.members);
  return cells.column.every((_, i) => own.has(i) || !shareCells(span, wholeCells(spanOf([i], cells))));
}

/** True when the zone keeps off all zones before it that it has nothing to do with. */
const areApart = (topology: Topology, spans: readonly Span[], span: Span, z: number): boolean =>
  spans
    .slice(0, z)
    .every((other, y) => isNested(topology, y, z) || isNested(topology, z, y) || !shareCells(span, other));

const shareCells = (a: Span, b: Span): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
