/** A D2 text as a tree: keys with values and maps, and chains of arrows. Names are not resolved. */
export interface D2Statement {
  readonly at: number;
  /** One path, or several with arrows between them. */
  readonly paths: readonly D2Path[];
  readonly arrows: readonly D2Arrow[];
  readonly value: D2Text | null;
  readonly map: readonly D2Statement[] | null;
}

export type D2Path = readonly D2Segment[];
export type D2Arrow = '->' | '<-' | '<->' | '--';

/** A part of a key between dots. */
export interface D2Segment {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** A value, and whether quotes stood around it. */
export interface D2Text {
  readonly text: string;
  readonly isQuoted: boolean;
  /** `md`, `latex` … of a block string. */
  readonly tag: string | null;
}
