import type { Point, Rect } from '../geometry.ts';
import type { Edge } from '../model/model.ts';
import { placeBadge, placeTag } from './badge.ts';
import { columnHeight, columnWidth, type LabelVariant, SPACING } from './label.ts';
import type { PlacedBadge, PlacedLabel, PlacedTag, PlacedText } from './layout.ts';
import { placeText, round } from './place-text.ts';

/** Puts a label's parts into its box, from the left: badges, text, tag; or text, tag, badges. */
export function placeLabel(edge: Edge, label: LabelVariant, box: Rect, scale: number, badgesLast = false): PlacedLabel {
  const owner = `edges/${edge.index}`;
  const middle = box.y + box.height / 2;
  const taken = columnLeft(label, 0, scale);
  const badges = placeBadges(
    label,
    owner,
    { x: badgesLast ? box.x + box.width - widthOf(label, scale) : box.x, y: middle },
    scale,
  );
  const at = { x: badgesLast ? box.x : box.x + taken, y: middle };
  return {
    box: { x: round(box.x), y: round(box.y), width: box.width, height: box.height },
    text: placeColumnText(label, owner, at, scale, badgesLast),
    badges,
    tag: placeLabelTag(label, owner, at, scale),
  };
}

/** `at` is the left end of the row's middle line; so it is below. */
function placeBadges(label: LabelVariant, owner: string, at: Point, scale: number): readonly PlacedBadge[] {
  let x = at.x;
  return label.badges.map((chip, i) => {
    if (i > 0) x += SPACING.betweenBadges * scale;
    const placed = placeBadge(chip, chip.role, owner, { x, y: at.y - chip.height / 2 });
    x += chip.width;
    return placed;
  });
}

/** Width of all badges, px. */
const widthOf = ({ badges }: LabelVariant, scale: number): number =>
  badges.reduce((sum, b, i) => sum + b.width + (i > 0 ? SPACING.betweenBadges * scale : 0), 0);

/** Where the text begins: after the badges. */
function columnLeft({ badges, text, tagBelow }: LabelVariant, left: number, scale: number): number {
  const x = badges.reduce((at, b, i) => (i > 0 ? at + SPACING.betweenBadges * scale : at) + b.width, left);
  return badges.length > 0 && (text !== null || tagBelow) ? x + SPACING.betweenParts * scale : x;
}

/** Texts stand flush with the badges that they follow or precede; texts alone stand centred. */
function placeColumnText(
  label: LabelVariant,
  owner: string,
  at: Point,
  scale: number,
  badgesLast: boolean,
): PlacedText | null {
  if (label.text === null) return null;
  const y = at.y - columnHeight(label, scale) / 2;
  if (badgesLast) return placeText(label.text, owner, { x: at.x + columnWidth(label), y }, 'end');
  if (label.badges.length > 0) return placeText(label.text, owner, { x: at.x, y }, 'start');
  return placeText(label.text, owner, { x: at.x + columnWidth(label) / 2, y }, 'middle');
}

function placeLabelTag(label: LabelVariant, owner: string, at: Point, scale: number): PlacedTag | null {
  const { badges, tag, tagBelow } = label;
  if (tag === null) return null;
  const column = columnWidth(label);
  if (tagBelow) {
    const indent = badges.length > 0 ? 0 : (column - tag.width) / 2;
    return placeTag(tag, owner, { x: at.x + indent, y: at.y + columnHeight(label, scale) / 2 - tag.height });
  }
  const gap = column > 0 || badges.length > 0 ? SPACING.betweenParts * scale : 0;
  return placeTag(tag, owner, { x: at.x + column + gap, y: at.y - tag.height / 2 });
}
