import type { Problem, Proposal, ProposedEdge } from '../proposal.ts';
import type { Archetype } from './archetype.ts';
import { type Columns, spreadColumns } from './handshake/columns.ts';
import { type Message, messagesOf, type Room } from './handshake/messages.ts';
import { type SetLabel, setLabels } from './handshake/place-labels.ts';
import { ABOVE_LINE, spreadRows } from './handshake/rows.ts';
import { type Seats, seatParties, type Upright } from './handshake/seats.ts';
import { type Storeys, stackStoreys } from './handshake/storeys.ts';

const PARTIES = { least: 2, most: 6 };
const MOST_MESSAGES = 22;
const ROOMS: readonly Room[] = ['between', 'anywhere'];

/** A numbered exchange: parties side by side, a lifeline under each, messages from top to bottom in story order. */
export const proposeHandshake: Archetype = (problem) => {
  const seats = isExchange(problem) ? seatParties(problem) : null;
  if (seats === null) return [];
  for (const room of ROOMS) {
    const proposal = drawOut(problem, seats, room);
    if (proposal !== null) return [proposal];
  }
  return [];
};

const isExchange = ({ nodes, edges, context }: Problem): boolean =>
  nodes.length >= PARTIES.least &&
  nodes.length <= PARTIES.most &&
  edges.length >= nodes.length &&
  edges.length <= MOST_MESSAGES &&
  context.length === 0;

/** Columns by the widths of labels, then rows by their heights; null when either do not fit. */
function drawOut(problem: Problem, seats: Seats, room: Room): Proposal | null {
  const messages = messagesOf(problem, seats, room);
  const columns = messages === null ? null : spreadColumns(problem, seats, messages);
  if (messages === null || columns === null) return null;
  const labels = setLabels(messages, columns.places);
  if (labels.some((label, i) => label === null && (problem.edges[i]?.labels.length ?? 0) > 0)) return null;
  const heights = labels.map((label) => label?.height ?? 0);
  const storeys = stackStoreys(problem, heights);
  const below = storeys.cardsTop + storeys.cardHeight;
  const rows = spreadRows(heights, below, storeys.foot);
  if (rows === null) return null;
  const placeOf = (kind: Upright['kind'], at: number): number =>
    columns.places[seats.findIndex((upright) => upright.kind === kind && upright.at === at)] ?? 0;
  const lifelines = problem.nodes.map(({ id }, i) => ({
    id,
    x: placeOf('lifeline', i),
    top: below,
    bottom: storeys.foot,
  }));
  return {
    engine: `handshake:${room}`,
    nodes: lifelines.map(({ id, x }) => ({ id, ...cardAt(x, columns, storeys) })),
    zones: problem.zones.map(({ id }, z) => {
      const { top = 0, bottom = 0 } = storeys.zones[z] ?? {};
      const x = placeOf('open', z);
      return { id, x, y: top, width: placeOf('close', z) - x, height: bottom - top };
    }),
    edges: messages.map((message, i) => placeMessage(message, labels[i] ?? null, columns, rows[i] ?? 0)),
    context: [],
    lifelines,
  };
}

const cardAt = (x: number, { card }: Columns, { cardsTop, cardHeight }: Storeys) => ({
  x: x - card / 2,
  y: cardsTop,
  width: card,
  height: cardHeight,
});

/** A level line from lifeline to lifeline at `y`, its label right above it. */
function placeMessage(
  { edge, from, to }: Message,
  label: SetLabel | null,
  { places }: Columns,
  y: number,
): ProposedEdge {
  const points = [from, to].map((upright) => ({ x: places[upright] ?? 0, y }));
  if (label === null) return { index: edge.index, points, label: null };
  const { variant, x, width, height } = label;
  const box = { x: Math.round(x - width / 2), y: y - ABOVE_LINE - height, width, height };
  return { index: edge.index, points, label: { variant, box, anchor: 'beside' } };
}
