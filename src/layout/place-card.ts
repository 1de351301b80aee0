import type { Point, Rect } from '../geometry.ts';
import type { Node } from '../model/model.ts';
import { placeBadge, placeTag } from './badge.ts';
import { besideTitle, type Card, contentHeight, SPACING, tagsWidth } from './card.ts';
import type { PlacedBadge, PlacedNode, PlacedTag, PlacedText } from './layout.ts';
import { placeText, round } from './place-text.ts';

/** Fills a box with its card; `top` is where icon, title and role begin, px. */
export function placeCard(node: Node, card: Card, box: Rect, top: number): PlacedNode {
  const owner = `nodes/${node.id}`;
  const inner = withoutInsets(box, card);
  const middle = inner.x + inner.width / 2;
  const head = card.style === 'tall' ? stackHead(card, owner, middle, top) : rowHead(card, owner, middle, top);
  const role = card.role === null ? [] : [placeText(card.role, owner, { x: middle, y: head.bottom }, 'middle')];
  const bottom = head.bottom + (card.role?.height ?? 0);
  return {
    ...node,
    ...box,
    iconBox: head.iconBox,
    texts: [head.title, ...role],
    badge: placeNumber(card, owner, box),
    tags: placeTags(card, owner, { x: middle, y: bottom + SPACING.beforeTags * card.scale }),
  };
}

/** Where a card's content begins so that it stands in the middle of its box, px. */
export function middleTop(card: Card, box: Rect): number {
  const inner = withoutInsets(box, card);
  return inner.y + (inner.height - contentHeight(card)) / 2;
}

/** The highest place at which a card's content may begin in its box, px. */
export const highestTop = (card: Card, box: Rect): number => withoutInsets(box, card).y + SPACING.padding * card.scale;

const withoutInsets = (box: Rect, { insets }: Card): Rect => ({
  x: box.x + insets.left,
  y: box.y + insets.top,
  width: box.width - insets.left - insets.right,
  height: box.height - insets.top - insets.bottom,
});

/** Share of the room to spare that goes to the icon, and the most that it may take at scale 1, px. */
const ICON_SHARE = 0.7;
const MOST_ICON_GROWTH = { tall: 24, compact: 6, small: 8 } as const;
/** In a box so many times as high as its content, the icon fills more of it, px at scale 1. */
const ROOMY = 3;
const MOST_ROOMY_GROWTH = 64;

/** True for a box, such as a hub's, that is much higher than what it holds. */
export const isRoomy = (card: Card, box: Rect): boolean =>
  card.icon > 0 && withoutInsets(box, card).height > ROOMY * contentHeight(card);

/** Side of the icon that a box holds, px: room to spare makes it larger. 0 without one. */
export function grownIcon(card: Card, box: Rect): number {
  if (card.icon === 0) return 0;
  const inner = withoutInsets(box, card);
  const free = inner.height - 2 * SPACING.padding * card.scale - contentHeight(card);
  const most = (isRoomy(card, box) ? MOST_ROOMY_GROWTH : MOST_ICON_GROWTH[card.style]) * card.scale;
  const wanted = card.icon + Math.max(0, Math.min(free * ICON_SHARE, most));
  return Math.max(card.icon, Math.min(wanted, widthFor(card, inner.width)));
}

/** Width that an icon over the title may take: the box's without its padding, and beside a number in the corner. */
function widthFor(card: Card, width: number): number {
  const padded = card.style === 'tall' ? width - 2 * SPACING.padding * card.scale : Number.POSITIVE_INFINITY;
  return Math.min(padded, besideNumber(card, width));
}

/** Width that a number in the corner leaves for an icon in the middle, px. */
const besideNumber = ({ style, number, scale }: Card, width: number): number =>
  style === 'tall' && number !== null ? width - 2 * (number.width + 2 * SPACING.aroundNumber * scale) : Infinity;

/** Icon and title at their places, and where the role begins, px. */
interface Head {
  readonly iconBox: Rect | null;
  readonly title: PlacedText;
  readonly bottom: number;
}

function stackHead(card: Card, owner: string, middle: number, top: number): Head {
  const { icon, scale, title } = card;
  const y = icon > 0 ? top + (icon + SPACING.afterIcon.tall * scale) : top;
  return {
    iconBox: squareAt({ x: middle - icon / 2, y: top }, icon),
    title: placeText(title, owner, { x: middle, y }, 'middle'),
    bottom: y + (title.height + SPACING.beforeRole.tall * scale),
  };
}

function rowHead(card: Card, owner: string, middle: number, top: number): Head {
  const { icon, scale, title } = card;
  const beside = besideTitle(card);
  const left = middle - (beside + title.width) / 2;
  const height = Math.max(icon, title.height);
  return {
    iconBox: squareAt({ x: left, y: top + (height - icon) / 2 }, icon),
    title: placeText(title, owner, { x: left + beside, y: top + (height - title.height) / 2 }, 'start'),
    bottom: top + (height + SPACING.beforeRole[card.style] * scale),
  };
}

/** Null for no icon. */
const squareAt = (at: Point, side: number): Rect | null =>
  side === 0 ? null : { x: round(at.x), y: round(at.y), width: round(side), height: round(side) };

function placeNumber(card: Card, owner: string, box: Rect): PlacedBadge | null {
  if (card.number === null) return null;
  const gap = SPACING.aroundNumber * card.scale;
  const inner = withoutInsets(box, card);
  return placeBadge(card.number, 'number', owner, { x: inner.x + gap, y: inner.y + gap + card.drop });
}

/** `at` is the top middle of the row. */
function placeTags(card: Card, owner: string, at: Point): readonly PlacedTag[] {
  const gap = SPACING.betweenTags * card.scale;
  let x = at.x - tagsWidth(card.tags, card.scale) / 2;
  return card.tags.map((tag) => {
    const placed = placeTag(tag, owner, { x, y: at.y });
    x += tag.width + gap;
    return placed;
  });
}
