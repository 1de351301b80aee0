import type { Point, Rect, Size } from '../geometry.ts';
import type { Context, Edge, Node, Zone } from '../model/model.ts';
import type { EdgeKind, TextRole } from '../roles.ts';
import type { Measures } from './score/measure.ts';

/** A line of text with its place: left end and baseline, px. */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  /** There, and true, when it runs from right to left. */
  readonly rtl?: true;
}

/** Text at its final place and size. `owner` is the sidecar's: `nodes/<id>`, `edges/<index>`, `legend/<row>` … */
export interface PlacedText {
  readonly role: TextRole;
  readonly owner: string;
  readonly text: string;
  readonly px: number;
  readonly lines: readonly PlacedLine[];
  readonly box: Rect;
}

/** A small filled shape with a number or letter in it. */
export interface PlacedBadge {
  readonly role: 'step' | 'number' | 'key';
  readonly owner: string;
  readonly box: Rect;
  readonly text: PlacedText;
}

/** A protocol callout. */
export interface PlacedTag {
  readonly owner: string;
  readonly box: Rect;
  readonly text: PlacedText;
}

export interface PlacedNode extends Node, Rect {
  readonly iconBox: Rect | null;
  readonly texts: readonly PlacedText[];
  readonly badge: PlacedBadge | null;
  readonly tags: readonly PlacedTag[];
}

export interface PlacedZone extends Zone, Rect {
  readonly texts: readonly PlacedText[];
}

/** An arrow's label with all that travels with it; `box` is free of everything but its own line. */
export interface PlacedLabel {
  readonly box: Rect;
  readonly text: PlacedText | null;
  readonly badges: readonly PlacedBadge[];
  readonly tag: PlacedTag | null;
}

export interface RoutedEdge extends Edge {
  /** Whole route from `from` to `to`, orthogonal, px. */
  readonly points: readonly Point[];
  /** The route without the gap behind its label: what is stroked. */
  readonly parts: readonly (readonly Point[])[];
  readonly placedLabel: PlacedLabel | null;
}

export interface PlacedContext extends Context {
  readonly index: number;
  readonly box: Rect;
}

/** The upright line under a party of an exchange, from the card down: its messages begin and end on it. */
export interface PlacedLifeline {
  /** Id of the party. */
  readonly node: string;
  readonly from: Point;
  readonly to: Point;
}

/** A sample stroke of an edge kind in the key. */
export interface Swatch {
  readonly kind: EdgeKind;
  readonly from: Point;
  readonly to: Point;
}

export type PanelRole = 'header' | 'legend' | 'notes' | 'key' | 'titleblock';

/** A part of the page that is not the diagram. */
export interface PlacedPanel {
  readonly role: PanelRole;
  readonly box: Rect;
  readonly texts: readonly PlacedText[];
  readonly badges: readonly PlacedBadge[];
  readonly swatches: readonly Swatch[];
  /** Straight rules inside the panel, each from one point to another. */
  readonly rules: readonly (readonly [Point, Point])[];
}

/** How a node's content is arranged: the icon above everything, or beside the title, or beside it and small. */
export type CardStyle = 'tall' | 'compact' | 'small';

/** A proposal that was laid out and scored: the setting that it was made for, and every measure of it. */
export interface Weighed extends Measures {
  /** `elk:right-tight-3`, `grid:4x3` … */
  readonly engine: string;
  /** The lower the better. */
  readonly score: number;
  readonly typeScale: number;
  readonly style: CardStyle;
  /** Width of a node's texts at scale 1, px. */
  readonly textWidth: number;
  /** Arrows whose label stands in the key. */
  readonly keyed: number;
}

/** Figures of the chosen proposal. */
export interface Quality {
  readonly engine: string;
  /** Proposals that were laid out and scored. */
  readonly candidates: number;
  readonly score: number;
  readonly crossings: number;
  readonly bends: number;
  /** Share of the diagram's area that its content's bounding box covers, 0 … 1. */
  readonly fill: number;
  /** Type scale: 1 is the theme's own sizes. */
  readonly typeScale: number;
  /** All that were compared, best first; the first is the chosen one. */
  readonly weighed: readonly Weighed[];
}

/** Everything at its place. Knows no colour, no theme. */
export interface Layout {
  readonly canvas: Size;
  /** There, and true, when the page is read from right to left. */
  readonly rtl?: true;
  /** What header, legend, notes and margins leave for the diagram. */
  readonly area: Rect;
  readonly zones: readonly PlacedZone[];
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly RoutedEdge[];
  readonly context: readonly PlacedContext[];
  /** Of exchanges between parties; empty in all other diagrams. */
  readonly lifelines: readonly PlacedLifeline[];
  readonly panels: readonly PlacedPanel[];
  readonly quality: Quality;
}

/** px that a shape's outline takes from its bounding box before its content begins. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
