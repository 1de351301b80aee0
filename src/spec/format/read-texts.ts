import { CST } from 'yaml';
import { BLANK, type Remark, readRemarks } from './read-remarks.ts';
import type { BlockText, Text } from './tree.ts';

/** Something that was read, and what stood after it and is not its own. */
export interface Read<T> {
  readonly node: T;
  readonly rest: readonly Remark[];
}

/** Reads a plain or quoted text, or an alias. */
export function readText(token: CST.FlowScalar): Read<Text> {
  const { note, remarks } = readRemarks(token.end ?? [], false);
  const isQuoted = token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar';
  // The line break at the end of `\ ` would become an escape of its own.
  const lines = token.source.split('\n').map((line, i) => (i === 0 ? line : line.trimStart()).replace(END_BLANKS, ''));
  return {
    node: {
      kind: 'text',
      lines,
      ...(isQuoted ? { quoted: CST.resolveAsScalar(token).value } : {}),
      ...(note === undefined ? {} : { note }),
    },
    rest: remarks,
  };
}

const END_BLANKS = /(?<!\\)[ \t]+$/;

/** Reads a text under `|` or `>`. */
export function readBlockText(token: CST.BlockScalar): Read<BlockText> {
  const props = token.props as readonly CST.SourceToken[];
  const source = props.find(({ type }) => type === 'block-scalar-header')?.source ?? '|';
  const note = props.find(({ type }) => type === 'comment')?.source.trimEnd();
  const [style = '|', digit, chomp = ''] = [source[0], /\d/.exec(source)?.[0], /[-+]/.exec(source)?.[0]];
  const all = token.source.replace(/\n$/, '').split('\n');
  const indent = digit === undefined ? indentOf(all.find((line) => line.trim() !== '') ?? '') : token.indent + +digit;
  const lines = all.map((line) => (indentOf(line) < indent ? '' : line.slice(indent)));
  const keepsBlanks = chomp === '+';
  const end = keepsBlanks ? lines.length : lines.findLastIndex((line) => line !== '') + 1;
  const kept = lines.slice(0, end);
  const first = kept.findIndex((line) => line.trim() !== '');
  const needsDigit = kept.slice(0, first + 1).some((line) => line.startsWith(' '));
  return {
    node: {
      kind: 'block',
      header: `${style}${needsDigit ? '2' : ''}${chomp}`,
      lines: kept,
      keepsBlanks,
      ...(note === undefined ? {} : { note }),
    },
    rest: end < lines.length ? [BLANK] : [],
  };
}

const indentOf = (line: string): number => line.length - line.replace(/^ +/, '').length;
