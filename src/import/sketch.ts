import type { EdgeKind, NodeShape } from '../roles.ts';

/** What a reader of a draft should know: something was guessed, or something of the text has no place in the spec. */
export interface Remark {
  readonly kind: 'guessed' | 'left-out';
  /** Lower case, foreign text quoted. */
  readonly message: string;
  /** Offset in the text that was read, UTF-16 units. */
  readonly at: number;
}

interface Sketched {
  /** Offset in the text that was read, UTF-16 units. */
  readonly at: number;
  readonly remarks: readonly Remark[];
}

/** A zone by the name that the other notation has for it. */
export interface SketchZone extends Sketched {
  readonly key: string;
  /** What its id is made from, when not the key. */
  readonly name?: string | undefined;
  readonly label: string;
  /** Key of the zone around it. */
  readonly parent: string | null;
}

/** A box by the name that the other notation has for it. */
export interface SketchNode extends Sketched {
  readonly key: string;
  /** What its id is made from, when not the key. */
  readonly name?: string | undefined;
  readonly label: string;
  readonly role?: string | undefined;
  /** Words that say which icon; without them, those of the label. */
  readonly iconWords?: string | undefined;
  readonly shape?: NodeShape | undefined;
  /** Key of its zone. */
  readonly zone: string | null;
  readonly protocols?: readonly string[] | undefined;
  readonly link?: string | undefined;
}

export type SketchHeads = 'end' | 'both' | 'none';

/** An arrow between the keys of boxes or zones. */
export interface SketchEdge extends Sketched {
  readonly from: string;
  readonly to: string;
  readonly label: string | null;
  readonly heads: SketchHeads;
  readonly kind?: EdgeKind | undefined;
  readonly protocol?: string | undefined;
  /** Row of the legend, 1-based. */
  readonly step?: number | undefined;
}

/** A line of text: a row of the legend, a note. */
export interface SketchText extends Sketched {
  readonly text: string;
}

/** Scenery beside the boxes of these keys. */
export interface SketchContext extends Sketched {
  readonly iconWords: string;
  readonly side: 'above' | 'below' | 'left' | 'right';
  readonly nodes: readonly string[];
}

/** A value of the whole picture. */
export interface SketchFact<T extends string = string> extends Sketched {
  readonly value: T;
}

/** A diagram as another notation tells it: nothing is checked, nothing is bounded, keys may be any text. */
export interface Sketch {
  readonly title?: SketchFact | undefined;
  readonly subtitle?: SketchFact | undefined;
  readonly archetype?: SketchFact | undefined;
  readonly theme?: SketchFact | undefined;
  readonly lang?: SketchFact | undefined;
  readonly audience?: SketchFact | undefined;
  readonly numbered?: boolean | undefined;
  readonly zones: readonly SketchZone[];
  readonly nodes: readonly SketchNode[];
  readonly edges: readonly SketchEdge[];
  readonly context: readonly SketchContext[];
  readonly legend: readonly SketchText[];
  readonly notes: readonly SketchText[];
  /** The text itself, when the picture's page should show it. */
  readonly prompt?: string | undefined;
  /** What concerns no single thing. */
  readonly remarks: readonly Remark[];
}
