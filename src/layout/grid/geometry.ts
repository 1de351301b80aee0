import type { Rect, Size } from '../../geometry.ts';
import type { Problem } from '../proposal.ts';
import { zip } from '../zip.ts';
import { type Axis, buildAxis, type Stretch } from './axis.ts';
import { type Cells, type Span, wholeCells } from './cells.ts';
import { sceneryRect } from './scenery.ts';
import { spansOf } from './spans.ts';
import type { Topology } from './topology.ts';
import { ACROSS, DOWN } from './way.ts';

/** px along the gap that its labels need, for each gap between columns (and rows); 0 without labels. Gap 0 lies before the first. */
export interface Demands {
  readonly column: readonly number[];
  readonly row: readonly number[];
}

/** No label needs any room. */
export const NO_DEMANDS: Demands = { column: [], row: [] };

/** Boxes of everything but the routes, px of the area. */
export interface Geometry {
  readonly area: Size;
  readonly nodes: readonly Rect[];
  readonly zones: readonly Rect[];
  /** Title strips of the zones: no line and no label may touch them. */
  readonly titles: readonly Rect[];
  readonly context: readonly Rect[];
  /** Free stretches of the gaps, where tracks may run. */
  readonly columnFree: readonly Stretch[];
  readonly rowFree: readonly Stretch[];
  /** Extents of the columns and rows of boxes. */
  readonly columns: readonly Stretch[];
  readonly rows: readonly Stretch[];
  /** Extents of boxes that stand between them. */
  readonly betweenColumns: readonly Stretch[];
  readonly betweenRows: readonly Stretch[];
}

/** Turns cells into px so that the area is filled exactly; null when columns, gaps, borders and titles do not fit. */
export function buildGeometry(problem: Problem, topology: Topology, cells: Cells, demands: Demands): Geometry | null {
  const spans = spansOf(topology, cells);
  const placed = { problem, topology, cells, spans: spans.map(wholeCells) };
  const x = buildAxis(ACROSS, placed, demands.column);
  const y = x === null ? null : buildAxis(DOWN, placed, demands.row);
  if (x === null || y === null) return null;
  const nodes = problem.nodes.map((_, i) => boxRect(x, y, cells, i));
  const zones = spans.map((span, z) => zoneRect(x, y, span, z));
  if (zip(zones, problem.zones).some(([rect, { title }]) => rect.width < title.width + 2 * TITLE_INDENT.x)) return null;
  return {
    area: problem.area,
    nodes,
    zones,
    titles: zip(zones, problem.zones).map(([rect, zone]) => titleRect(rect, zone.title)),
    context: zip(problem.context, topology.context).map(([item, owners]) =>
      sceneryRect(
        item,
        owners.nodes.flatMap((n) => nodes.slice(n, n + 1)),
      ),
    ),
    columnFree: x.free,
    rowFree: y.free,
    columns: x.lines,
    rows: y.lines,
    betweenColumns: between(x, cells.column),
    betweenRows: between(y, cells.row),
  };
}

const between = ({ lines }: Axis, at: readonly number[]): readonly Stretch[] =>
  at.filter((v) => !Number.isInteger(v)).map((v) => stretchAt(lines, v));

/** Boxes fill their cells. */
function boxRect(x: Axis, y: Axis, { column, row, large }: Cells, i: number): Rect {
  const span = large?.get(i);
  if (span === undefined) return rectOf(stretchAt(x.lines, column[i] ?? 0), stretchAt(y.lines, row[i] ?? 0));
  return rectOf(stretchOver(x.lines, span.left, span.right), stretchOver(y.lines, span.top, span.bottom));
}

const NOTHING: Stretch = { from: 0, to: 0 };

/** A line, or what stands between two lines. */
function stretchAt(lines: readonly Stretch[], at: number): Stretch {
  const one = lines[Math.floor(at)] ?? NOTHING;
  const other = lines[Math.ceil(at)] ?? one;
  const share = at - Math.floor(at);
  return {
    from: Math.round(one.from + (other.from - one.from) * share),
    to: Math.round(one.to + (other.to - one.to) * share),
  };
}

const stretchOver = (lines: readonly Stretch[], first: number, last: number): Stretch => ({
  from: lines[first]?.from ?? 0,
  to: lines[last]?.to ?? 0,
});

const rectOf = (x: Stretch, y: Stretch): Rect => ({
  x: x.from,
  y: y.from,
  width: x.to - x.from,
  height: y.to - y.from,
});

const zoneRect = (x: Axis, y: Axis, span: Span, z: number): Rect =>
  rectOf(zoneStretch(x, span.left, span.right, z), zoneStretch(y, span.top, span.bottom, z));

const zoneStretch = ({ lines, borders }: Axis, first: number, last: number, z: number): Stretch => ({
  from: stretchAt(lines, first).from - (borders.zoneBefore[z] ?? 0),
  to: stretchAt(lines, last).to + (borders.zoneAfter[z] ?? 0),
});

/** From a zone's corner to its title, px. */
const TITLE_INDENT = { x: 8, y: 5 };

const titleRect = (zone: Rect, title: Size): Rect => ({
  x: zone.x + TITLE_INDENT.x,
  y: zone.y + TITLE_INDENT.y,
  width: title.width,
  height: title.height,
});
