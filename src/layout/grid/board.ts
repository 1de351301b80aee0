import type { Lattice, Port } from './lattice.ts';

/** A route on the lattice: its two ports and every vertex between them. */
export interface Track {
  readonly start: Port;
  readonly end: Port;
  readonly vertices: readonly number[];
}

/**
 * Who uses what on a lattice, with the memory of past conflicts (McMurchie and Ebeling, "PathFinder: a negotiation-based
 * performance-driven router for FPGAs", FPGA 1995): what was wanted by two stays dearer, until all have gone apart.
 */
export interface Board {
  readonly lattice: Lattice;
  readonly usedRight: Uint8Array;
  readonly usedDown: Uint8Array;
  /** Routes that pass a vertex level, upright, or turn on it. */
  readonly level: Uint8Array;
  readonly upright: Uint8Array;
  readonly turned: Uint8Array;
  readonly ports: Uint8Array;
  /** Labels that lie on a segment. */
  readonly labelRight: Uint8Array;
  readonly labelDown: Uint8Array;
  /** px added by conflicts of earlier rounds. */
  readonly pastRight: Float64Array;
  readonly pastDown: Float64Array;
  readonly pastVertex: Float64Array;
  readonly pastPort: Float64Array;
  /** Scratch of the route search, by state. */
  readonly price: Float64Array;
  readonly from: Int32Array;
}

export function createBoard(lattice: Lattice): Board {
  const size = lattice.xs.length * lattice.ys.length;
  const ports = Math.max(0, ...[...lattice.ports, ...lattice.zonePorts].flat().map((p) => p.id + 1));
  return {
    lattice,
    usedRight: new Uint8Array(size),
    usedDown: new Uint8Array(size),
    level: new Uint8Array(size),
    upright: new Uint8Array(size),
    turned: new Uint8Array(size),
    ports: new Uint8Array(ports),
    labelRight: new Uint8Array(size),
    labelDown: new Uint8Array(size),
    pastRight: new Float64Array(size),
    pastDown: new Float64Array(size),
    pastVertex: new Float64Array(size),
    pastPort: new Float64Array(ports),
    price: new Float64Array(size * 2),
    from: new Int32Array(size * 2),
  };
}

/** Puts a track on the board (`by` 1) or takes it off (`by` -1). */
export function mark(board: Board, track: Track, by: 1 | -1): void {
  const bump = (list: Uint8Array, i: number) => {
    list[i] = (list[i] ?? 0) + by;
  };
  bump(board.ports, track.start.id);
  bump(board.ports, track.end.id);
  forEachVertex(track, board.lattice.xs.length, (v, enters, leaves) => {
    bump(enters !== leaves ? board.turned : enters === 0 ? board.level : board.upright, v);
  });
  forEachSegment(track, board.lattice.xs.length, (right, v) => bump(right ? board.usedRight : board.usedDown, v));
}

/** Calls back with each vertex and the way the track enters and leaves it: 0 level, 1 upright. */
export function forEachVertex(
  track: Track,
  nx: number,
  visit: (v: number, enters: 0 | 1, leaves: 0 | 1) => void,
): void {
  const way = (a: number, b: number): 0 | 1 =>
    Math.abs(a - b) === 1 && Math.floor(a / nx) === Math.floor(b / nx) ? 0 : 1;
  const list = track.vertices;
  list.forEach((v, i) => {
    const before = list[i - 1];
    const after = list[i + 1];
    const enters = before === undefined ? ((track.start.direction % 2) as 0 | 1) : way(before, v);
    const leaves = after === undefined ? ((track.end.direction % 2) as 0 | 1) : way(v, after);
    visit(v, enters, leaves);
  });
}

/** Calls back with each segment: whether it runs to the right of `v` or down from it. */
export function forEachSegment(track: Track, nx: number, visit: (right: boolean, v: number) => void): void {
  for (let i = 1; i < track.vertices.length; i++) {
    const a = track.vertices[i - 1] as number;
    const b = track.vertices[i] as number;
    const low = Math.min(a, b);
    visit(Math.abs(a - b) === 1 && Math.floor(a / nx) === Math.floor(b / nx), low);
  }
}

/** px by which conflicts on this track are remembered; true when there were any. */
export function remember(board: Board, track: Track, by: number): boolean {
  let any = false;
  const bump = (list: Float64Array, i: number) => {
    list[i] = (list[i] ?? 0) + by;
    any = true;
  };
  const nx = board.lattice.xs.length;
  for (const p of [track.start, track.end]) if ((board.ports[p.id] ?? 0) > 1) bump(board.pastPort, p.id);
  forEachSegment(track, nx, (right, v) => {
    if (((right ? board.usedRight : board.usedDown)[v] ?? 0) > 1) bump(right ? board.pastRight : board.pastDown, v);
  });
  forEachVertex(track, nx, (v, enters, leaves) => {
    const turns = board.turned[v] ?? 0;
    const all = turns + (board.level[v] ?? 0) + (board.upright[v] ?? 0);
    if (enters !== leaves ? all > 1 : turns > 0) bump(board.pastVertex, v);
  });
  return any;
}
