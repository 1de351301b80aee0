import type { Lattice } from './lattice.ts';
import { createScratch, type Scratch } from './scratch.ts';
import { passing, type Track } from './track.ts';

/**
 * Who uses what on a lattice, with the memory of past conflicts (McMurchie and Ebeling, "PathFinder: a negotiation-based
 * performance-driven router for FPGAs", FPGA 1995): what was wanted by two stays dearer, until all have gone apart.
 */
export interface Board {
  readonly lattice: Lattice;
  /** Routes that run on each segment. */
  readonly used: Uint8Array;
  /** Labels that lie on or beside each segment. */
  readonly labels: Uint8Array;
  /** Routes that pass each vertex without turning; vertex × 2 + way. */
  readonly passed: Uint8Array;
  /** Routes that turn on each vertex. */
  readonly turned: Uint8Array;
  /** Routes that start or end at each port. */
  readonly ports: Uint8Array;
  /** px added by conflicts of earlier rounds. */
  readonly pastSegment: Float64Array;
  readonly pastVertex: Float64Array;
  readonly pastPort: Float64Array;
  /** Of the route search. */
  readonly scratch: Scratch;
}

/** A board that nobody uses. */
export function createBoard(lattice: Lattice): Board {
  const size = lattice.xs.length * lattice.ys.length;
  return {
    lattice,
    used: new Uint8Array(size * 2),
    labels: new Uint8Array(size * 2),
    passed: new Uint8Array(size * 2),
    turned: new Uint8Array(size),
    ports: new Uint8Array(lattice.portCount),
    pastSegment: new Float64Array(size * 2),
    pastVertex: new Float64Array(size),
    pastPort: new Float64Array(lattice.portCount),
    scratch: createScratch(size * 2),
  };
}

/** Puts a track on the board (`by` 1) or takes it off (`by` -1). */
export function mark(board: Board, track: Track, by: 1 | -1): void {
  bump(board.ports, track.start.id, by);
  bump(board.ports, track.end.id, by);
  for (const segment of track.segments) bump(board.used, segment, by);
  track.vertices.forEach((v, i) => {
    const way = passing(track, i);
    if (way === null) bump(board.turned, v, by);
    else bump(board.passed, v * 2 + way, by);
  });
}

/** Remembers, as `by` px, all conflicts on a track; true when there are any. */
export function remember(board: Board, track: Track, by: number): boolean {
  let any = false;
  for (const { id } of [track.start, track.end])
    if ((board.ports[id] ?? 0) > 1) {
      bump(board.pastPort, id, by);
      any = true;
    }
  for (const segment of track.segments)
    if ((board.used[segment] ?? 0) > 1) {
      bump(board.pastSegment, segment, by);
      any = true;
    }
  track.vertices.forEach((v, i) => {
    if (!isContested(board, v, passing(track, i) === null)) return;
    bump(board.pastVertex, v, by);
    any = true;
  });
  return any;
}

/** A vertex is for one turn alone, or for any number of straight lines. */
function isContested(board: Board, v: number, isTurn: boolean): boolean {
  const turns = board.turned[v] ?? 0;
  return isTurn ? turns + straightOn(board, v) > 1 : turns > 0;
}

/** Routes that pass a vertex either way. */
export const straightOn = (board: Board, v: number): number =>
  (board.passed[v * 2] ?? 0) + (board.passed[v * 2 + 1] ?? 0);

/** A little of the price of a conflict, for all that a track uses: its label has no place, or is in another's way. */
const OF_SEGMENT = 0.4;
const OF_PORT = 0.6;

/** Makes a whole track dearer, by a share of `by` px for each part. */
export function makeDearer(board: Board, track: Track, by: number): void {
  for (const segment of track.segments) bump(board.pastSegment, segment, by * OF_SEGMENT);
  for (const port of [track.start, track.end]) bump(board.pastPort, port.id, by * OF_PORT);
}

function bump(list: Uint8Array | Float64Array, i: number, by: number): void {
  list[i] = (list[i] ?? 0) + by;
}
