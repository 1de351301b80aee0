import type { Problem, Proposal, ProposedEdge } from '../proposal.ts';
import type { Archetype } from './archetype.ts';
import { type Columns, spreadColumns } from './handshake/columns.ts';
import { type Message, messagesOf, type Room } from './handshake/messages.ts';
import { type SetLabel, setLabels } from './handshake/place-labels.ts';
import { spacingOf, spreadRows } from './handshake/rows.ts';
import { hasRoomFor, placeScenery } from './handshake/scenery.ts';
import { type Seats, seatParties, type Upright } from './handshake/seats.ts';
import { type Storeys, stackStoreys } from './handshake/storeys.ts';

const PARTIES = { least: 2, most: 6 };
const MOST_MESSAGES = 22;
/** So few parties always leave room between their lanes, if need be at smaller type. */
const FEW_PARTIES = 3;

/** A numbered exchange: parties side by side, a lifeline under each, messages from top to bottom in story order. */
export const proposeHandshake: Archetype = (problem) => {
  const seats = isExchange(problem) ? seatParties(problem) : null;
  if (seats === null || !hasRoomFor(problem, seats)) return [];
  const rooms: readonly Room[] = problem.nodes.length > FEW_PARTIES ? ['between', 'anywhere'] : ['between'];
  for (const room of rooms) {
    const proposal = drawOut(problem, seats, room);
    if (proposal !== null) return [proposal];
  }
  return [];
};

const isExchange = ({ nodes, edges }: Problem): boolean =>
  nodes.length >= PARTIES.least &&
  nodes.length <= PARTIES.most &&
  edges.length >= nodes.length &&
  edges.length <= MOST_MESSAGES;

/** Columns by the widths of labels, then rows by their heights; null when either do not fit. */
function drawOut(problem: Problem, seats: Seats, room: Room): Proposal | null {
  const messages = messagesOf(problem, seats, room);
  const columns = messages === null ? null : spreadColumns(problem, seats, messages);
  const labels = messages === null || columns === null ? null : setLabels(messages, columns.places);
  if (messages === null || columns === null || labels === null) return null;
  const heights = labels.map((label) => label?.height ?? 0);
  const storeys = stackStoreys(problem, heights);
  const rows = spreadRows(heights, storeys.cardsTop + storeys.cardHeight, storeys.foot);
  const parties = placeParties(problem, seats, columns, storeys);
  const context = placeScenery(problem.context, parties.nodes, storeys.cardsTop);
  if (rows === null || context === null) return null;
  const { aboveLine } = spacingOf(heights);
  return {
    engine: `handshake:${room}`,
    ...parties,
    edges: messages.map((message, i) =>
      placeMessage(message, labels[i] ?? null, columns, { y: rows[i] ?? 0, aboveLine }),
    ),
    context,
  };
}

type Parties = Pick<Proposal, 'nodes' | 'zones' | 'lifelines'>;

function placeParties({ nodes, zones }: Problem, seats: Seats, { places, card }: Columns, storeys: Storeys): Parties {
  const placeOf = (kind: Upright['kind'], at: number): number =>
    places[seats.findIndex((upright) => upright.kind === kind && upright.at === at)] ?? 0;
  const { cardsTop, cardHeight, foot } = storeys;
  const lines = nodes.map(({ id }, i) => ({ id, x: placeOf('lifeline', i) }));
  return {
    nodes: lines.map(({ id, x }) => ({ id, x: x - card / 2, y: cardsTop, width: card, height: cardHeight })),
    zones: zones.map(({ id }, z) => {
      const { top = 0, bottom = 0 } = storeys.zones[z] ?? {};
      const x = placeOf('open', z);
      return { id, x, y: top, width: placeOf('close', z) - x, height: bottom - top };
    }),
    lifelines: lines.map(({ id, x }) => ({ id, x, top: cardsTop + cardHeight, bottom: foot })),
  };
}

/** A level line from lifeline to lifeline at `y`, its label `aboveLine` px above it. */
function placeMessage(
  { edge, from, to }: Message,
  label: SetLabel | null,
  { places }: Columns,
  { y, aboveLine }: { readonly y: number; readonly aboveLine: number },
): ProposedEdge {
  const points = [from, to].map((upright) => ({ x: places[upright] ?? 0, y }));
  if (label === null) return { index: edge.index, points, label: null };
  const { variant, x, width, height } = label;
  const box = { x: Math.round(x - width / 2), y: y - aboveLine - height, width, height };
  return { index: edge.index, points, label: { variant, box, anchor: 'beside' } };
}
