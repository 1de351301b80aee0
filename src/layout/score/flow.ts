import type { Point, Size } from '../../geometry.ts';
import type { Problem, Proposal } from '../proposal.ts';

/** Middles of the boxes, by id. */
export type Centres = ReadonlyMap<string, Point>;

export const centresOf = (proposal: Proposal): Centres =>
  new Map(proposal.nodes.map((n) => [n.id, { x: n.x + n.width / 2, y: n.y + n.height / 2 }]));

/** Boxes whose middles differ by no more than this stand above each other, px. */
const SAME_COLUMN = 4;
/** How much an upright arrow counts as one against the flow. */
const UPWARD = 0.45;
const DOWNWARD = 0.25;

/** Share of the arrows that lead on, not those that answer, that run to the left; upright ones count in part. */
export function backwardShare(problem: Problem, centres: Centres): number {
  const shares = problem.edges.flatMap((edge) => {
    const from = centres.get(edge.from);
    const to = centres.get(edge.to);
    const isAnswer = edge.kind === 'response' || edge.kind === 'failure';
    return from === undefined || to === undefined || isAnswer ? [] : [backwardness(from, to)];
  });
  return shares.length === 0 ? 0 : sum(shares) / shares.length;
}

function backwardness(from: Point, to: Point): number {
  if (to.x < from.x - SAME_COLUMN) return 1;
  if (to.x > from.x + SAME_COLUMN) return 0;
  return to.y < from.y ? UPWARD : DOWNWARD;
}

/** Height counts so much where the first box should be at the left. */
const LATE_BY_HEIGHT = 0.06;
/** A first box that is neither leftmost nor topmost is not where anybody begins to read. */
const HIDDEN = 0.5;

/** How far the first box is from the left edge of the drawing, and a little how far down, 0 … 1.56. */
export function lateStart(problem: Problem, proposal: Proposal): number {
  const first = proposal.nodes.find((n) => n.id === problem.nodes[0]?.id);
  if (first === undefined) return 0;
  const left = Math.min(...proposal.nodes.map((n) => n.x));
  const top = Math.min(...proposal.nodes.map((n) => n.y));
  const { width, height } = problem.area;
  const isHidden = first.x > left + first.width / 2 && first.y > top + first.height / 2;
  const late = Math.min(1, (first.x - left) / width) + LATE_BY_HEIGHT * Math.min(1, first.y / height);
  return late + (isHidden ? HIDDEN : 0);
}

/** A box stands before another when it is further left, or half as much further up, by more than this share of the area. */
const CLEARLY = 0.02;

/** Share of pairs of boxes that stand against the order in which the author named them. */
export function disorder(problem: Problem, centres: Centres): number {
  const ranks = problem.nodes.map((n) => rankOf(centres.get(n.id) ?? { x: 0, y: 0 }, problem.area));
  const against = ranks.map((rank, i) => ranks.slice(i + 1).filter((later) => rank > later + CLEARLY).length);
  const pairs = (ranks.length * (ranks.length - 1)) / 2;
  return pairs === 0 ? 0 : sum(against) / pairs;
}

const rankOf = (centre: Point, area: Size): number => centre.x / area.width + (0.5 * centre.y) / area.height;

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
