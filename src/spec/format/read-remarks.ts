import type { CST } from 'yaml';
import { cannotFormat } from './cannot-format.ts';

/** A line that stands alone, and the column that it begins in; `''` for a blank line. */
export interface Remark {
  readonly text: string;
  readonly column: number;
}

/** What stands between values. */
export interface Between {
  /** The comment that ends the line which is begun already. */
  readonly note?: string;
  readonly remarks: readonly Remark[];
  readonly anchors: readonly string[];
}

/** Reads what stands between values; `isFresh` says whether the first token begins a line. */
export function readRemarks(tokens: readonly CST.SourceToken[], isFresh: boolean): Between {
  const own: Remark[] = [];
  const notes: Remark[] = [];
  let atLineStart = isFresh;
  for (const token of tokens.filter(({ type }) => type !== 'space')) {
    const remark = toRemark(token, atLineStart);
    const list = token.type === 'comment' && !atLineStart && own.length + notes.length === 0 ? notes : own;
    if (remark !== undefined) list.push(remark);
    atLineStart = token.type === 'newline';
  }
  const anchors = tokens.filter(({ type }) => type === 'anchor').map(({ source }) => source);
  return { remarks: own, anchors, ...(notes[0] === undefined ? {} : { note: notes[0].text }) };
}

function toRemark({ type, source, indent }: CST.SourceToken, atLineStart: boolean): Remark | undefined {
  if (type === 'explicit-key-ind') throw cannotFormat('a key is written with a question mark');
  if (type === 'comment') return { text: source.trimEnd(), column: indent };
  if (type === 'doc-start') return { text: source, column: 0 };
  return type === 'newline' && atLineStart ? BLANK : undefined;
}

export const BLANK: Remark = { text: '', column: 0 };

/** Divides what stands after the last entry: what is indented `column` or more is the entry's neighbour, all else of the collection around. */
export function splitRemarks(remarks: readonly Remark[], column: number): readonly [own: string[], rest: Remark[]] {
  const outside = remarks.findIndex((remark) => remark.text !== '' && remark.column < column);
  let end = outside < 0 ? remarks.length : outside;
  while (remarks[end - 1]?.text === '') end--;
  return [textsOf(remarks.slice(0, end)), remarks.slice(end)];
}

/** Lines without their columns. */
export const textsOf = (remarks: readonly Remark[]): string[] => remarks.map(({ text }) => text);
