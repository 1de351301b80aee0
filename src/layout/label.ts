import type { Rect, Size } from '../geometry.ts';
import type { Edge } from '../model/model.ts';
import type { Metrics, TextBlock } from '../text/metrics.ts';
import { type Chip, measureBadge, measureTag, placeBadge, placeTag } from './badge.ts';
import type { PlacedLabel } from './layout.ts';
import { placeText, round } from './place-text.ts';

/** One way to set an arrow's label: its step badges, its text in so many lines, its protocol tag. */
export interface LabelVariant extends Size {
  readonly badges: readonly Chip[];
  readonly text: TextBlock | null;
  readonly tag: Chip | null;
  readonly tagBelow: boolean;
}

const GAP = 5;
const MOST_LINES = 4;

/** All sensible ways to set the label of an edge, the flattest first; none when there is nothing to say. */
export function measureLabel(edge: Edge, metrics: Metrics, scale: number, minTextPx: number): readonly LabelVariant[] {
  const px = (role: 'edge-label' | 'step' | 'protocol') => Math.max(minTextPx, round(metrics.basePx(role) * scale));
  const badges = edge.steps.map((s) => measureBadge(metrics, 'step', String(s), px('step')));
  const tag = edge.protocol === null ? null : measureTag(metrics, edge.protocol, px('protocol'));
  if (edge.label === null && badges.length === 0 && tag === null) return [];
  const texts = edge.label === null ? [null] : breakings(metrics, edge.label, px('edge-label'));
  const variants = texts.flatMap((text) =>
    tag !== null && text !== null
      ? [assemble(badges, text, tag, false, scale), assemble(badges, text, tag, true, scale)]
      : [assemble(badges, text, tag, false, scale)],
  );
  return narrowing(variants.sort((a, b) => a.height - b.height || a.width - b.width));
}

/** The text in one line, in two as narrow as two allow, and so on. */
function breakings(metrics: Metrics, label: string, px: number): readonly TextBlock[] {
  const flat = metrics.wrap('edge-label', label, px, Infinity);
  const found = [flat];
  for (let lines = flat.lines.length + 1; lines <= MOST_LINES; lines++) {
    const block = narrowest(metrics, label, px, flat.width / lines, lines, found.at(-1)?.width ?? 0);
    if (block === null) break;
    found.push(block);
  }
  return found;
}

function narrowest(
  metrics: Metrics,
  label: string,
  px: number,
  from: number,
  lines: number,
  below: number,
): TextBlock | null {
  for (let width = from; width < below; width += 3) {
    const block = metrics.wrap('edge-label', label, px, width);
    if (block.lines.length <= lines && block.width < below - 6) return block;
    if (block.lines.length < lines) return null;
  }
  return null;
}

function assemble(
  badges: readonly Chip[],
  text: TextBlock | null,
  tag: Chip | null,
  tagBelow: boolean,
  scale: number,
): LabelVariant {
  const gap = GAP * scale;
  const badgesWidth = badges.reduce((sum, b, i) => sum + b.width + (i > 0 ? 2 * scale : 0), 0);
  const textWidth = text?.width ?? 0;
  const beside = tag !== null && !tagBelow ? tag.width + (badges.length > 0 || text !== null ? gap : 0) : 0;
  const column = Math.max(textWidth, tagBelow ? (tag?.width ?? 0) : 0);
  const textHeight = (text?.height ?? 0) + (tagBelow && tag !== null ? tag.height + 2 * scale : 0);
  return {
    badges,
    text,
    tag,
    tagBelow,
    width: Math.ceil(badgesWidth + (badges.length > 0 && column > 0 ? gap : 0) + column + beside),
    height: Math.ceil(Math.max(textHeight, badges[0]?.height ?? 0, tag !== null && !tagBelow ? tag.height : 0)),
  };
}

/** Keeps only variants that are narrower than every flatter one. */
function narrowing(variants: readonly LabelVariant[]): readonly LabelVariant[] {
  let narrowestYet = Infinity;
  return variants.filter((v) => {
    if (v.width > narrowestYet - 4) return false;
    narrowestYet = v.width;
    return true;
  });
}

/** Puts a label's parts into its box, from the left: badges, text, tag. */
export function placeLabel(edge: Edge, variant: LabelVariant, box: Rect, scale: number): PlacedLabel {
  const owner = `edges/${edge.index}`;
  const gap = GAP * scale;
  const middle = box.y + box.height / 2;
  let x = box.x;
  const badges = variant.badges.map((chip, i) => {
    if (i > 0) x += 2 * scale;
    const placed = placeBadge(chip, 'step', owner, { x, y: middle - chip.height / 2 });
    x += chip.width;
    return placed;
  });
  if (badges.length > 0 && (variant.text !== null || variant.tagBelow)) x += gap;
  const column = Math.max(variant.text?.width ?? 0, variant.tagBelow ? (variant.tag?.width ?? 0) : 0);
  const stack = (variant.text?.height ?? 0) + (variant.tagBelow && variant.tag ? variant.tag.height + 2 * scale : 0);
  const align = badges.length > 0 ? 'start' : 'middle';
  const text =
    variant.text === null
      ? null
      : placeText(variant.text, owner, { x: align === 'start' ? x : x + column / 2, y: middle - stack / 2 }, align);
  let tag = null;
  if (variant.tag !== null) {
    const at = variant.tagBelow
      ? { x: align === 'start' ? x : x + (column - variant.tag.width) / 2, y: middle + stack / 2 - variant.tag.height }
      : {
          x: column > 0 || badges.length > 0 ? x + column + (column > 0 || badges.length > 0 ? gap : 0) : x,
          y: middle - variant.tag.height / 2,
        };
    tag = placeTag(variant.tag, owner, at);
  }
  return { box: { x: round(box.x), y: round(box.y), width: box.width, height: box.height }, text, badges, tag };
}
