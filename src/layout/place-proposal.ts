import { boundsOf, inflate, type Point, type Rect } from '../geometry.ts';
import type { Model } from '../model/model.ts';
import type { SizedModel } from './build-problem.ts';
import { placeCard } from './card.ts';
import { cutLine } from './cut-line.ts';
import { placeLabel } from './label.ts';
import type { PlacedContext, PlacedLabel, PlacedNode, PlacedZone, RoutedEdge } from './layout.ts';
import { placeText, round } from './place-text.ts';
import type { Proposal, ProposedEdge } from './proposal.ts';

/** The diagram's part of a layout. */
export interface PlacedDiagram {
  readonly zones: readonly PlacedZone[];
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly RoutedEdge[];
  readonly context: readonly PlacedContext[];
}

/** Free px between a line's end and the label that interrupts it. */
const LABEL_GAP = 4;

/** Moves a proposal onto the page and fills its boxes. */
export function placeProposal(model: Model, sized: SizedModel, proposal: Proposal, area: Rect): PlacedDiagram {
  const shift = centring(proposal, area);
  const rect = (r: Rect): Rect => ({
    x: round(r.x + shift.x),
    y: round(r.y + shift.y),
    width: round(r.width),
    height: round(r.height),
  });
  const byId = <T extends { readonly id: string }>(list: readonly T[]) => new Map(list.map((item) => [item.id, item]));
  const nodes = byId(proposal.nodes);
  const zones = byId(proposal.zones);
  return {
    zones: model.zones.map((zone, i) => {
      const box = rect(zones.get(zone.id) as Rect);
      const title = sized.zoneTitles[i];
      const texts =
        title === undefined ? [] : [placeText(title, `zones/${zone.id}`, { x: box.x + 11, y: box.y + 5 }, 'start')];
      return { ...zone, ...box, texts };
    }),
    nodes: model.nodes.map((node, i) =>
      placeCard(node, sized.cards[i] as SizedModel['cards'][number], rect(nodes.get(node.id) as Rect)),
    ),
    edges: model.edges.map((edge, i) => placeEdge(edge, sized, i, proposal.edges[i] as ProposedEdge, rect, shift)),
    context: proposal.context.map((c) => ({
      ...(model.context[c.index] as Model['context'][number]),
      index: c.index,
      box: rect(c),
    })),
  };
}

function placeEdge(
  edge: Model['edges'][number],
  sized: SizedModel,
  i: number,
  proposed: ProposedEdge,
  rect: (r: Rect) => Rect,
  shift: Point,
): RoutedEdge {
  const points = proposed.points.map((p) => ({ x: round(p.x + shift.x), y: round(p.y + shift.y) }));
  const variant = proposed.label === null ? undefined : sized.labels[i]?.[proposed.label.variant];
  if (proposed.label === null || variant === undefined) return { ...edge, points, parts: [points], placedLabel: null };
  const box = rect(proposed.label.box);
  const placedLabel = placeLabel(edge, variant, box, sized.scale);
  return { ...edge, points, parts: cutAt(points, proposed.label, placedLabel), placedLabel };
}

/** The line gives way to what stands on it: the whole label, its badge alone, or nothing. */
function cutAt(points: readonly Point[], proposed: NonNullable<ProposedEdge['label']>, placed: PlacedLabel): readonly (readonly Point[])[] {
  const anchor = proposed.anchor ?? 'centre';
  const badge = placed.badges[0];
  if (anchor === 'beside') return [points];
  return cutLine(points, inflate(anchor === 'badge' && badge !== undefined ? badge.box : placed.box, LABEL_GAP));
}

/** Engines fill the area from its top left; what is left over goes to both sides alike. */
function centring(proposal: Proposal, area: Rect): Point {
  const bounds = boundsOf([
    ...proposal.nodes,
    ...proposal.zones,
    ...proposal.context,
    ...proposal.edges.flatMap((e) => [
      ...(e.label === null ? [] : [e.label.box]),
      ...e.points.map((p) => ({ ...p, width: 0, height: 0 })),
    ]),
  ]);
  if (bounds === undefined) return { x: area.x, y: area.y };
  return {
    x: round(area.x + (area.width - bounds.width) / 2 - bounds.x),
    y: round(area.y + (area.height - bounds.height) / 2 - bounds.y),
  };
}
