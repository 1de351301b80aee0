import type { Problem } from '../../proposal.ts';
import { levelUp, runningSums } from './level.ts';
import { isBetween, type Message } from './messages.ts';
import { narrowLabels } from './narrow-labels.ts';
import type { Seats, Upright } from './seats.ts';

/** Where the uprights stand, px, and how wide every card is. */
export interface Columns {
  readonly places: readonly number[];
  readonly card: number;
}

/** Free px between two cards, between a card or a border and a foreign border, and at the area's rim. */
const CARDS_APART = 26;
const BORDER_APART = 12;
const RIM = 1;
/** Cards take so much of the width to spare, and grow to so much of their least width. */
const CARD_SHARE = 0.35;
const MOST_CARD_GROWTH = 0.45;

/** Spreads the uprights over the width so that every label has room; null when they do not fit. */
export function spreadColumns(problem: Problem, seats: Seats, messages: readonly Message[]): Columns | null {
  const least = 2 * Math.ceil(Math.max(...problem.nodes.map((node) => node.width)) / 2);
  const { width } = problem.area;
  const bare = leastGaps(problem, seats, least);
  const narrow = narrowLabels(messages, bare, width);
  if (narrow === null) return null;
  const spare = (width - sum(narrow)) / problem.nodes.length;
  const card = evenly(least + Math.min(least * MOST_CARD_GROWTH, spare * CARD_SHARE));
  const gaps = leastGaps(problem, seats, card).map((gap, g) => Math.max(gap, narrow[g] ?? 0));
  const grown = narrow.map((gap, g) => gap - (bare[g] ?? 0));
  return { places: placesOf(fillWidth(gaps, grown, seats, width)), card };
}

/** A card's middle is to lie on a whole px. */
const evenly = (width: number): number => 2 * Math.floor(width / 2);

function leastGaps({ zones }: Problem, seats: Seats, card: number): readonly number[] {
  return seats.slice(1).map((right, i) => {
    const left = seats[i] ?? right;
    return leastApart(left, right, (at) => zones[at]?.padding ?? 0) + (halves(left) + halves(right)) * (card / 2);
  });
}

const halves = ({ kind }: Upright): number => (kind === 'lifeline' ? 1 : 0);

/** Least px from one upright to the next, cards apart. */
function leastApart(left: Upright, right: Upright, paddingOf: (zone: number) => number): number {
  if (left.kind === 'rim' || right.kind === 'rim') return RIM;
  if (left.kind === 'open') return paddingOf(left.at);
  if (right.kind === 'close') return paddingOf(right.at);
  return left.kind === 'lifeline' && right.kind === 'lifeline' ? CARDS_APART : BORDER_APART;
}

/** Lifelines that are near their neighbour move apart first; each takes its room where labels stand, or else between the lanes. */
function fillWidth(gaps: readonly number[], grown: readonly number[], seats: Seats, width: number): readonly number[] {
  const lines = seats.flatMap(({ kind }, i) => (kind === 'lifeline' ? [i] : []));
  const first = lines[0] ?? 0;
  const last = lines.at(-1) ?? 0;
  const pairs = lines.slice(1).map((right, i) => ({ left: lines[i] ?? right, right }));
  const distances = pairs.map(({ left, right }) => sum(gaps.slice(left, right)));
  const room = width - sum(gaps.slice(0, first)) - sum(gaps.slice(last));
  const spread = levelUp(distances, room) ?? distances;
  const filled = [...gaps];
  pairs.forEach(({ left, right }, k) => {
    const gap = mainGap(left, right, seats, grown);
    filled[gap] = (filled[gap] ?? 0) + (spread[k] ?? 0) - (distances[k] ?? 0);
  });
  return filled;
}

/** The gap between two lifelines that labels have widened most; the one between their lanes when they widened none. */
function mainGap(left: number, right: number, seats: Seats, grown: readonly number[]): number {
  const inside = Array.from({ length: right - left }, (_, i) => left + i);
  const most = Math.max(...inside.map((gap) => grown[gap] ?? 0));
  const isMain = (gap: number) => (most > 0 ? grown[gap] === most : isBetween(seats[gap], seats[gap + 1]));
  return inside.find(isMain) ?? left;
}

/** From the widths of gaps to the places of uprights, on whole px. */
const placesOf = (gaps: readonly number[]): readonly number[] => [0, ...runningSums(gaps)].map(Math.round);

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
