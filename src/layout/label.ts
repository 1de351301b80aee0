import type { Size } from '../geometry.ts';
import type { TextBlock } from '../text/metrics.ts';
import type { Chip } from './badge.ts';
import type { PlacedBadge } from './layout.ts';

/** A badge before it has a place. */
export interface LabelBadge extends Chip {
  readonly role: PlacedBadge['role'];
}

/** One way to set an arrow's label: its letter, its step badges, its text in so many lines, its protocol tag. */
export interface LabelVariant extends Size {
  readonly badges: readonly LabelBadge[];
  readonly text: TextBlock | null;
  readonly tag: Chip | null;
  /** Under the text instead of at its right. */
  readonly tagBelow: boolean;
}

/** What a label is made of, before its size is known. */
export type LabelParts = Omit<LabelVariant, keyof Size>;

/** Distances in a label at scale 1, px. */
export const SPACING = { betweenParts: 5, betweenBadges: 2, beforeTagBelow: 2 } as const;

/** Width of the text, and of the tag when it stands below, px. */
export const columnWidth = ({ text, tag, tagBelow }: LabelParts): number =>
  Math.max(text?.width ?? 0, tagBelow ? (tag?.width ?? 0) : 0);

/** Height of the text, and of the tag when it stands below, px. */
export const columnHeight = ({ text, tag, tagBelow }: LabelParts, scale: number): number =>
  (text?.height ?? 0) + (tagBelow && tag !== null ? tag.height + SPACING.beforeTagBelow * scale : 0);
