import type { Size } from '../geometry.ts';
import type { Model } from '../model/model.ts';
import type { AfterText, Metrics, TextBlock } from '../text/metrics.ts';
import type { Card } from './card.ts';
import { isCrowded } from './crowded.ts';
import type { Placement } from './grid/place.ts';
import type { LabelVariant } from './label.ts';
import type { CardStyle } from './layout.ts';
import type { Marks } from './marks.ts';
import { measureCard } from './measure-card.ts';
import { measureLabel } from './measure-label.ts';
import type { Problem, SizedLabel } from './proposal.ts';
import { sideForEnds } from './side-for-ends.ts';
import { createTypeSizes } from './type-sizes.ts';

/** A model that is to be laid out in an area. */
export interface Task {
  readonly model: Model;
  readonly metrics: Metrics;
  /** Labels that stand in the key. */
  readonly marks: Marks;
  readonly area: Size;
  /** Placements found so far, by shape of grid: they depend on who is joined to whom, not on sizes. */
  readonly annealed: Map<string, readonly Placement[]>;
}

/** How large everything is to be set. */
export interface Setting {
  readonly style: CardStyle;
  /** Width of a node's texts at scale 1, px. */
  readonly textWidth: number;
  /** Type scale: 1 is the theme's own sizes. */
  readonly typeScale: number;
}

/** A problem for the engines, with the measured content behind its sizes; same order as the model's lists. */
export interface SizedModel extends Content {
  readonly setting: Setting;
  /** Arrows whose label stands in the key. */
  readonly marked: number;
  readonly problem: Problem;
}

/** All that is set in a diagram, measured. */
interface Content {
  /** Type scale times canvas unit. */
  readonly scale: number;
  readonly cards: readonly Card[];
  readonly labels: readonly (readonly LabelVariant[])[];
  readonly zoneTitles: readonly TextBlock[];
  /** Width of each box at least, px: most are alike, those of long words are broader. */
  readonly boxWidths: readonly number[];
  /** Between a zone's border and its boxes, px. */
  readonly padding: number;
}

const ZONE_PADDING = 13;
/** Padding does not grow with type beyond this scale. */
const LARGEST_PADDING_SCALE = 1.1;
/** Free px at both sides of a zone's title together. */
const TITLE_MARGIN = 26;
/** Space after a zone's title that lines keep off too, px. */
const AFTER_TITLE = 6;
/** Size of scenery at scale 1, px. */
const SCENERY = { width: 66, height: 44 };
/** Smallest text on a canvas of 1024 px. */
const SMALLEST_TEXT = 11;
/** Small canvases set type smaller by this factor at most. */
const MOST_SHRINKING = 1.25;

/** Measures all texts of a task in one setting and asks the engines to place them in its area. */
export function buildProblem({ model, metrics, area, marks }: Omit<Task, 'annealed'>, setting: Setting): SizedModel {
  const content = measureContent({ model, metrics, marks }, setting);
  const marked = marks.filter((mark) => mark !== null).length;
  return { ...content, setting, marked, problem: toProblem(model, content, area, metrics.afterTitle) };
}

function measureContent(
  { model, metrics, marks }: Pick<Task, 'model' | 'metrics' | 'marks'>,
  setting: Setting,
): Content {
  const { style, typeScale } = setting;
  const unit = Math.min(model.canvas.width, model.canvas.height) / 1024;
  const scale = typeScale * Math.max(unit, model.minTextPx / SMALLEST_TEXT / MOST_SHRINKING);
  const px = createTypeSizes(metrics, scale, model.minTextPx);
  const textWidth = setting.textWidth * scale;
  const depth = metrics.depth * unit;
  const cards = model.nodes.map((node) => measureCard(node, metrics, { style, textWidth, scale, px, depth }));
  const padding = Math.round(ZONE_PADDING * Math.min(scale, LARGEST_PADDING_SCALE));
  const wrapTitle = (text: string, width: number) => metrics.wrap('zone-title', text, px('zone-title'), width);
  const titles = model.zones.map((z) => (z.note === null ? z.label : `${z.label} · ${z.note}`));
  const words = titles.map((title) => wrapTitle(title, 1).width + TITLE_MARGIN - 2 * padding);
  const titleWidth = Math.max(0, ...words);
  const boxWidths = alike(cards.map((c) => c.width)).map((width) => Math.ceil(Math.max(width, titleWidth)));
  return {
    scale,
    cards,
    labels: model.edges.map((edge, i) => measureLabel(edge, marks[i] ?? null, metrics, { px, scale })),
    zoneTitles: titles.map((title, i) =>
      wrapTitle(title, boxesUnderTitle(model, i) * Math.min(...boxWidths) + 2 * padding - TITLE_MARGIN),
    ),
    boxWidths,
    padding,
  };
}

/** Boxes that a zone's title may stand above: where room is scarce it is flat, and the zone as wide as that needs. */
const boxesUnderTitle = (model: Model, zone: number): number =>
  isCrowded(model) && model.nodes.filter((n) => n.zone === model.zones[zone]?.id).length > 1 ? 2 : 1;

/** Widths up to so many times the middle one become one width. */
const ALIKE = 1.3;

/** Boxes of one width make a calm picture; a few that are much broader must not broaden all. */
function alike(widths: readonly number[]): readonly number[] {
  const middle = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
  const common = Math.max(...widths.filter((w) => w <= middle * ALIKE));
  return widths.map((w) => Math.max(w, common));
}

function toProblem(model: Model, content: Content, area: Size, after: AfterText): Problem {
  const { scale, cards, labels, zoneTitles, boxWidths, padding } = content;
  const sides = sideForEnds(model);
  const unit = Math.min(model.canvas.width, model.canvas.height) / 1024;
  return {
    area: { width: area.width, height: area.height },
    nodes: model.nodes.map(({ id, zone }, i) => ({
      id,
      zone,
      width: Math.max(boxWidths[i] ?? 0, sides[i] ?? 0),
      height: Math.max(cards[i]?.height ?? 0, sides[i] ?? 0),
    })),
    zones: model.zones.map(({ id, parent }, i) => ({
      id,
      parent,
      padding,
      title: titleSize(zoneTitles[i], after, unit),
    })),
    edges: model.edges.map(({ index, from, to, kind }, i) => ({
      index,
      from,
      to,
      kind,
      labels: (labels[i] ?? []).map(toSizedLabel),
    })),
    context: model.context.map(({ side, nodes }, index) => ({
      index,
      side,
      nodes,
      width: SCENERY.width * scale,
      height: SCENERY.height * scale,
    })),
  };
}

/** Lines keep off the mark behind a title as well. */
function titleSize(title: TextBlock | undefined, { flat, lean }: AfterText, unit: number): Size {
  const [width, height] = [title?.width ?? 0, title?.height ?? 0];
  return { width: Math.ceil(width + AFTER_TITLE + flat * unit + lean * height), height: Math.ceil(height) };
}

const toSizedLabel = (label: LabelVariant): SizedLabel => ({
  width: label.width,
  height: label.height,
  badge: (label.badges[0]?.width ?? 0) / 2,
});
