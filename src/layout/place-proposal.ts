import { inflate, type Point, type Rect } from '../geometry.ts';
import type { Edge, Model } from '../model/model.ts';
import type { TextBlock } from '../text/metrics.ts';
import { boundsAround } from './bounds-around.ts';
import type { SizedModel } from './build-problem.ts';
import { cutLine } from './cut-line.ts';
import type { LabelVariant } from './label.ts';
import type { Layout, PlacedContext, PlacedLabel, PlacedLifeline, PlacedText, RoutedEdge } from './layout.ts';
import { placeCards } from './place-cards.ts';
import { placeLabel } from './place-label.ts';
import { placeText, round } from './place-text.ts';
import type { Proposal, ProposedEdge, ProposedLabel, ProposedLifeline } from './proposal.ts';
import { zip } from './zip.ts';

/** The diagram's part of a layout. */
export type PlacedDiagram = Pick<Layout, 'zones' | 'nodes' | 'edges' | 'context' | 'lifelines'>;

/** From a zone's corner to its title, px. */
const TITLE_INDENT = { x: 11, y: 5 };
/** Free px between a line's end and the label that interrupts it. */
const LABEL_GAP = 4;

/** Moves a proposal onto the page and fills its boxes. */
export function placeProposal(model: Model, sized: SizedModel, proposal: Proposal, area: Rect): PlacedDiagram {
  const shift = centring(proposal, area);
  return {
    zones: zip(model.zones, proposal.zones).map(([zone, rect], i) => {
      const box = moved(rect, shift);
      return { ...zone, ...box, texts: placeTitle(sized.zoneTitles[i], `zones/${zone.id}`, box) };
    }),
    nodes: placeCards(
      zip(zip(model.nodes, sized.cards), proposal.nodes).map(([[node, card], rect]) => ({
        node,
        card,
        box: moved(rect, shift),
      })),
    ),
    edges: zip(model.edges, proposal.edges).map(([edge, proposed], i) =>
      placeEdge(edge, proposed, sized.labels[i] ?? [], sized.scale, shift),
    ),
    context: proposal.context.flatMap((item) => placeScenery(model, item, shift)),
    lifelines: (proposal.lifelines ?? []).map((line) => placeLifeline(line, shift)),
  };
}

/** Engines fill the area from its top left; what is left over goes to both sides alike. */
function centring(proposal: Proposal, area: Rect): Point {
  const { nodes, zones, context, edges, lifelines = [] } = proposal;
  const labels = edges.flatMap((e) => (e.label === null ? [] : [e.label.box]));
  const uprights = lifelines.map(({ x, top, bottom }) => [top, bottom].map((y) => ({ x, y })));
  const lines = [...edges.map((e) => e.points), ...uprights];
  const bounds = boundsAround([...nodes, ...zones, ...context, ...labels], lines);
  if (bounds === undefined) return { x: area.x, y: area.y };
  return {
    x: round(area.x + (area.width - bounds.width) / 2 - bounds.x),
    y: round(area.y + (area.height - bounds.height) / 2 - bounds.y),
  };
}

const moved = (r: Rect, by: Point): Rect => ({
  x: round(r.x + by.x),
  y: round(r.y + by.y),
  width: round(r.width),
  height: round(r.height),
});

const placeTitle = (title: TextBlock | undefined, owner: string, box: Rect): readonly PlacedText[] =>
  title === undefined
    ? []
    : [placeText(title, owner, { x: box.x + TITLE_INDENT.x, y: box.y + TITLE_INDENT.y }, 'start')];

function placeEdge(
  edge: Edge,
  proposed: ProposedEdge,
  variants: readonly LabelVariant[],
  scale: number,
  shift: Point,
): RoutedEdge {
  const points = proposed.points.map((p) => ({ x: round(p.x + shift.x), y: round(p.y + shift.y) }));
  const { label } = proposed;
  const variant = label === null ? undefined : variants[label.variant];
  if (label === null || variant === undefined) return { ...edge, points, parts: [points], placedLabel: null };
  const anchor = label.anchor ?? 'centre';
  const placedLabel = placeLabel(edge, variant, moved(label.box, shift), scale, anchor === 'last-badge');
  return { ...edge, points, parts: partsOf(points, anchor, placedLabel), placedLabel };
}

/** The line gives way to what stands on it: the whole label, its badge alone, or nothing. */
function partsOf(
  points: readonly Point[],
  anchor: NonNullable<ProposedLabel['anchor']>,
  label: PlacedLabel,
): RoutedEdge['parts'] {
  if (anchor === 'beside') return [points];
  const badge = anchor === 'badge' ? label.badges[0] : anchor === 'last-badge' ? label.badges.at(-1) : undefined;
  return cutLine(points, inflate((badge ?? label).box, LABEL_GAP));
}

function placeScenery(model: Model, item: Proposal['context'][number], shift: Point): readonly PlacedContext[] {
  const context = model.context[item.index];
  return context === undefined ? [] : [{ ...context, index: item.index, box: moved(item, shift) }];
}

function placeLifeline({ id, x, top, bottom }: ProposedLifeline, shift: Point): PlacedLifeline {
  const at = (y: number): Point => ({ x: round(x + shift.x), y: round(y + shift.y) });
  return { node: id, from: at(top), to: at(bottom) };
}
