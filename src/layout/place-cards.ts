import type { Rect } from '../geometry.ts';
import type { Node } from '../model/model.ts';
import type { Card } from './card.ts';
import type { PlacedNode } from './layout.ts';
import { grownIcon, highestTop, isRoomy, middleTop, placeCard } from './place-card.ts';

/** A card and the box that it goes into. */
interface Boxed {
  readonly node: Node;
  readonly card: Card;
  readonly box: Rect;
}

/** Fills boxes with their cards. Cards of one row, alike in what they hold, have icons of one size that stand level. */
export function placeCards(given: readonly Boxed[]): readonly PlacedNode[] {
  const boxed = given.map((one) => (isRoomy(one.card, one.box) ? { ...one, card: upright(one.card) } : one));
  const rows = new Map<string, Boxed[]>();
  for (const one of boxed) rows.set(rowOf(one), [...(rows.get(rowOf(one)) ?? []), one]);
  const fitted = new Map([...rows.values()].flatMap((row) => fitRow(row)));
  return boxed.map((one) => {
    const { card, top } = fitted.get(one) ?? { card: one.card, top: middleTop(one.card, one.box) };
    return placeCard(one.node, card, one.box, top);
  });
}

/** A box much higher than its content shows its icon over its title, whatever the other boxes do. */
const upright = (card: Card): Card => ({ ...card, style: 'tall' });

const rowOf = ({ card, box }: Boxed): string =>
  [box.y, box.height, card.style, card.icon > 0, card.role !== null].join(' ');

/** A card with its icon at its final size, and where its content begins. */
interface Fitted {
  readonly card: Card;
  readonly top: number;
}

/** Content may stand so far above the middle of its box, as a share of its height, to be level with its row. */
const MOST_RAISED = 0.12;

/** The fullest card decides for its row; what holds far less stands in the middle of its box. */
function fitRow(row: readonly Boxed[]): readonly (readonly [Boxed, Fitted])[] {
  const icon = Math.min(...row.map(({ card, box }) => grownIcon(card, box)));
  const grown = row.map((one) => ({ one, card: { ...one.card, icon } }));
  const level = Math.min(...grown.map(({ one, card }) => middleTop(card, one.box)));
  return grown.map(({ one, card }) => {
    const middle = middleTop(card, one.box);
    const raised = Math.min(middle, Math.max(level, highestTop(card, one.box)));
    const isLevel = card.style === 'tall' && middle - raised <= MOST_RAISED * one.box.height;
    return [one, { card, top: isLevel ? raised : middle }];
  });
}
