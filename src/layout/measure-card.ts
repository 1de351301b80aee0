import type { Node } from '../model/model.ts';
import type { Metrics, TextBlock } from '../text/metrics.ts';
import { type Chip, measureBadge, measureTag } from './badge.ts';
import { besideTitle, type Card, contentHeight, SPACING, tagsWidth } from './card.ts';
import type { CardStyle, Insets } from './layout.ts';
import { insetsOf } from './shape-insets.ts';
import type { TypeSizes } from './type-sizes.ts';

/** Sizes that a card is measured at. */
export interface CardSizes {
  readonly style: CardStyle;
  /** Width that texts may use at least, px. */
  readonly textWidth: number;
  /** Type scale times canvas unit: 1 is the theme's own sizes. */
  readonly scale: number;
  readonly px: TypeSizes;
  /** How deep the blocks are that nodes are drawn as, px of the canvas; 0 for flat ones. */
  readonly depth: number;
}

/** Side of the icon at scale 1, px. */
const ICON = { tall: 44, compact: 30, small: 24 } as const;

/** What a node says, broken into lines and measured. A title of one long word may be wider than `textWidth`. */
export function measureCard(node: Node, metrics: Metrics, sizes: CardSizes): Card {
  let card = measureCardIn(node, metrics, sizes);
  for (const by of WIDENINGS) {
    if (isFlat(card)) break;
    card = measureCardIn(node, metrics, { ...sizes, textWidth: sizes.textWidth * by });
  }
  return card;
}

/** Long texts get broader cards instead of towers of short lines. */
const WIDENINGS = [1.25, 1.5, 1.8, 2.2];
const MOST_LINES = { title: 3, role: 4 };

/** A name this much wider than its card's texts makes the card broader; a longer one is broken. */
const NAME_STRETCH = 1.4;
const WORDS = /[\s/-]+/u;

const isFlat = ({ title, role }: Card): boolean =>
  title.lines.length <= MOST_LINES.title && (role === null || role.lines.length <= MOST_LINES.role);

function measureCardIn(node: Node, metrics: Metrics, sizes: CardSizes): Card {
  const { scale, style, px } = sizes;
  const full = node.icon === null ? 0 : ICON[style] * scale;
  const bar = node.shape === 'box' ? metrics.headroom * scale : 0;
  // The icon over a title gives the room, not the type; in a box with room to spare it grows again.
  const headroom = style === 'tall' && full > 0 ? bar : 0;
  const insets = withHeadroom(insetsOf(node.shape, scale, sizes.depth), headroom);
  const icon = full - headroom;
  const content = {
    style,
    scale,
    icon,
    title: measureTitle(node.label, metrics, px('node-title'), sizes.textWidth - besideTitle({ style, scale, icon })),
    role: node.role === null ? null : metrics.wrap('node-role', node.role, px('node-role'), sizes.textWidth),
    number: node.number === null ? null : measureNumber(node.number, metrics, px('number')),
    tags: node.protocols.map((p) => measureTag(metrics, p, px('protocol'))),
  };
  return {
    width: Math.ceil(contentWidth(content) + 2 * SPACING.padding * scale + insets.left + insets.right),
    height: Math.ceil(contentHeight(content) + 2 * SPACING.padding * scale + insets.top + insets.bottom),
    insets,
    drop: bar - headroom,
    ...content,
  };
}

const withHeadroom = (insets: Insets, headroom: number): Insets => ({ ...insets, top: insets.top + headroom });

function measureTitle(label: string, metrics: Metrics, px: number, width: number): TextBlock {
  const measure = (text: string, max: number) => metrics.wrap('node-title', text, px, max).width;
  const widest = Math.max(...label.split(WORDS).map((word) => measure(word, Infinity)));
  const least = widest <= width * NAME_STRETCH ? widest : measure(label, 1);
  return metrics.wrap('node-title', label, px, Math.max(width, least));
}

const measureNumber = (number: number, metrics: Metrics, px: number): Chip =>
  measureBadge(metrics, 'number', String(number).padStart(2, '0'), px);

/** A number in the corner must not touch an icon in the middle, so both sides leave room for it. */
function contentWidth(content: Omit<Card, 'width' | 'height' | 'insets' | 'drop'>): number {
  const { style, scale, icon, title, role, number, tags } = content;
  const head = title.width + besideTitle(content);
  const over = style === 'tall' ? icon : head;
  const withNumber = number === null ? 0 : over + 2 * (number.width + SPACING.aroundNumber * scale);
  return Math.max(head, over, role?.width ?? 0, tagsWidth(tags, scale), withNumber);
}
