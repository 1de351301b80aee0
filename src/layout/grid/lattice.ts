import { overlaps, type Point, type Rect } from '../../geometry.ts';
import type { Geometry } from './geometry.ts';

/** Side of a box that a port lies on, by its outward direction. */
export type Direction = 0 | 1 | 2 | 3; // right, down, left, up

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

/** The lines that routes may run on, and where they may not. Vertex = row of ys × count of xs + column of xs. */
export interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** 1 where the segment to the right neighbour is closed. */
  readonly closedRight: Uint8Array;
  /** 1 where the segment to the lower neighbour is closed. */
  readonly closedDown: Uint8Array;
  /** Extra px for running on the segment: borders entered, boxes brushed. */
  readonly extraRight: Float64Array;
  readonly extraDown: Float64Array;
  readonly ports: readonly (readonly Port[])[];
  readonly zonePorts: readonly (readonly Port[])[];
}

/** Distance of neighbouring tracks in a gap, px. */
const TRACK = 13;
/** First track beside a box: leaves room for an arrowhead, px. */
const FIRST_TRACK = 17;
const BOX_CLEAR = 9;
const TITLE_CLEAR = 4;
const PORT_STEP = 24;
const CORNER_CLEAR = 16;

export function buildLattice(geometry: Geometry, shift: { readonly x: number; readonly y: number }): Lattice {
  const xs = linesOf(geometry.columns, geometry.columnFree, shift.x);
  const ys = linesOf(geometry.rows, geometry.rowFree, shift.y);
  const obstacles = [
    ...geometry.nodes.map((r) => grow(r, BOX_CLEAR)),
    ...geometry.titles.map((r) => grow(r, TITLE_CLEAR)),
    ...geometry.context.map((r) => grow(r, 3)),
  ];
  const closedRight = new Uint8Array(xs.length * ys.length);
  const closedDown = new Uint8Array(xs.length * ys.length);
  for (const o of obstacles) close(o, xs, ys, closedRight, closedDown);
  for (const z of geometry.zones) closeBorder(z, xs, ys, closedRight, closedDown);
  const extra = borderCosts(geometry, xs, ys);
  let id = 0;
  const ports = geometry.nodes.map((r) => portsOf(r, xs, ys, geometry, () => id++));
  const zonePorts = geometry.zones.map((r) => zonePortsOf(r, geometry, xs, ys, () => id++));
  return { xs, ys, closedRight, closedDown, ...extra, ports, zonePorts };
}

/** Port lines through the boxes and tracks through the gaps, sorted, none closer than 6 px. */
function linesOf(boxes: Geometry['columns'], gaps: Geometry['columnFree'], shift: number): number[] {
  const found: number[] = [];
  boxes.forEach(([from, to]) => {
    const middle = (from + to) / 2;
    const half = (to - from) / 2 - CORNER_CLEAR;
    for (let k = 0; k * PORT_STEP <= half; k++)
      found.push(...(k === 0 ? [middle] : [middle - k * PORT_STEP, middle + k * PORT_STEP]));
  });
  gaps.forEach(([from, to], g) => {
    const first = g === 0;
    const last = g === gaps.length - 1;
    const clearBefore = first ? 4 : roomBeside(boxes[g - 1]?.[1], from);
    const clearAfter = last ? 4 : roomBeside(boxes[g]?.[0], to);
    const low = from + clearBefore;
    const high = to - clearAfter;
    if (high < low) {
      if (to - from >= 8) found.push((from + to) / 2);
      return;
    }
    const count = Math.min(9, Math.floor((high - low) / TRACK) + 1);
    const used = (count - 1) * TRACK;
    const begin = first ? high - used : last ? low : (low + high - used) / 2 + shift;
    const step = first || last || count < 2 ? TRACK : Math.min((high - low) / (count - 1), TRACK * 1.5);
    const origin = first || last ? begin : (low + high - step * (count - 1)) / 2;
    for (let k = 0; k < count; k++) found.push(origin + k * step);
  });
  found.sort((a, b) => a - b);
  return found.map((v) => Math.round(v * 2) / 2).filter((v, i, all) => i === 0 || v - (all[i - 1] ?? 0) >= 6);
}

/** Beside a bare box the first track keeps room for an arrowhead; beside a zone's border it only keeps off the border. */
const roomBeside = (box: number | undefined, edge: number): number =>
  box !== undefined && Math.abs(box - edge) < 2 ? FIRST_TRACK : 7;

const grow = (r: Rect, by: number): Rect => ({
  x: r.x - by,
  y: r.y - by,
  width: r.width + 2 * by,
  height: r.height + 2 * by,
});

function close(o: Rect, xs: readonly number[], ys: readonly number[], right: Uint8Array, down: Uint8Array): void {
  const nx = xs.length;
  for (let j = 0; j < ys.length; j++) {
    const y = ys[j] ?? 0;
    for (let i = 0; i < nx; i++) {
      const x = xs[i] ?? 0;
      if (y > o.y && y < o.y + o.height && x < o.x + o.width && (xs[i + 1] ?? Infinity) > o.x) right[j * nx + i] = 1;
      if (x > o.x && x < o.x + o.width && y < o.y + o.height && (ys[j + 1] ?? Infinity) > o.y) down[j * nx + i] = 1;
    }
  }
}

/** No line runs along a zone's border. */
function closeBorder(z: Rect, xs: readonly number[], ys: readonly number[], right: Uint8Array, down: Uint8Array): void {
  const thick = 6;
  for (const x of [z.x, z.x + z.width]) along({ x: x - thick, y: z.y, width: 2 * thick, height: z.height }, 'down');
  for (const y of [z.y, z.y + z.height]) along({ x: z.x, y: y - thick, width: z.width, height: 2 * thick }, 'right');
  function along(o: Rect, way: 'right' | 'down'): void {
    const nx = xs.length;
    for (let j = 0; j < ys.length; j++)
      for (let i = 0; i < nx; i++) {
        const x = xs[i] ?? 0;
        const y = ys[j] ?? 0;
        if (way === 'down' && x > o.x && x < o.x + o.width && y < o.y + o.height && (ys[j + 1] ?? Infinity) > o.y)
          down[j * nx + i] = 1;
        if (way === 'right' && y > o.y && y < o.y + o.height && x < o.x + o.width && (xs[i + 1] ?? Infinity) > o.x)
          right[j * nx + i] = 1;
      }
  }
}

/** Entering or leaving a zone costs a little, so that routes do not wander through zones that are not theirs. */
function borderCosts(
  geometry: Geometry,
  xs: readonly number[],
  ys: readonly number[],
): { extraRight: Float64Array; extraDown: Float64Array } {
  const nx = xs.length;
  const extraRight = new Float64Array(nx * ys.length);
  const extraDown = new Float64Array(nx * ys.length);
  for (const z of geometry.zones)
    for (let j = 0; j < ys.length; j++)
      for (let i = 0; i < nx; i++) {
        const x = xs[i] ?? 0;
        const y = ys[j] ?? 0;
        const here = inside(z, x, y);
        if (i + 1 < nx && here !== inside(z, xs[i + 1] ?? 0, y))
          extraRight[j * nx + i] = (extraRight[j * nx + i] ?? 0) + 30;
        if (j + 1 < ys.length && here !== inside(z, x, ys[j + 1] ?? 0))
          extraDown[j * nx + i] = (extraDown[j * nx + i] ?? 0) + 30;
      }
  return { extraRight, extraDown };
}

const inside = (r: Rect, x: number, y: number): boolean =>
  x > r.x && x < r.x + r.width && y > r.y && y < r.y + r.height;

function portsOf(
  r: Rect,
  xs: readonly number[],
  ys: readonly number[],
  geometry: Geometry,
  nextId: () => number,
): Port[] {
  const ports: Port[] = [];
  const closed = [...geometry.titles.map((t) => grow(t, TITLE_CLEAR)), ...geometry.context.map((c) => grow(c, 8))];
  const blocked = (from: Point, to: Point) => closed.some((c) => overlaps(c, stubBox(from, to)));
  const add = (at: Point, direction: Direction, i: number, j: number, offset: number) => {
    const x = xs[i];
    const y = ys[j];
    if (x === undefined || y === undefined) return;
    const reach = Math.abs(x - at.x) + Math.abs(y - at.y);
    if (reach < 10 || blocked(at, { x, y })) return;
    ports.push({ at, direction, vertex: j * xs.length + i, reach, offset, id: nextId() });
  };
  const midX = r.x + r.width / 2;
  const midY = r.y + r.height / 2;
  xs.forEach((x, i) => {
    if (x < r.x + CORNER_CLEAR - 1 || x > r.x + r.width - CORNER_CLEAR + 1) return;
    const offset = Math.round(Math.abs(x - midX) / PORT_STEP);
    add({ x, y: r.y }, 3, i, lastBelow(ys, r.y - BOX_CLEAR), offset);
    add({ x, y: r.y + r.height }, 1, i, firstAbove(ys, r.y + r.height + BOX_CLEAR), offset);
  });
  ys.forEach((y, j) => {
    if (y < r.y + CORNER_CLEAR - 1 || y > r.y + r.height - CORNER_CLEAR + 1) return;
    const offset = Math.round(Math.abs(y - midY) / PORT_STEP);
    add({ x: r.x, y }, 2, lastBelow(xs, r.x - BOX_CLEAR), j, offset);
    add({ x: r.x + r.width, y }, 0, firstAbove(xs, r.x + r.width + BOX_CLEAR), j, offset);
  });
  return ports;
}

/** The strip that the first piece of a route covers. */
const stubBox = (a: Point, b: Point): Rect => ({
  x: Math.min(a.x, b.x) - 0.5,
  y: Math.min(a.y, b.y) - 0.5,
  width: Math.abs(a.x - b.x) + 1,
  height: Math.abs(a.y - b.y) + 1,
});

function zonePortsOf(
  r: Rect,
  geometry: Geometry,
  xs: readonly number[],
  ys: readonly number[],
  nextId: () => number,
): Port[] {
  const ports: Port[] = [];
  const title = geometry.titles[geometry.zones.indexOf(r)];
  const add = (at: Point, direction: Direction, i: number, j: number, offset: number) => {
    const x = xs[i];
    const y = ys[j];
    if (x === undefined || y === undefined) return;
    const reach = Math.abs(x - at.x) + Math.abs(y - at.y);
    if (reach >= 5 && !(title && inside(grow(title, 10), at.x, at.y + 6)))
      ports.push({ at, direction, vertex: j * xs.length + i, reach, offset, id: nextId() });
  };
  xs.forEach((x, i) => {
    if (x < r.x + 14 || x > r.x + r.width - 14) return;
    const offset = Math.round(Math.abs(x - r.x - r.width / 2) / PORT_STEP);
    add({ x, y: r.y }, 3, i, lastBelow(ys, r.y - 4), offset);
    add({ x, y: r.y + r.height }, 1, i, firstAbove(ys, r.y + r.height + 4), offset);
  });
  ys.forEach((y, j) => {
    if (y < r.y + 14 || y > r.y + r.height - 14) return;
    const offset = Math.round(Math.abs(y - r.y - r.height / 2) / PORT_STEP);
    add({ x: r.x, y }, 2, lastBelow(xs, r.x - 4), j, offset);
    add({ x: r.x + r.width, y }, 0, firstAbove(xs, r.x + r.width + 4), j, offset);
  });
  return ports;
}

function firstAbove(lines: readonly number[], value: number): number {
  const i = lines.findIndex((v) => v >= value);
  return i < 0 ? lines.length : i;
}

function lastBelow(lines: readonly number[], value: number): number {
  for (let i = lines.length - 1; i >= 0; i--) if ((lines[i] ?? 0) <= value) return i;
  return -1;
}
