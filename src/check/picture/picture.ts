import type { Diagnostic } from '../../diagnostics.ts';
import type { DrawItem, Drawing, TextDraw } from '../../draw/drawing.ts';
import { boundsOf, type Point, type Rect } from '../../geometry.ts';
import type { Layout, PlacedNode, RoutedEdge } from '../../layout/layout.ts';
import type { Model } from '../../model/model.ts';

/** A straight piece of an arrow as it is stroked. */
export interface Stroke {
  readonly edge: RoutedEdge;
  readonly a: Point;
  readonly b: Point;
}

/** A part of an arrow's label: its text's ink, a badge, a tag. */
export interface LabelPart {
  readonly edge: RoutedEdge;
  readonly what: string;
  readonly box: Rect;
}

/** A whole label with all that travels with it. */
export interface LabelBlock {
  readonly edge: RoutedEdge;
  readonly what: string;
  readonly box: Rect;
}

/** A number or protocol that hangs on a box. */
export interface Hanger {
  readonly node: PlacedNode;
  readonly what: string;
  /** The sidecar's name of the box. */
  readonly owner: string;
  readonly box: Rect;
}

/** What the rules look at: the places, and what was really drawn. */
export interface Picture {
  readonly model: Model;
  readonly layout: Layout;
  readonly drawing: Drawing;
  readonly texts: readonly TextDraw[];
  readonly strokes: readonly Stroke[];
  readonly labels: readonly LabelPart[];
  readonly labelBlocks: readonly LabelBlock[];
}

/** A rule about pictures: says what is wrong, nothing when all is well. */
export type PictureRule = (picture: Picture) => readonly Diagnostic[];

/** Gathers what the rules look at. */
export function buildPicture(model: Model, layout: Layout, drawing: Drawing): Picture {
  const texts = textsOf(drawing.items);
  const labels = layout.edges.map((edge) => labelParts(edge, texts));
  return {
    model,
    layout,
    drawing,
    texts,
    strokes: layout.edges.flatMap((edge) => edge.parts.flatMap((part) => strokesOf(edge, part))),
    labels: labels.flat(),
    labelBlocks: labels.flatMap(blockOf),
  };
}

/** All texts of a drawing, in paint order. */
function textsOf(items: readonly DrawItem[]): readonly TextDraw[] {
  return items.flatMap((item) => {
    if (item.kind === 'text') return [item];
    return item.kind === 'group' ? textsOf(item.items) : [];
  });
}

/** The straight pieces of a line. */
export const strokesOf = (edge: RoutedEdge, points: readonly Point[]): readonly Stroke[] =>
  points.slice(1).map((b, i) => ({ edge, a: points[i] ?? b, b }));

/** The numbers and protocols of all boxes. */
export const hangersOf = ({ nodes }: Layout): readonly Hanger[] =>
  nodes.flatMap((node) => {
    const hanger = (what: string, box: Rect): Hanger => ({
      node,
      what: `${what} of node "${node.id}"`,
      owner: `nodes/${node.id}`,
      box,
    });
    return [
      ...(node.badge === null ? [] : [hanger('the number', node.badge.box)]),
      ...node.tags.map((tag) => hanger(`protocol "${tag.text.text}"`, tag.box)),
    ];
  });

/** The letter that stands for an arrow's label, null when the label itself is there. `index` is the arrow's in the spec. */
export const letterOf = ({ edges }: Layout, index: number): string | null =>
  edges.find((edge) => edge.index === index)?.placedLabel?.badges.find(({ role }) => role === 'key')?.text.text ?? null;

/** True for ink that is there to be seen. */
export const hasInk = (text: TextDraw): boolean => text.ink.width > 0 && text.ink.height > 0;

function labelParts(edge: RoutedEdge, texts: readonly TextDraw[]): readonly LabelPart[] {
  const label = edge.placedLabel;
  if (label === null) return [];
  const owner = `edges/${edge.index}`;
  const words = texts.filter((t) => t.owner === owner && t.role === 'edge-label' && hasInk(t));
  return [
    ...words.map((t) => ({ edge, what: `label "${t.text}"`, box: t.ink })),
    ...label.badges.map((b) => ({ edge, what: `${b.role === 'key' ? 'letter' : 'step'} ${b.text.text}`, box: b.box })),
    ...(label.tag === null ? [] : [{ edge, what: `protocol "${label.tag.text.text}"`, box: label.tag.box }]),
  ];
}

function blockOf(parts: readonly LabelPart[]): readonly LabelBlock[] {
  const [first] = parts;
  const box = boundsOf(parts.map((part) => part.box));
  if (first === undefined || box === undefined) return [];
  const { edge } = first;
  return [{ edge, what: edge.label === null ? first.what : `label "${edge.label}"`, box }];
}
