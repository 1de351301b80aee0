import type { Point } from '../geometry.ts';
import { at, type Contour, lineTo, reversed, type Segment, shifted, shiftedSegment, towards } from './contour.ts';

/** A side of a block in one flat shade. */
export interface Facet {
  readonly area: Contour;
  /** Which way it faces: 1 up to the light, 0 to the right, -1 down. */
  readonly light: number;
}

/** Sides that follow each other, as far as they can be seen: from one edge of the block to another. */
export interface Flank {
  /** All of them. */
  readonly area: Contour;
  /** In paint order: each reaches to the end of the flank, and the next lies on it, so that no seam shows. */
  readonly facets: readonly Facet[];
  /** The outer edge: back from the front, along, and forth again. */
  readonly rim: Contour;
  /** Edges between sides that meet in a corner. */
  readonly creases: readonly Contour[];
  /** The line where the sides meet the front, of which leaves of a stack repeat it. */
  readonly foot: Contour;
}

/**
 * The sides that a plate of the given front shows when it reaches back by `back` px, to the upper right; those farther
 * away first. The front runs clockwise; a line along it shows its side where its outer face turns towards `back`.
 */
export function extrude(front: Contour, back: Point): readonly Flank[] {
  const away = (p: Point): number => p.x * back.x + p.y * back.y;
  return runsOf(front, back)
    .map((run) => ({ run, place: away(run[Math.floor(run.length / 2)]?.from ?? front.start) }))
    .sort((a, b) => a.place - b.place)
    .map(({ run }) => flankOf(run, back));
}

/** A piece of the outline that shows its side from end to end. */
interface Piece {
  readonly from: Point;
  readonly segment: Segment;
  readonly light: number;
}

function runsOf(front: Contour, back: Point): readonly (readonly Piece[])[] {
  const pieces = piecesOf(front, back);
  const gap = pieces.indexOf(null);
  const around = gap < 0 ? pieces : [...pieces.slice(gap), ...pieces.slice(0, gap)];
  const runs: Piece[][] = [];
  let isOpen = false;
  for (const piece of around) {
    if (piece !== null && isOpen) runs.at(-1)?.push(piece);
    else if (piece !== null) runs.push([piece]);
    isOpen = piece !== null;
  }
  return runs;
}

/** Null for a piece that turns its side away. */
function piecesOf({ start, segments }: Contour, back: Point): readonly (Piece | null)[] {
  const end = segments.at(-1)?.to ?? start;
  const isClosed = Math.hypot(end.x - start.x, end.y - start.y) < 0.01;
  let from = start;
  return (isClosed ? segments : [...segments, lineTo(start.x, start.y)]).flatMap((segment) => {
    const steps = segment.kind === 'line' ? [segment] : stepsOf(from, segment, back);
    return steps.map((step) => {
      const piece = { from, segment: step, light: lightOf(from, step.to) };
      const isSeen = (step.to.y - from.y) * back.x - (step.to.x - from.x) * back.y > 0.05;
      from = step.to;
      return isSeen ? piece : null;
    });
  });
}

/** How far the outer face of a line turns up, in fifths: few shades make a flat picture. */
function lightOf(from: Point, to: Point): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return length < 1e-9 ? 0 : Math.round(((to.x - from.x) / length) * 5) / 5;
}

type Curve = Extract<Segment, { kind: 'curve' }>;

/** Length of curve that has one shade, px. */
const STEP = 7;

/** A curve cut where it turns its side away, and what is left into pieces of one shade. */
function stepsOf(from: Point, curve: Curve, back: Point): readonly Segment[] {
  const cuts = [0, ...turnsOf(from, curve, back), 1];
  const span = Math.hypot(curve.to.x - from.x, curve.to.y - from.y);
  return cuts.slice(1).flatMap((high, i) => {
    const low = cuts[i] ?? 0;
    const count = Math.max(1, Math.min(5, Math.round((span * (high - low)) / STEP)));
    return Array.from({ length: count }, (_, k) =>
      part(from, curve, low + ((high - low) * k) / count, low + ((high - low) * (k + 1)) / count),
    );
  });
}

/** Where a curve runs along `back`, 0 … 1. */
function turnsOf(from: Point, { c1, c2, to }: Curve, back: Point): number[] {
  const across = (a: Point, b: Point): number => (b.x - a.x) * back.y - (b.y - a.y) * back.x;
  const [a, b, c] = [across(from, c1), across(c1, c2), across(c2, to)];
  const [square, half] = [a - 2 * b + c, b - a];
  const roots =
    Math.abs(square) < 1e-9
      ? [-a / (2 * half)]
      : [-1, 1].map((sign) => (-half + sign * Math.sqrt(Math.max(0, half * half - square * a))) / square);
  return roots.filter((t) => t > 0.02 && t < 0.98).sort((s, t) => s - t);
}

/** The part of a curve from `low` to `high`, 0 … 1. */
function part(from: Point, curve: Curve, low: number, high: number): Segment {
  const [, tail] = split(from, curve, low);
  const [head] = split(tail.from, tail.curve, low >= 1 ? 1 : (high - low) / (1 - low));
  return head.curve;
}

interface Placed {
  readonly from: Point;
  readonly curve: Curve;
}

function split(from: Point, { c1, c2, to }: Curve, t: number): readonly [Placed, Placed] {
  const [ab, bc, cd] = [towards(from, c1, t), towards(c1, c2, t), towards(c2, to, t)];
  const [abc, bcd] = [towards(ab, bc, t), towards(bc, cd, t)];
  const middle = towards(abc, bcd, t);
  return [
    { from, curve: { kind: 'curve', c1: ab, c2: abc, to: middle } },
    { from: middle, curve: { kind: 'curve', c1: bcd, c2: cd, to } },
  ];
}

function flankOf(run: readonly Piece[], back: Point): Flank {
  const whole = run.map(({ segment }) => segment);
  const start = run[0]?.from ?? back;
  const end = whole.at(-1)?.to ?? start;
  const facets = run.flatMap(({ from, light }, i) =>
    light === run[i - 1]?.light ? [] : [{ area: side(from, whole.slice(i), back), light }],
  );
  const far = [lineTo(start.x + back.x, start.y + back.y), ...whole.map((segment) => moved(segment, back))];
  return {
    area: side(start, whole, back),
    facets,
    rim: { start, segments: [...far, lineTo(end.x, end.y)], closed: false },
    foot: { start, segments: whole, closed: false },
    creases: run.flatMap((piece, i) => creaseAt(run[i - 1], piece, back)),
  };
}

/** The area between a line and the same line farther back. */
function side(start: Point, segments: readonly Segment[], back: Point): Contour {
  const forth = moved({ kind: 'line', to: segments.at(-1)?.to ?? start }, back);
  const far = reversed(shifted({ start, segments, closed: false }, back.x, back.y));
  return { start, segments: [...segments, forth, ...far.segments], closed: true };
}

const moved = (segment: Segment, by: Point): Segment => shiftedSegment(segment, by.x, by.y);

/** Cosine of the smallest turn that is a corner. */
const CORNER = 0.86;

function creaseAt(before: Piece | undefined, { from, segment }: Piece, back: Point): readonly Contour[] {
  if (before === undefined) return [];
  const [a, b] = [
    heading(before.segment.kind === 'line' ? before.from : before.segment.c2, before.segment.to),
    heading(from, segment.kind === 'line' ? segment.to : segment.c1),
  ];
  const isCorner = a.x * b.x + a.y * b.y < CORNER;
  return isCorner ? [{ start: from, segments: [moved({ kind: 'line', to: from }, back)], closed: false }] : [];
}

function heading(from: Point, to: Point): Point {
  const length = Math.max(1e-9, Math.hypot(to.x - from.x, to.y - from.y));
  return at((to.x - from.x) / length, (to.y - from.y) / length);
}
