import type { Rect, Size } from '../geometry.ts';
import type { Node } from '../model/model.ts';
import type { Metrics, TextBlock } from '../text/metrics.ts';
import { type Chip, measureBadge, measureTag, placeBadge, placeTag } from './badge.ts';
import type { Insets, PlacedNode, PlacedText } from './layout.ts';
import { placeText, round } from './place-text.ts';
import { insetsOf } from './shape-insets.ts';

/** How a node's content is arranged: the icon above everything, or beside the title. */
export type CardStyle = 'tall' | 'compact';

/** Sizes that a card is measured at. */
export interface CardSizes {
  readonly style: CardStyle;
  /** Width that texts may use at least, px. */
  readonly textWidth: number;
  /** Type scale times canvas unit: 1 is the theme's own sizes. */
  readonly scale: number;
  readonly minTextPx: number;
}

/** A node's content, measured. `width` and `height` are the least that its box needs. */
export interface Card extends Size {
  readonly style: CardStyle;
  readonly scale: number;
  readonly insets: Insets;
  readonly icon: number;
  readonly title: TextBlock;
  readonly role: TextBlock | null;
  readonly number: Chip | null;
  readonly tags: readonly Chip[];
}

const PAD = { x: 9, y: 9 };
const ICON = { tall: 36, compact: 30 };
const AFTER_ICON = { tall: 4, compact: 8 };
const BEFORE_ROLE = 2;
const BEFORE_TAGS = 6;
const BETWEEN_TAGS = 5;

export function measureCard(node: Node, metrics: Metrics, sizes: CardSizes): Card {
  const { scale, style } = sizes;
  const px = (role: 'node-title' | 'node-role' | 'protocol' | 'number') =>
    Math.max(sizes.minTextPx, round(metrics.basePx(role) * scale));
  const insets = insetsOf(node.shape, scale);
  const icon = node.icon === null ? 0 : ICON[style] * scale;
  const beside = style === 'compact' && icon > 0 ? icon + AFTER_ICON.compact * scale : 0;
  const number = node.number === null ? null : measureBadge(metrics, 'number', String(node.number).padStart(2, '0'), px('number'));
  const title = metrics.wrap(
    'node-title',
    node.label,
    px('node-title'),
    Math.max(sizes.textWidth - beside, widestWord(metrics, node.label, px('node-title'))),
  );
  const role = node.role === null ? null : metrics.wrap('node-role', node.role, px('node-role'), sizes.textWidth);
  const tags = node.protocols.map((p) => measureTag(metrics, p, px('protocol')));
  const tagsWidth = tags.reduce((sum, t, i) => sum + t.width + (i > 0 ? BETWEEN_TAGS * scale : 0), 0);
  const inner = Math.max(
    title.width + beside,
    role?.width ?? 0,
    tagsWidth,
    style === 'tall' && number ? icon + 2 * (number.width + 6 * scale) : 0,
  );
  return {
    width: Math.ceil(inner + 2 * PAD.x * scale + insets.left + insets.right),
    height: Math.ceil(
      contentHeight({ style, scale, icon, title, role, tags }) + 2 * PAD.y * scale + insets.top + insets.bottom,
    ),
    style,
    scale,
    insets,
    icon,
    title,
    role,
    number,
    tags,
  };
}

const widestWord = (metrics: Metrics, text: string, px: number): number =>
  metrics.wrap('node-title', text, px, 1).width;

function contentHeight(card: Pick<Card, 'style' | 'scale' | 'icon' | 'title' | 'role' | 'tags'>): number {
  const { scale } = card;
  const top =
    card.style === 'tall'
      ? card.icon + (card.icon > 0 ? AFTER_ICON.tall * scale : 0) + card.title.height
      : Math.max(card.icon, card.title.height);
  const role = card.role === null ? 0 : card.role.height + BEFORE_ROLE * scale * (card.style === 'tall' ? 1 : 2.5);
  const tag = card.tags[0];
  return top + role + (tag ? tag.height + BEFORE_TAGS * scale : 0);
}

/** Puts a card's content into the middle of its final box; room to spare makes the icon larger. */
export function placeCard(node: Node, card: Card, box: Rect): PlacedNode {
  const owner = `nodes/${node.id}`;
  const { insets, scale } = card;
  const free = box.height - insets.top - insets.bottom - 2 * PAD.y * scale - contentHeight(card);
  const icon =
    card.icon === 0 ? 0 : card.icon + Math.max(0, Math.min(free * 0.7, card.style === 'tall' ? 24 * scale : 6 * scale));
  const height = contentHeight({ ...card, icon });
  const inner = {
    x: box.x + insets.left,
    y: box.y + insets.top,
    width: box.width - insets.left - insets.right,
    height: box.height - insets.top - insets.bottom,
  };
  const middle = inner.x + inner.width / 2;
  let y = inner.y + (inner.height - height) / 2;
  const texts: PlacedText[] = [];
  let iconBox: Rect | null = null;
  if (card.style === 'tall') {
    if (icon > 0) {
      iconBox = { x: round(middle - icon / 2), y: round(y), width: round(icon), height: round(icon) };
      y += icon + AFTER_ICON.tall * scale;
    }
    texts.push(placeText(card.title, owner, { x: middle, y }, 'middle'));
    y += card.title.height + BEFORE_ROLE * scale;
  } else {
    const beside = icon > 0 ? icon + AFTER_ICON.compact * scale : 0;
    const left = middle - (beside + card.title.width) / 2;
    const row = Math.max(icon, card.title.height);
    if (icon > 0) iconBox = { x: round(left), y: round(y + (row - icon) / 2), width: round(icon), height: round(icon) };
    texts.push(placeText(card.title, owner, { x: left + beside, y: y + (row - card.title.height) / 2 }, 'start'));
    y += row + BEFORE_ROLE * scale * 2.5;
  }
  if (card.role !== null) {
    texts.push(placeText(card.role, owner, { x: middle, y }, 'middle'));
    y += card.role.height;
  }
  return { ...node, ...box, iconBox, texts, badge: badgeOf(card, owner, box), tags: tagsOf(card, owner, middle, y) };
}

const badgeOf = (card: Card, owner: string, box: Rect) =>
  card.number === null
    ? null
    : placeBadge(card.number, 'number', owner, {
        x: box.x + 6 * card.scale,
        y: box.y + card.insets.top + 6 * card.scale,
      });

function tagsOf(card: Card, owner: string, middle: number, y: number) {
  const gap = BETWEEN_TAGS * card.scale;
  const width = card.tags.reduce((sum, t, i) => sum + t.width + (i > 0 ? gap : 0), 0);
  let x = middle - width / 2;
  return card.tags.map((tag) => {
    const placed = placeTag(tag, owner, { x, y: y + BEFORE_TAGS * card.scale });
    x += tag.width + gap;
    return placed;
  });
}
