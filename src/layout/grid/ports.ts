import { inflate, overlaps, type Point, type Rect } from '../../geometry.ts';
import { CORNER_CLEAR, LINE_CLEAR, PORT_STEP } from './distances.ts';
import type { Geometry } from './geometry.ts';
import { firstFrom, lastUpTo } from './lines.ts';

/** Side of a box that a port lies on, by its outward direction: right, down, left, up. Even ones are level. */
export type Direction = 0 | 1 | 2 | 3;

/** A place on a box's border where an arrow may start or end. */
export interface Port {
  readonly at: Point;
  readonly direction: Direction;
  /** Vertex of the lattice that it leads to. */
  readonly vertex: number;
  /** px from the border to that vertex. */
  readonly reach: number;
  /** Steps from the middle of the side: 0 is the middle. */
  readonly offset: number;
  /** Unique among all ports of the lattice. */
  readonly id: number;
}

/** The lines of a lattice. */
interface Lines {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Where ports may be on a rectangle. Distances in px. */
interface Rule {
  /** From the corners. */
  readonly inset: number;
  /** To the nearest line that a port may lead to. */
  readonly clear: number;
  readonly leastReach: number;
  /** True when nothing may start at `at` towards `vertex`. */
  readonly isBlocked: (at: Point, vertex: Point) => boolean;
}

/** Ports of each node and of each zone. */
export interface Ports {
  readonly nodePorts: readonly (readonly Port[])[];
  readonly zonePorts: readonly (readonly Port[])[];
  readonly portCount: number;
}

/** All places where a lattice meets the boxes and zones of a geometry. */
export function buildPorts(geometry: Geometry, lines: Lines): Ports {
  const nodeRule = ruleForNodes(geometry);
  let portCount = 0;
  const portsOf = (rect: Rect, rule: Rule, long: Long): readonly Port[] => {
    const ports = portsOn(rect, long, { ...lines, ...rule }, portCount);
    portCount += ports.length;
    return ports;
  };
  const nodePorts = geometry.nodes.map((rect) => portsOf(rect, nodeRule, longSides(rect, geometry)));
  const zonePorts = geometry.zones.map((rect, z) => portsOf(rect, ruleForZone(geometry.titles[z]), NEITHER));
  return { nodePorts, zonePorts, portCount };
}

/** By side of a box: true when it is so long that its middle is no better than the rest. */
interface Long {
  readonly across: boolean;
  readonly down: boolean;
}

const NEITHER: Long = { across: false, down: false };

/** Boxes that cover several columns are long across, those that cover several rows are long down. */
const longSides = ({ x, y, width, height }: Rect, { columns, rows }: Geometry): Long => ({
  across: columns.filter(({ from, to }) => from >= x && to <= x + width).length > 1,
  down: rows.filter(({ from, to }) => from >= y && to <= y + height).length > 1,
});

/** px that arrows keep off scenery where they start. */
const CONTEXT_CLEAR = 8;

/** No arrow starts through a title or through scenery. */
function ruleForNodes({ titles, context }: Geometry): Rule {
  const closed = [...titles.map((r) => inflate(r, LINE_CLEAR.title)), ...context.map((r) => inflate(r, CONTEXT_CLEAR))];
  return {
    inset: CORNER_CLEAR - 1,
    clear: LINE_CLEAR.box,
    leastReach: 10,
    isBlocked: (at, vertex) => closed.some((r) => overlaps(r, stubBox(at, vertex))),
  };
}

/** The strip that the first piece of a route covers. */
const stubBox = (a: Point, b: Point): Rect => ({
  x: Math.min(a.x, b.x) - 0.5,
  y: Math.min(a.y, b.y) - 0.5,
  width: Math.abs(a.x - b.x) + 1,
  height: Math.abs(a.y - b.y) + 1,
});

/** No arrow starts at a zone's title. */
function ruleForZone(title: Rect | undefined): Rule {
  const around = title === undefined ? undefined : inflate(title, 10);
  return {
    inset: 14,
    clear: 4,
    leastReach: 5,
    isBlocked: (at) => around !== undefined && overlaps(around, { x: at.x, y: at.y + 6, width: 0, height: 0 }),
  };
}

/** Their ids are numbers from `firstId` on. */
function portsOn(rect: Rect, long: Long, rule: Rule & Lines, firstId: number): readonly Port[] {
  const { xs, ys } = rule;
  const right = rect.x + rect.width;
  const bottom = rect.y + rect.height;
  const ports: Port[] = [];
  const add = (at: Point, direction: Direction, i: number, j: number, offMiddle: number): void => {
    const x = xs[i];
    const y = ys[j];
    if (x === undefined || y === undefined) return;
    const reach = Math.abs(x - at.x) + Math.abs(y - at.y);
    if (reach < rule.leastReach || rule.isBlocked(at, { x, y })) return;
    const offset = Math.round(Math.abs(offMiddle) / PORT_STEP);
    ports.push({ at, direction, vertex: j * xs.length + i, reach, offset, id: firstId + ports.length });
  };
  const above = lastUpTo(ys, rect.y - rule.clear);
  const below = firstFrom(ys, bottom + rule.clear);
  for (let i = firstFrom(xs, rect.x + rule.inset); (xs[i] ?? Infinity) <= right - rule.inset; i++) {
    const x = xs[i] ?? 0;
    const offMiddle = long.across ? 0 : x - rect.x - rect.width / 2;
    add({ x, y: rect.y }, 3, i, above, offMiddle);
    add({ x, y: bottom }, 1, i, below, offMiddle);
  }
  const before = lastUpTo(xs, rect.x - rule.clear);
  const after = firstFrom(xs, right + rule.clear);
  for (let j = firstFrom(ys, rect.y + rule.inset); (ys[j] ?? Infinity) <= bottom - rule.inset; j++) {
    const y = ys[j] ?? 0;
    const offMiddle = long.down ? 0 : y - rect.y - rect.height / 2;
    add({ x: rect.x, y }, 2, before, j, offMiddle);
    add({ x: right, y }, 0, after, j, offMiddle);
  }
  return ports;
}
