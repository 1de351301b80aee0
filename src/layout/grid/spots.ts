import { inflate, type Point, type Rect } from '../../geometry.ts';
import type { ProposedLabel, SizedLabel } from '../proposal.ts';
import { LABEL_CLEAR } from './distances.ts';
import { type Ground, groundWithin, isFree } from './ground.ts';
import { type Hanging, hangingsOf } from './hangings.ts';
import { type Line, touches } from './line.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** A place for a label on its own line, and what it costs in px of awkwardness. */
export interface Spot extends ProposedLabel {
  readonly cost: number;
}

/** All places where a label of one of `sizes` may lie on a line without touching boxes, titles or borders; cheapest first. */
export function spotsOn(line: Line, sizes: readonly SizedLabel[], ground: Ground): readonly Spot[] {
  const spots: Spot[] = [];
  for (const piece of piecesOf(line.points))
    sizes.forEach((size, variant) => {
      for (const hung of hangingsOf(size, piece.level)) slide(spots, { line, piece, size, variant, hung }, ground);
    });
  return spots.sort((p, q) => p.cost - q.cost);
}

/** A label of one size, hung one way on one piece of its line. */
interface Hung {
  readonly line: Line;
  readonly piece: Piece;
  readonly size: SizedLabel;
  readonly variant: number;
  readonly hung: Hanging;
}

/** Places along a piece are about so far apart, px, and no more than so many. */
const STEP = 7;
const MOST_STEPS = 24;

/** Adds the free places of a label along its piece. */
function slide(spots: Spot[], label: Hung, ground: Ground): void {
  const { piece, size, variant, hung } = label;
  const extent = piece.level ? size.width : size.height;
  const room = piece.length - extent - piece.before - piece.after;
  if (room < 0) return;
  const steps = Math.min(MOST_STEPS, Math.floor(room / STEP));
  const start = piece.before + extent / 2;
  const distance = (k: number): number => start + (steps === 0 ? room / 2 : (room * k) / steps);
  const near = groundWithin(ground, reachOf(label, distance(0), distance(steps)));
  for (let k = 0; k <= steps; k++) {
    const at = distance(k);
    const box = boxAt(label, at);
    if (!isFree(inflate(box, LABEL_CLEAR), near) || !isClearOfOwn(label, box, at)) continue;
    spots.push({ variant, box, anchor: hung.anchor, cost: costAt(label, at, room) });
  }
}

/** The label's box when its point on the line is `at` px along the piece. */
function boxAt({ piece, size, hung }: Hung, at: number): Rect {
  const { x, y } = pointAt(piece, at);
  return { x: Math.round(x + hung.dx), y: Math.round(y - size.height / 2), width: size.width, height: size.height };
}

function pointAt({ a, b, length }: Piece, at: number): Point {
  const t = at / length;
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

/** All that a label covers, with its clearance, while it slides from one place to another. */
function reachOf(label: Hung, from: number, to: number): Rect {
  const one = boxAt(label, from);
  const other = boxAt(label, to);
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const width = Math.abs(one.x - other.x) + one.width;
  const height = Math.abs(one.y - other.y) + one.height;
  return inflate({ x, y, width, height }, LABEL_CLEAR);
}

/** A text beside its line must not meet another piece of the same line. */
function isClearOfOwn({ line, piece, hung }: Hung, box: Rect, at: number): boolean {
  if (hung.anchor === 'centre') return true;
  const { x } = pointAt(piece, at);
  const isLeft = hung.anchor === 'beside' && hung.dx < 0;
  const left = isLeft ? box.x : Math.max(box.x, x + LABEL_CLEAR + 1);
  const right = isLeft ? x - LABEL_CLEAR - 1 : box.x + box.width;
  return !touches({ ...box, x: left, width: Math.max(1, right - left) }, line);
}

/** px of awkwardness: off the middle of the line, off the middle of the piece, little line in sight, many lines of text. */
const COSTS = { offMiddle: 14, offPiece: 0.06, cramped: 0.2, variant: 5 } as const;
/** Line in sight beyond the least, px, from which on more is not better. */
const ROOMY = 30;

function costAt({ piece, size, variant, hung }: Hung, at: number, room: number): number {
  const extent = piece.level ? size.width : size.height;
  const off = Math.abs(piece.walked + at - piece.total / 2) / Math.max(piece.total, 1);
  const offPiece = Math.abs(at - piece.before - extent / 2 - room / 2);
  const cramped = Math.max(0, ROOMY - room);
  return (
    off * COSTS.offMiddle + offPiece * COSTS.offPiece + cramped * COSTS.cramped + variant * COSTS.variant + hung.cost
  );
}
