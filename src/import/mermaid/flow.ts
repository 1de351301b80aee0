import type { Remark } from '../sketch.ts';

/** A box as it is met, with whatever is said of it there. */
export interface FlowVertex {
  readonly id: string;
  readonly at: number;
  /** As written between brackets or in `label:`; null where only the id stands. */
  readonly text: FlowText | null;
  /** Name of a shape by `@{ shape: … }` or by its brackets; null for the plain one. */
  readonly shape: string | null;
}

/** A text and how it was quoted. */
export interface FlowText {
  readonly raw: string;
  readonly isMarkdown: boolean;
}

/** A link between two lists of boxes. */
export interface FlowLink {
  readonly at: number;
  readonly line: 'normal' | 'thick' | 'dotted' | 'invisible';
  readonly start: '' | '<' | 'x' | 'o';
  readonly end: '' | '>' | 'x' | 'o';
  readonly text: FlowText | null;
}

/** One statement of a flowchart. */
export type FlowStatement =
  | { readonly kind: 'chain'; readonly groups: readonly (readonly FlowVertex[])[]; readonly links: readonly FlowLink[] }
  | { readonly kind: 'open'; readonly at: number; readonly id: string | null; readonly text: FlowText | null }
  | { readonly kind: 'close'; readonly at: number }
  | { readonly kind: 'aside'; readonly remark: Remark };
