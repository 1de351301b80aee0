import { diff } from '@codemirror/merge';
import { type ChangeSpec, type EditorState, Text } from '@codemirror/state';
import type { SpecSource } from '../../preview/protocol.ts';

/** A spec in the editor: what its author has, and what it was made of. */
export interface Draft {
  readonly id: string;
  readonly state: EditorState;
  /** What the file held when it was last read or written. */
  readonly base: Base;
  /** What the file holds now, when that is neither: somebody else has written it. */
  readonly theirs: SpecSource | null;
}

interface Base {
  readonly hash: string;
  readonly doc: Text;
  /** Kept as the file has it. */
  readonly lineBreak: '\n' | '\r\n';
}

export const toBase = ({ text, hash }: SpecSource): Base => ({
  hash,
  doc: toDoc(text),
  lineBreak: text.includes('\r\n') ? '\r\n' : '\n',
});

export const toDoc = (text: string): Text => Text.of(text.split(/\r\n?|\n/));

/** True when the author has something that the file has not. */
export const isDirty = ({ state, base }: Draft): boolean => !state.doc.eq(base.doc);

/** What is to be written. */
export const textOf = ({ state, base }: Draft): string => state.doc.sliceString(0, state.doc.length, base.lineBreak);

/** What has changed on disk, as small as changes can be: cursor and folds stay where they are. */
export const changesTo = (from: Text, to: Text): ChangeSpec[] =>
  diff(from.toString(), to.toString()).map(({ fromA, toA, fromB, toB }) => ({
    from: fromA,
    to: toA,
    insert: to.slice(fromB, toB),
  }));
