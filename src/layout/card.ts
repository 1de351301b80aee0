import type { Size } from '../geometry.ts';
import type { TextBlock } from '../text/metrics.ts';
import type { Chip } from './badge.ts';
import type { CardStyle, Insets } from './layout.ts';

/** A node's content, measured. `width` and `height` are the least that its box needs. */
export interface Card extends Size {
  readonly style: CardStyle;
  /** Type scale times canvas unit: 1 is the theme's own sizes. */
  readonly scale: number;
  readonly insets: Insets;
  /** Side of the icon, px; 0 without one. */
  readonly icon: number;
  readonly title: TextBlock;
  readonly role: TextBlock | null;
  readonly number: Chip | null;
  /** px that the number stands lower than its corner, below a header bar that takes no room of the rest. */
  readonly drop: number;
  readonly tags: readonly Chip[];
}

/** Distances in a card at scale 1, px. */
export const SPACING = {
  padding: 9,
  afterIcon: { tall: 4, compact: 8, small: 6 },
  beforeRole: { tall: 2, compact: 5, small: 3 },
  beforeTags: 6,
  betweenTags: 5,
  /** From the box's corner to the number's badge. */
  aroundNumber: 6,
} as const;

/** What decides how high a card's content is. */
type Content = Pick<Card, 'style' | 'scale' | 'icon' | 'title' | 'role' | 'tags'>;

/** Height of icon, title, role and tags as they are stacked, px. */
export function contentHeight(card: Content): number {
  const { scale, style, role, tags } = card;
  const roleHeight = role === null ? 0 : role.height + SPACING.beforeRole[style] * scale;
  const tag = tags[0];
  return headHeight(card) + roleHeight + (tag === undefined ? 0 : tag.height + SPACING.beforeTags * scale);
}

/** Icon and title: one above the other, or side by side. */
const headHeight = ({ style, scale, icon, title }: Content): number =>
  style === 'tall'
    ? icon + (icon > 0 ? SPACING.afterIcon.tall * scale : 0) + title.height
    : Math.max(icon, title.height);

/** Width of the icon beside the title and of the gap after it, px. */
export const besideTitle = ({ style, scale, icon }: Pick<Card, 'style' | 'scale' | 'icon'>): number =>
  style !== 'tall' && icon > 0 ? icon + SPACING.afterIcon[style] * scale : 0;

/** Width of the row of tags, px. */
export const tagsWidth = (tags: readonly Chip[], scale: number): number =>
  tags.reduce((sum, t, i) => sum + t.width + (i > 0 ? SPACING.betweenTags * scale : 0), 0);
