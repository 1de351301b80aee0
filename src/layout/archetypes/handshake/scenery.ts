import { overlaps, type Rect } from '../../../geometry.ts';
import type { Problem, Proposal } from '../../proposal.ts';
import type { Seats } from './seats.ts';

type Context = Problem['context'];
type PlacedScenery = readonly (Rect & { readonly index: number })[];

/** px between scenery and the cards under it. */
const ABOVE_CARDS = 6;

/** Height that scenery takes above the cards, px. */
export const sceneryHeight = (context: Context): number =>
  Math.max(0, ...context.map(({ height }) => Math.ceil(height) + ABOVE_CARDS));

/** True when all scenery stands above one party, or above neighbours in one zone: elsewhere messages and borders are in its way. */
export const hasRoomFor = ({ context, nodes }: Problem, seats: Seats): boolean =>
  context.every((item) => {
    const places = item.nodes.map((id) => seats.findIndex((s) => s.kind === 'lifeline' && nodes[s.at]?.id === id));
    const span = Math.max(...places) - Math.min(...places) + 1;
    return item.side === 'above' && !places.includes(-1) && span === new Set(places).size;
  });

/** Scenery above the middle of its cards, which begin at `cardsTop` px; null when two pieces meet. */
export function placeScenery(context: Context, cards: Proposal['nodes'], cardsTop: number): PlacedScenery | null {
  const placed = context.map(({ index, nodes, width, height }) => {
    const over = cards.filter((card) => nodes.includes(card.id)).map((card) => card.x + card.width / 2);
    const middle = (Math.min(...over) + Math.max(...over)) / 2;
    return { index, x: middle - width / 2, y: cardsTop - ABOVE_CARDS - height, width, height };
  });
  const isFree = placed.every((one, i) => placed.slice(i + 1).every((other) => !overlaps(one, other)));
  return isFree ? placed : null;
}
