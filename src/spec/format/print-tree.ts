import { printFlat } from './print-flat.ts';
import { spellText } from './spell-text.ts';
import type { BlockText, Collection, Entry, Node, Remarks, Text, Tree } from './tree.ts';

/** What is in brackets stays so while its line has no more characters than this. */
const WIDTH = 120;

/** Writes a tree as canonical YAML, LF line ends. */
export function printTree({ head, value, tail }: Tree): string {
  const lines = [...tidy(head, true), ...printRoot(value)];
  const end = tidy(tail, false);
  while (end.at(-1) === '') end.pop();
  return `${[...lines, ...end].join('\n')}\n`;
}

function printRoot(value: Node | undefined): readonly string[] {
  if (value === undefined) return [];
  if (value.kind === 'map' && value.entries.length > 0) return printSections(value);
  return value.kind === 'list' && !value.isFlow ? printEntries(value, '') : printFlat(value, true);
}

/** Keys of the file: one blank line around each that has entries of its own. */
function printSections({ entries, tail, note }: Collection): readonly string[] {
  const lines: string[] = [];
  let last: { readonly entry: Entry; readonly isSection: boolean } | undefined;
  for (const entry of entries) {
    const printed = printEntry(entry, '');
    const isSection = printed.length > 1 && (entry.value?.kind === 'map' || entry.value?.kind === 'list');
    const lead = tidy(entry.lead, last === undefined);
    const isApart = last !== undefined && (isSection || last.isSection) && !keepsBlanks(last.entry.value);
    lines.push(...(isApart && lead[0] !== '' ? [''] : []), ...lead, ...printed);
    last = { entry, isSection };
  }
  return [...lines, ...tidy(tail, false), ...(note === undefined ? [] : [note])];
}

/** True when a blank line after the value would become part of it. */
function keepsBlanks(value: Node | undefined): boolean {
  if (value === undefined || value.kind === 'text') return false;
  if (value.kind === 'block') return value.keepsBlanks;
  return value.tail.length === 0 && keepsBlanks(value.entries.at(-1)?.value);
}

function printEntries({ entries, tail }: Collection, pad: string): readonly string[] {
  return [
    ...entries.flatMap((entry, i) => [...indent(tidy(entry.lead, i === 0), pad), ...printEntry(entry, pad)]),
    ...indent(tidy(tail, false), pad),
  ];
}

function printEntry(entry: Entry, pad: string): readonly string[] {
  const { key, anchors, note, value } = entry;
  const name = key === undefined ? '-' : `${spellText(key, false).join('')}:`;
  const head = [`${pad}${name}`, ...anchors].join(' ');
  const deeper = `${pad}  `;
  const inner = indent(tidy(entry.inner, true), deeper);
  if (value === undefined) return [withNote(head, note), ...inner];
  while (inner.at(-1) === '') inner.pop();
  const isApart = note !== undefined || inner.length > 0;
  const begin = isApart ? deeper : `${head} `;
  const before = isApart ? [withNote(head, note), ...inner] : [];
  const inLine = printInLine(value, begin, deeper);
  if (inLine !== undefined) return [...before, ...inLine];
  const collection = value as Collection;
  if (isApart) return [...before, ...printEntries(moveNote(collection), deeper)];
  const isCompact = key === undefined && anchors.length === 0 && canFollowDash(collection);
  const lines = printEntries(hasComments(collection) ? moveNote(collection) : collection, deeper);
  if (isCompact) return [`${head} ${(lines[0] ?? '').slice(deeper.length)}`, ...lines.slice(1)];
  return [withNote(head, hasComments(collection) ? undefined : collection.note), ...lines];
}

/** A value that begins on the line of its key; undefined for what has lines of its own. */
function printInLine(value: Node, begin: string, deeper: string): readonly string[] | undefined {
  if (value.kind === 'text') return printText(value, begin, deeper);
  if (value.kind === 'block') return printBlockText(value, begin, deeper);
  if (!value.isFlow) return undefined;
  const flat = printFlat(value, false);
  const [line = ''] = flat;
  const fits = flat.length === 1 && (value.entries.length === 0 || [...begin, ...line].length <= WIDTH);
  return fits && !hasComments(value) ? [withNote(`${begin}${line}`, value.note)] : undefined;
}

function printText(text: Text, begin: string, deeper: string): readonly string[] {
  const [first = '', ...more] = spellText(text, false);
  const lines = [`${begin}${first}`, ...indent(more, deeper)];
  return lines.map((line, i) => (i === lines.length - 1 ? withNote(line, text.note) : line));
}

const printBlockText = ({ header, lines, note }: BlockText, begin: string, deeper: string): readonly string[] => [
  withNote(`${begin}${header}`, note),
  ...indent(lines, deeper),
];

/** What stood behind the closing bracket stands below the entries, so that comments keep their order. */
const moveNote = ({ note, ...collection }: Collection): Collection =>
  note === undefined ? collection : { ...collection, tail: [...collection.tail, note] };

/** True when comments stand inside. */
function hasComments({ entries, tail }: Collection): boolean {
  return tail.length > 0 || entries.some(isCommented);
}

const isCommented = ({ lead, note, inner, value }: Entry): boolean =>
  lead.length > 0 ||
  note !== undefined ||
  inner.length > 0 ||
  value?.note !== undefined ||
  (value !== undefined && 'entries' in value && hasComments(value));

/** True when the first entry can stand on the line of the dash. */
const canFollowDash = ({ entries, note, ...collection }: Collection): boolean =>
  entries.length > 0 &&
  tidy(entries[0]?.lead ?? [], true).length === 0 &&
  (note === undefined || hasComments({ entries, ...collection }));

const withNote = (line: string, note: string | undefined): string => (note === undefined ? line : `${line} ${note}`);

const indent = (lines: Remarks, pad: string): string[] => lines.map((line) => (line === '' ? '' : `${pad}${line}`));

/** One blank line where there are several, and none where a block begins. */
function tidy(remarks: Remarks, isFirst: boolean): string[] {
  return remarks.filter((text, i) => text !== '' || (i === 0 ? !isFirst : remarks[i - 1] !== ''));
}
