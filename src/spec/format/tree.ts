/** Lines that stand alone: comments as written, `''` for a blank line. */
export type Remarks = readonly string[];

/** A plain or quoted text, or an alias. */
export interface Text {
  readonly kind: 'text';
  /** As written; the further lines of a longer text without their indentation. */
  readonly lines: readonly string[];
  /** What a quoted text says. */
  readonly quoted?: string;
  /** The comment at its end. */
  readonly note?: string;
}

/** A text under `|` or `>`. */
export interface BlockText {
  readonly kind: 'block';
  /** `|`, `>-` and so on. */
  readonly header: string;
  /** Without indentation. */
  readonly lines: readonly string[];
  /** True when blank lines at its end are part of it. */
  readonly keepsBlanks: boolean;
  readonly note?: string;
}

/** A map or a list. */
export interface Collection {
  readonly kind: 'map' | 'list';
  /** True when written in brackets. */
  readonly isFlow: boolean;
  readonly entries: readonly Entry[];
  /** What stands after the last entry. */
  readonly tail: Remarks;
  /** The comment after the closing bracket. */
  readonly note?: string;
}

export type Node = Text | BlockText | Collection;

/** A key with its value, or an item of a list. */
export interface Entry {
  /** What stands before it. */
  readonly lead: Remarks;
  readonly key?: Text;
  /** Anchor of the value. */
  readonly anchors: readonly string[];
  /** The comment after `key:` or `-`, when the value begins on a later line. */
  readonly note?: string;
  /** What stands between `key:` or `-` and the value. */
  readonly inner: Remarks;
  readonly value?: Node;
}

/** A file. */
export interface Tree {
  readonly head: Remarks;
  readonly value?: Node;
  readonly tail: Remarks;
}
