import type { Edge } from '../model/model.ts';
import type { Metrics, TextBlock } from '../text/metrics.ts';
import { measureBadge, measureTag } from './badge.ts';
import { columnHeight, columnWidth, type LabelParts, type LabelVariant, SPACING } from './label.ts';
import type { TypeSizes } from './type-sizes.ts';

const MOST_LINES = 4;
/** Names wider than so many times the type size are broken at their seams. */
const WIDEST_WORD = 9;
/** Widths that are tried for a text differ by so much, px. */
const WIDTH_STEP = 3;
/** A text in more lines must be narrower by more than this to be worth it, px; so must a whole label. */
const LEAST_GAIN = { text: 6, label: 4 } as const;

/** How labels are set. */
export interface LabelSetting {
  readonly px: TypeSizes;
  readonly scale: number;
}

/** All sensible ways to set the label of an edge, or its letter in its place, the flattest first; none when there is nothing to say. */
export function measureLabel(
  edge: Edge,
  mark: string | null,
  metrics: Metrics,
  { px, scale }: LabelSetting,
): readonly LabelVariant[] {
  const letters = mark === null ? [] : [{ ...measureBadge(metrics, 'step', mark, px('step')), role: 'key' as const }];
  const steps = edge.steps.map((s) => ({
    ...measureBadge(metrics, 'step', String(s), px('step')),
    role: 'step' as const,
  }));
  const badges = [...letters, ...steps];
  const tag = edge.protocol === null ? null : measureTag(metrics, edge.protocol, px('protocol'));
  const label = mark === null ? edge.label : null;
  if (label === null && badges.length === 0 && tag === null) return [];
  const texts = label === null ? [null] : breakings(metrics, label, px('edge-label'));
  const variants = texts.flatMap((text) =>
    (tag === null || text === null ? [false] : [false, true]).map((tagBelow) =>
      withSize({ badges, text, tag, tagBelow }, scale),
    ),
  );
  return narrowing(variants.sort((a, b) => a.height - b.height || a.width - b.width));
}

/** The text in one line, in two as narrow as two allow, and so on. */
function breakings(metrics: Metrics, label: string, px: number): readonly TextBlock[] {
  const wrap = (width: number) => metrics.wrap('edge-label', label, px, width);
  const flat = wrap(Infinity);
  const found = [flat];
  let widest = flat.width;
  const word = Math.max(...label.split(/\s+/u).map((text) => metrics.wrap('edge-label', text, px, Infinity).width));
  const least = word <= WIDEST_WORD * px ? word : 0;
  for (let lines = flat.lines.length + 1; lines <= MOST_LINES; lines++) {
    const block = narrowest(wrap, Math.max(least, flat.width / lines), lines, widest);
    if (block === null) break;
    found.push(block);
    widest = block.width;
  }
  return found;
}

/** The text in at most so many lines, tried from the width `from` on; null when that makes it no narrower than `below`. */
function narrowest(wrap: (width: number) => TextBlock, from: number, lines: number, below: number): TextBlock | null {
  for (let width = from; width < below; width += WIDTH_STEP) {
    const block = wrap(width);
    if (block.lines.length <= lines && block.width < below - LEAST_GAIN.text) return block;
    if (block.lines.length < lines) return null;
  }
  return null;
}

function withSize(parts: LabelParts, scale: number): LabelVariant {
  const { badges, tag, tagBelow } = parts;
  const gap = SPACING.betweenParts * scale;
  const badgesWidth = badges.reduce((sum, b, i) => sum + b.width + (i > 0 ? SPACING.betweenBadges * scale : 0), 0);
  const column = columnWidth(parts);
  const tagBeside = tagBelow ? null : tag;
  const gapBeforeTag = badges.length > 0 || parts.text !== null ? gap : 0;
  const gapAfterBadges = badges.length > 0 && column > 0 ? gap : 0;
  const width = badgesWidth + gapAfterBadges + column + (tagBeside === null ? 0 : tagBeside.width + gapBeforeTag);
  const height = Math.max(columnHeight(parts, scale), badges[0]?.height ?? 0, tagBeside?.height ?? 0);
  return { ...parts, width: Math.ceil(width), height: Math.ceil(height) };
}

/** Keeps only variants that are narrower than every flatter one. */
function narrowing(variants: readonly LabelVariant[]): readonly LabelVariant[] {
  let narrowestYet = Infinity;
  return variants.filter((v) => {
    if (v.width > narrowestYet - LEAST_GAIN.label) return false;
    narrowestYet = v.width;
    return true;
  });
}
