import type { Size } from '../geometry.ts';
import type { Model } from '../model/model.ts';
import type { Metrics, TextBlock } from '../text/metrics.ts';
import { type Card, type CardStyle, measureCard } from './card.ts';
import { type LabelVariant, measureLabel } from './label.ts';
import { round } from './place-text.ts';
import type { Problem, SizedLabel } from './proposal.ts';

/** How large everything is to be set. */
export interface Setting {
  readonly style: CardStyle;
  /** Width of a node's texts at scale 1, px. */
  readonly textWidth: number;
  /** Type scale: 1 is the theme's own sizes. */
  readonly typeScale: number;
}

/** A problem for the engines, with the measured content behind its sizes; same order as the model's lists. */
export interface SizedModel {
  readonly setting: Setting;
  /** Type scale times canvas unit. */
  readonly scale: number;
  readonly problem: Problem;
  readonly cards: readonly Card[];
  readonly labels: readonly (readonly LabelVariant[])[];
  readonly zoneTitles: readonly TextBlock[];
}

const ZONE_PADDING = 13;
/** Free px at both sides of a zone's title together. */
const TITLE_MARGIN = 26;
const CONTEXT = { width: 66, height: 44 };

export function buildProblem(model: Model, metrics: Metrics, setting: Setting, area: Size): SizedModel {
  const unit = Math.min(model.canvas.width, model.canvas.height) / 1024;
  const scale = setting.typeScale * Math.max(unit, model.minTextPx / 11 / 1.25);
  const min = model.minTextPx;
  const cards = model.nodes.map((node) =>
    measureCard(node, metrics, { style: setting.style, textWidth: setting.textWidth * scale, scale, minTextPx: min }),
  );
  const labels = model.edges.map((edge) => measureLabel(edge, metrics, scale, min));
  const titlePx = Math.max(min, round(metrics.basePx('zone-title') * scale));
  const padding = Math.round(ZONE_PADDING * Math.min(scale, 1.1));
  const zoneTexts = model.zones.map((z) => (z.note === null ? z.label : `${z.label} · ${z.note}`));
  const words = zoneTexts.map(
    (text) => metrics.wrap('zone-title', text, titlePx, 1).width + TITLE_MARGIN - 2 * padding,
  );
  const widest = Math.ceil(Math.max(...cards.map((c) => c.width), ...words));
  const zoneTitles = zoneTexts.map((text) =>
    metrics.wrap('zone-title', text, titlePx, widest + 2 * padding - TITLE_MARGIN),
  );
  const problem: Problem = {
    area,
    nodes: model.nodes.map((node, i) => ({
      id: node.id,
      zone: node.zone,
      width: widest,
      height: cards[i]?.height ?? 0,
    })),
    zones: model.zones.map((zone, i) => ({
      id: zone.id,
      parent: zone.parent,
      padding,
      title: { width: Math.ceil((zoneTitles[i]?.width ?? 0) + 6), height: Math.ceil(zoneTitles[i]?.height ?? 0) },
    })),
    edges: model.edges.map((edge, i) => ({
      index: edge.index,
      from: edge.from,
      to: edge.to,
      kind: edge.kind,
      labels: (labels[i] ?? []).map(toSizedLabel),
    })),
    context: model.context.map((c, index) => ({
      index,
      side: c.side,
      nodes: c.nodes,
      width: CONTEXT.width * scale,
      height: CONTEXT.height * scale,
    })),
  };
  return { setting, scale, problem, cards, labels, zoneTitles };
}

const toSizedLabel = (label: LabelVariant): SizedLabel => ({
  width: label.width,
  height: label.height,
  badge: (label.badges[0]?.width ?? 0) / 2,
});
