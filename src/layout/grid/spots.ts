import { inflate, type Point, type Rect } from '../../geometry.ts';
import type { ProposedLabel, SizedLabel } from '../proposal.ts';
import { LABEL_CLEAR } from './distances.ts';
import { type Ground, isFree } from './ground.ts';
import { BESIDE, type Hanging, hangingsOf } from './hangings.ts';
import { type Line, touches } from './line.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** A place for a label on its own line, and what it costs in px of awkwardness. */
export interface Spot extends ProposedLabel {
  readonly cost: number;
}

/** The places where a label may lie, cheapest first; most are never asked for, so each is only looked at when it is. */
export interface Spots {
  readonly line: Line;
  readonly ground: Ground;
  /** Holds the label in all of them. */
  readonly reach: Rect;
  /** What each place costs, Infinity once it has been looked at, and the slide that it is of. */
  readonly costs: number[];
  readonly slides: readonly Slide[];
  readonly found: Spot[];
}

/** The places of a label of one size, hung one way, along one piece of its line; numbered from `first` on. */
interface Slide {
  readonly piece: Piece;
  readonly size: SizedLabel;
  readonly variant: number;
  readonly hung: Hanging;
  readonly first: number;
  readonly steps: number;
  /** Length of the piece that is free to slide on, px. */
  readonly room: number;
}

/** All places where a label of one of `sizes` may lie on a line without touching boxes, titles or borders. */
export function spotsOn(line: Line, sizes: readonly SizedLabel[], ground: Ground): Spots {
  const slides: Slide[] = [];
  const costs: number[] = [];
  for (const piece of piecesOf(line.points))
    sizes.forEach((size, variant) => {
      const room = piece.length - extentOf(piece, size) - piece.before - piece.after;
      if (room < 0) return;
      const steps = Math.min(MOST_STEPS, Math.floor(room / STEP));
      for (const hung of hangingsOf(size, piece.level)) {
        const slide = { piece, size, variant, hung, first: costs.length, steps, room };
        for (let k = 0; k <= steps; k++) {
          costs.push(costAt(slide, k));
          slides.push(slide);
        }
      }
    });
  return { line, ground, reach: reachOf(line, sizes), slides, costs, found: [] };
}

/** Labels stand on their line, or beside it where it is upright. */
function reachOf({ left, right, top, bottom }: Line, sizes: readonly SizedLabel[]): Rect {
  const beside = Math.max(0, ...sizes.map((s) => s.width)) + BESIDE + ROUNDING;
  const above = Math.max(0, ...sizes.map((s) => s.height)) / 2 + ROUNDING;
  return { x: left - beside, y: top - above, width: right - left + 2 * beside, height: bottom - top + 2 * above };
}

/** Boxes stand on whole px. */
const ROUNDING = 1;

/** Places along a piece are about so far apart, px, and no more than so many. */
const STEP = 7;
const MOST_STEPS = 24;

/** px of the piece that a label covers. */
const extentOf = (piece: Piece, size: SizedLabel): number => (piece.level ? size.width : size.height);

/** The `i`th cheapest spot; null when there are no more. */
export function spotAt(spots: Spots, i: number): Spot | null {
  const { slides, costs, found } = spots;
  while (found.length <= i) {
    const place = cheapest(costs);
    const cost = costs[place] ?? Infinity;
    if (cost === Infinity) return null;
    costs[place] = Infinity;
    const slide = slides[place];
    const spot = slide === undefined ? null : lookAt(spots, slide, place - slide.first, cost);
    if (spot !== null) found.push(spot);
  }
  return found[i] ?? null;
}

/** Place of the least number, the first of equal ones. Few places are asked for: going through all beats keeping them sorted. */
function cheapest(costs: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < costs.length; i++) if ((costs[i] ?? 0) < (costs[best] ?? 0)) best = i;
  return best;
}

/** The `k`th place of a slide; null when something is in the way. */
function lookAt({ line, ground }: Spots, slide: Slide, k: number, cost: number): Spot | null {
  const { size, variant, hung } = slide;
  const { x, y } = pointAt(slide.piece, distanceAt(slide, k));
  const box = {
    x: Math.round(x + hung.dx),
    y: Math.round(y - size.height / 2),
    width: size.width,
    height: size.height,
  };
  const isOpen = isFree(inflate(box, LABEL_CLEAR), ground) && isClearOfOwn(line, hung, box, x);
  return isOpen ? { variant, box, anchor: hung.anchor, cost } : null;
}

/** From the piece's start to the middle of the label at its `k`th place, px. */
function distanceAt({ piece, size, steps, room }: Slide, k: number): number {
  return piece.before + extentOf(piece, size) / 2 + (steps === 0 ? room / 2 : (room * k) / steps);
}

function pointAt({ a, b, length }: Piece, distance: number): Point {
  const t = distance / length;
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

/** A text beside its line, which runs at `x`, must not meet another piece of the same line. */
function isClearOfOwn(line: Line, { anchor, dx }: Hanging, box: Rect, x: number): boolean {
  if (anchor === 'centre') return true;
  const isLeft = anchor === 'last-badge' || (anchor === 'beside' && dx < 0);
  const left = isLeft ? box.x : Math.max(box.x, x + LABEL_CLEAR + 1);
  const right = isLeft ? x - LABEL_CLEAR - 1 : box.x + box.width;
  return !touches({ ...box, x: left, width: Math.max(1, right - left) }, line);
}

/** px of awkwardness: off the middle of the line, off the middle of the piece, little line in sight, many lines of text. */
const COSTS = { offMiddle: 14, offPiece: 0.06, cramped: 0.2, variant: 5 } as const;
/** Line in sight beyond the least, px, from which on more is not better. */
const ROOMY = 30;

function costAt(slide: Slide, k: number): number {
  const { piece, size, variant, hung, room } = slide;
  const at = distanceAt(slide, k);
  const offMiddle = Math.abs(piece.walked + at - piece.total / 2) / Math.max(piece.total, 1);
  const offPiece = Math.abs(at - piece.before - extentOf(piece, size) / 2 - room / 2);
  const cramped = Math.max(0, ROOMY - room);
  return (
    offMiddle * COSTS.offMiddle +
    offPiece * COSTS.offPiece +
    cramped * COSTS.cramped +
    variant * COSTS.variant +
    hung.cost
  );
}
