import type { Size } from '../geometry.ts';
import type { EdgeKind, NodeShape, Tone } from '../roles.ts';

export type Archetype = 'pipeline' | 'handshake' | 'hub' | 'stack' | 'cycle' | 'swimlane' | 'tree';
export type EngineChoice = 'auto' | 'elk' | 'grid';

/** A box of the diagram, in reading order. */
export interface Node {
  readonly id: string;
  readonly label: string;
  readonly role: string | null;
  /** Name in the icon catalogue, aliases resolved; null draws none. */
  readonly icon: string | null;
  readonly zone: string | null;
  readonly shape: NodeShape;
  readonly tone: Tone;
  /** Number of its own badge; null has none. */
  readonly number: number | null;
  readonly protocols: readonly string[];
  readonly link: string | null;
  /** Place in the spec: `/nodes/browser`. */
  readonly pointer: string;
}

/** A trust boundary. Parents come before their children. */
export interface Zone {
  readonly id: string;
  readonly label: string;
  readonly note: string | null;
  readonly parent: string | null;
  /** 0 for outermost. */
  readonly depth: number;
  readonly tone: Tone;
  readonly pointer: string;
}

export type ArrowHeads = 'end' | 'both' | 'none';

/** An arrow, in story order. `from` and `to` are ids of nodes or zones. */
export interface Edge {
  /** Place in the spec's list of edges. */
  readonly index: number;
  readonly from: string;
  readonly to: string;
  readonly label: string | null;
  readonly kind: EdgeKind;
  readonly heads: ArrowHeads;
  readonly protocol: string | null;
  /** Rows of the legend, 1-based. */
  readonly steps: readonly number[];
  readonly pointer: string;
}

export type Side = 'above' | 'below' | 'left' | 'right';

/** Scenery: an icon beside some nodes, never mistaken for a component. */
export interface Context {
  readonly icon: string;
  readonly side: Side;
  readonly nodes: readonly string[];
  readonly pointer: string;
}

export interface TitleBlockField {
  readonly name: string;
  readonly value: string;
}

/** The catalog page's facts, as written; nothing here is drawn. */
export type Meta = Readonly<Record<string, unknown>>;

/** A whole diagram, complete: every default and reference is resolved. */
export interface Model {
  readonly slug: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly titleBlock: readonly TitleBlockField[];
  readonly archetype: Archetype;
  readonly engine: EngineChoice;
  readonly canvas: Size;
  /** Pixels of the PNG for each px of the canvas, a side. */
  readonly scale: number;
  /** Hard limit for the PNG, bytes. */
  readonly budget: number;
  /** BCP 47. */
  readonly lang: string;
  /** Smallest text allowed, px of the canvas. */
  readonly minTextPx: number;
  readonly zones: readonly Zone[];
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly context: readonly Context[];
  readonly legend: readonly string[];
  readonly notes: readonly string[];
  /** Headings and names that nobody wrote, in `lang`; null where there is no translation. */
  readonly words: Words;
  readonly description: string | null;
  /** The picture in words, in short. */
  readonly alt: string;
  /** All that the picture says, in sentences of `lang`, one a line. */
  readonly longDescription: string;
  readonly meta: Meta;
}

/** Words of the product's own that may be drawn. */
export interface Words {
  readonly legend: string | null;
  readonly key: string | null;
  readonly notes: string | null;
  readonly kinds: Readonly<Record<EdgeKind, string | null>>;
}
