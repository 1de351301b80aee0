import { inflate, overlaps, type Point, type Rect } from '../../geometry.ts';
import type { ProposedLabel, SizedLabel } from '../proposal.ts';
import type { Geometry } from './geometry.ts';

/** A place for a label on its own line, and what it costs in px of awkwardness. */
export interface Spot extends ProposedLabel {
  readonly cost: number;
}

/** Free px between a label and anything that is not its own. */
const CLEAR = 5;
/** Line that must show on both sides of a label, px; an arrowhead needs more. */
const STUB = 9;
const START_STUB = 14;
const HEAD_STUB = 24;
/** Line in sight beyond the least, px, from which on more is not better. */
const ROOMY = 30;

/** px between an upright line and a label beside it. */
const BESIDE = 8;
/** What the three ways to hang a label on an upright line cost, px of awkwardness. */
const UPRIGHT_COST = { badge: 0, beside: 2, centre: 9 } as const;

/** All places where a label of one of `sizes` may lie on `points` without touching boxes, titles or borders; cheapest first. */
export function spotsOn(points: readonly Point[], sizes: readonly SizedLabel[], geometry: Geometry): readonly Spot[] {
  const spots: Spot[] = [];
  const total = lengthOf(points);
  let walked = 0;
  for (let s = 1; s < points.length; s++) {
    const piece = pieceOf(points, s);
    sizes.forEach((size, variant) => {
      for (const hung of hangings(size, piece)) spots.push(...slide(hung, size, variant, piece, { points, geometry, total, walked }));
    });
    walked += piece.length;
  }
  return spots.sort((p, q) => p.cost - q.cost);
}

/** A straight piece of a route, and how much of it must stay in sight at both its ends, px. */
interface Piece {
  readonly a: Point;
  readonly b: Point;
  readonly level: boolean;
  readonly length: number;
  readonly before: number;
  readonly after: number;
}

function pieceOf(points: readonly Point[], s: number): Piece {
  const a = points[s - 1] as Point;
  const b = points[s] as Point;
  const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  const before = s === 1 ? START_STUB : STUB;
  const after = s === points.length - 1 ? HEAD_STUB : STUB;
  return { a, b, level: a.y === b.y, length, before, after };
}

/** One way to hang a label on a piece: how its box lies to the line's point, and what that costs. */
interface Hanging {
  readonly anchor: NonNullable<ProposedLabel['anchor']>;
  /** From the point on the line to the box's left, px. */
  readonly dx: number;
  readonly cost: number;
}

function hangings(size: SizedLabel, piece: Piece): readonly Hanging[] {
  const middle = { anchor: 'centre', dx: -size.width / 2, cost: piece.level ? 0 : UPRIGHT_COST.centre } as const;
  if (piece.level) return [middle];
  const badge = size.badge ?? 0;
  if (badge > 0) return [{ anchor: 'badge', dx: -badge, cost: UPRIGHT_COST.badge }, middle];
  const right = { anchor: 'beside', dx: BESIDE, cost: UPRIGHT_COST.beside } as const;
  const left = { anchor: 'beside', dx: -BESIDE - size.width, cost: UPRIGHT_COST.beside + 1 } as const;
  return [right, left, middle];
}

interface Along {
  readonly points: readonly Point[];
  readonly geometry: Geometry;
  readonly total: number;
  readonly walked: number;
}

/** The places of one hanging along its piece, about 7 px apart. */
function slide(hung: Hanging, size: SizedLabel, variant: number, piece: Piece, along: Along): readonly Spot[] {
  const extent = piece.level ? size.width : size.height;
  const room = piece.length - extent - piece.before - piece.after;
  if (room < 0) return [];
  const steps = Math.min(24, Math.floor(room / 7));
  const found: Spot[] = [];
  for (let k = 0; k <= steps; k++) {
    const at = piece.before + extent / 2 + (steps === 0 ? room / 2 : (room * k) / steps);
    const t = at / piece.length;
    const x = piece.a.x + (piece.b.x - piece.a.x) * t;
    const y = piece.a.y + (piece.b.y - piece.a.y) * t;
    const box = { x: Math.round(x + hung.dx), y: Math.round(y - size.height / 2), width: size.width, height: size.height };
    if (!isFree(box, along.geometry) || !isClearOfOwn(box, hung, x, along.points)) continue;
    const off = Math.abs(along.walked + at - along.total / 2) / Math.max(along.total, 1);
    const balance = Math.abs(at - piece.before - extent / 2 - room / 2) * 0.06;
    const cramped = Math.max(0, ROOMY - room) * 0.2;
    found.push({ variant, box, anchor: hung.anchor, cost: off * 14 + balance + cramped + variant * 5 + hung.cost });
  }
  return found;
}

/** A text beside its line must not meet another piece of the same line. */
function isClearOfOwn(box: Rect, hung: Hanging, x: number, points: readonly Point[]): boolean {
  if (hung.anchor === 'centre') return true;
  const left = Math.max(box.x, hung.dx < -BESIDE && hung.anchor === 'beside' ? box.x : x + CLEAR + 1);
  const right = hung.anchor === 'beside' && hung.dx < 0 ? x - CLEAR - 1 : box.x + box.width;
  return !touches({ ...box, x: left, width: Math.max(1, right - left) }, points);
}

function isFree(box: Rect, geometry: Geometry): boolean {
  const wide = inflate(box, CLEAR);
  if (
    wide.x < -4 ||
    wide.y < -4 ||
    wide.x + wide.width > geometry.area.width + 4 ||
    wide.y + wide.height > geometry.area.height + 4
  )
    return false;
  for (const r of geometry.nodes) if (overlaps(wide, r)) return false;
  for (const r of geometry.titles) if (overlaps(wide, r)) return false;
  for (const r of geometry.context) if (overlaps(wide, r)) return false;
  for (const z of geometry.zones) if (overlaps(wide, z) && !within(wide, z)) return false;
  return true;
}

const within = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

export const lengthOf = (points: readonly Point[]): number =>
  points.reduce((sum, p, i) => {
    const before = points[i - 1];
    return before === undefined ? sum : sum + Math.abs(p.x - before.x) + Math.abs(p.y - before.y);
  }, 0);

/** How much of an orthogonal line lies in the rectangle or within `CLEAR` px of it: true when any does. */
export function touches(box: Rect, points: readonly Point[]): boolean {
  const wide = inflate(box, CLEAR);
  for (let s = 1; s < points.length; s++) {
    const a = points[s - 1] as Point;
    const b = points[s] as Point;
    const left = Math.min(a.x, b.x);
    const right = Math.max(a.x, b.x);
    const top = Math.min(a.y, b.y);
    const bottom = Math.max(a.y, b.y);
    if (left < wide.x + wide.width && right > wide.x && top < wide.y + wide.height && bottom > wide.y) return true;
  }
  return false;
}

/** True when two labels keep their distance. */
export const apart = (a: Rect, b: Rect): boolean => !overlaps(inflate(a, CLEAR), b);
