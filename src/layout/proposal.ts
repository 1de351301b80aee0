import type { Point, Rect, Size } from '../geometry.ts';
import type { EdgeKind } from '../roles.ts';

/** A box as the engines see it: the smallest size that holds its content. Engines may make it larger, never smaller. */
export interface SizedNode extends Size {
  readonly id: string;
  readonly zone: string | null;
}

/** A zone as the engines see it. Its border keeps `padding` px from its content; the title strip lies inside the top. */
export interface SizedZone {
  readonly id: string;
  readonly parent: string | null;
  readonly padding: number;
  /** Size of the title, px; no line crosses it. It stands at the zone's top left, inside the border. */
  readonly title: Size;
}

/** One way to set a label. `badge` is the middle of its step badge, px from its left; 0 without one. */
export interface SizedLabel extends Size {
  readonly badge?: number;
}

/** An arrow as the engines see it. `labels` are the ways to break its label, most compact in height first; empty without a label. */
export interface SizedEdge {
  readonly index: number;
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  readonly labels: readonly SizedLabel[];
}

/** One question to an engine: place these at exactly these sizes inside `area`. */
export interface Problem {
  readonly area: Size;
  readonly nodes: readonly SizedNode[];
  readonly zones: readonly SizedZone[];
  readonly edges: readonly SizedEdge[];
  /** Space that scenery needs directly above (below, left, right of) a group of nodes. */
  readonly context: readonly (Size & {
    readonly index: number;
    readonly side: 'above' | 'below' | 'left' | 'right';
    readonly nodes: readonly string[];
  })[];
}

/**
 * A label on its line: which way of breaking, and where. The line runs through its middle (`centre`), through its badge with the
 * text at its right (`badge`), through its last badge with the text at its left (`last-badge`), or past it (`beside`); `centre`
 * when left out.
 */
export interface ProposedLabel {
  readonly variant: number;
  readonly box: Rect;
  readonly anchor?: 'centre' | 'badge' | 'last-badge' | 'beside';
}

export interface ProposedEdge {
  readonly index: number;
  /** From `from`'s outline or lifeline to `to`'s, horizontal and vertical segments only. */
  readonly points: readonly Point[];
  readonly label: ProposedLabel | null;
}

/** The upright line under a party along which its messages begin and end, px of the diagram area. */
export interface ProposedLifeline {
  readonly id: string;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** An engine's answer in px of the diagram area (origin at its top left). Same order as the problem's lists. */
export interface Proposal {
  /** `elk:right-tight-3`, `grid:4x3-1` … */
  readonly engine: string;
  readonly nodes: readonly (Rect & { readonly id: string })[];
  readonly zones: readonly (Rect & { readonly id: string })[];
  readonly edges: readonly ProposedEdge[];
  readonly context: readonly (Rect & { readonly index: number })[];
  /** Of exchanges between parties only. Arrows end on them instead of on boxes. */
  readonly lifelines?: readonly ProposedLifeline[];
}
