import { CST, Parser } from 'yaml';
import { cannotFormat } from './cannot-format.ts';
import { type Remark, readRemarks, splitRemarks, textsOf } from './read-remarks.ts';
import { type Read, readBlockText, readText } from './read-texts.ts';
import type { Collection, Entry, Node, Text, Tree } from './tree.ts';

/** Reads YAML that has no errors into a tree that holds every comment; line ends are LF. Throws CompileError for what it cannot. */
export function readTree(source: string): Tree {
  const head: Remark[] = [];
  const tail: Remark[] = [];
  let value: Node | undefined;
  const before: CST.SourceToken[] = [];
  for (const token of new Parser().parse(source)) {
    if (token.type === 'document') {
      head.push(...readRemarks([...before, ...token.start], true).remarks);
      const read = token.value === undefined ? undefined : readNode(token.value, 0);
      value = read?.node;
      tail.push(...(read?.rest ?? []), ...readRemarks(token.end ?? [], true).remarks);
    } else if (token.type === 'doc-end') {
      tail.push({ text: token.source, column: 0 }, ...readRemarks(token.end ?? [], false).remarks);
    } else if (token.type === 'directive') {
      before.push({ ...DIRECTIVE, source: token.source });
    } else before.push(token as CST.SourceToken);
  }
  return { head: textsOf(head), tail: textsOf(tail), ...(value === undefined ? {} : { value }) };
}

/** A directive stands alone on its line, as a comment does. */
const DIRECTIVE = { type: 'comment', offset: 0, indent: 0 } as const;

/** Reads a value; what stands after it in a column less than `column` is not its own. */
function readNode(token: CST.Token, column: number): Read<Node> {
  switch (token.type) {
    case 'alias':
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return readText(token);
    case 'block-scalar':
      return readBlockText(token);
    case 'block-map':
    case 'block-seq':
      return readBlock(token, column);
    case 'flow-collection':
      return readFlow(token);
    default:
      throw cannotFormat('it is written in an unusual way');
  }
}

type Item = CST.BlockMap['items'][number] | CST.BlockSequence['items'][number];

function readBlock(token: CST.BlockMap | CST.BlockSequence, column: number): Read<Collection> {
  const entries: Entry[] = [];
  let pending: readonly Remark[] = [];
  for (const item of token.items) {
    const { entry, rest, lead } = readItem(item, token.indent);
    pending = [...pending, ...lead];
    if (entry === undefined) continue;
    entries.push({ ...entry, lead: textsOf(pending) });
    pending = rest;
  }
  const [tail, rest] = splitRemarks(pending, Math.max(token.indent, column));
  return { node: { kind: token.type === 'block-map' ? 'map' : 'list', isFlow: false, entries, tail }, rest };
}

interface ReadItem {
  /** Undefined for comments that belong to no entry. */
  readonly entry?: Omit<Entry, 'lead'>;
  readonly lead: readonly Remark[];
  readonly rest: readonly Remark[];
}

function readItem({ start, key, sep, value }: Item, indent: number): ReadItem {
  const dash = start.findIndex(({ type }) => type === 'seq-item-ind');
  const before = readRemarks(dash < 0 ? start : start.slice(0, dash), true);
  if (dash >= 0) return { ...readValue(undefined, start.slice(dash + 1), value, indent), lead: before.remarks };
  if (!key && !sep && !value) return { lead: before.remarks, rest: [] };
  if (!key || !sep) throw cannotFormat('a key is written in an unusual way');
  const name = readKey(key, before.anchors);
  return { ...readValue(name, sep, value, indent), lead: before.remarks };
}

/** Reads what stands after `key:` or `-`; the list of a key may stand in the key's own column. */
function readValue(
  key: Text | undefined,
  before: readonly CST.SourceToken[],
  value: CST.Token | null | undefined,
  indent: number,
): Omit<ReadItem, 'lead'> {
  const { note, remarks, anchors } = readRemarks(before, false);
  const [inner, outer] = value ? [textsOf(remarks), []] : splitRemarks(remarks, indent + 1);
  const read = value ? readNode(value, indent + 1) : undefined;
  const entry = {
    anchors,
    inner,
    ...(key === undefined ? {} : { key }),
    ...(note === undefined ? {} : { note }),
    ...(read === undefined ? {} : { value: read.node }),
  };
  return { entry, rest: read?.rest ?? outer };
}

function readKey(token: CST.Token, anchors: readonly string[]): Text {
  if (!CST.isScalar(token) || token.type === 'block-scalar' || token.type === 'alias')
    throw cannotFormat('a key is no plain text');
  const { node } = readText(token);
  if (node.lines.length > 1) throw cannotFormat('a key has several lines');
  // What is written before a key stays there as it is.
  if (anchors.length > 0) return { kind: 'text', lines: [`${anchors.join(' ')} ${node.lines[0] ?? ''}`] };
  return node;
}

/** Reads what is written in brackets; blank lines in it say nothing. */
function readFlow(token: CST.FlowCollection): Read<Collection> {
  const isMap = token.start.type === 'flow-map-start';
  const entries: Entry[] = [];
  let pending: readonly string[] = [];
  for (const item of token.items) {
    const { note, remarks, anchors } = readRemarks(item.start, false);
    pending = [...pending, ...comments(remarks)];
    if (note !== undefined) pending = noteLast(entries, note) ? pending : [note, ...pending];
    if (!item.key && !item.value && !item.sep) continue;
    const { entry, rest } = readFlowItem(item, anchors, isMap);
    entries.push({ ...entry, lead: pending });
    pending = comments(rest);
  }
  const close = token.end.findIndex(({ type }) => /^flow-(map|seq)-end$/.test(type));
  const inside = readRemarks(token.end.slice(0, close), false);
  const after = readRemarks(token.end.slice(close + 1), false);
  const own = inside.note === undefined || noteLast(entries, inside.note) ? [] : [inside.note];
  const tail = [...pending, ...own, ...comments(inside.remarks)];
  const note = after.note === undefined ? {} : { note: after.note };
  return { node: { kind: isMap ? 'map' : 'list', isFlow: true, entries, tail, ...note }, rest: after.remarks };
}

const comments = (remarks: readonly Remark[]): string[] => textsOf(remarks).filter((text) => text !== '');

function readFlowItem(
  { key, sep, value }: CST.FlowCollection['items'][number],
  anchors: readonly string[],
  isMap: boolean,
): Omit<ReadItem, 'lead'> & { readonly entry: Omit<Entry, 'lead'> } {
  if (!isMap && !sep) {
    const read = readNode(value ?? key ?? NOTHING, 0);
    return { entry: { anchors, inner: [], value: read.node }, rest: read.rest };
  }
  if (!key) throw cannotFormat('a key is written in an unusual way');
  const { entry, rest } = readValue(readKey(key, anchors), sep ?? [], value, -1);
  if (entry === undefined) throw cannotFormat('a key is written in an unusual way');
  if (isMap) return { entry, rest };
  const pair: Collection = { kind: 'map', isFlow: true, entries: [{ ...entry, lead: [] }], tail: [] };
  return { entry: { anchors: [], inner: [], value: pair }, rest };
}

const NOTHING: CST.FlowScalar = { type: 'scalar', offset: 0, indent: 0, source: '' };

/** Gives a comment to the entry that it stands behind. Answers false when there is none, or it has one. */
function noteLast(entries: Entry[], note: string): boolean {
  const last = entries.at(-1);
  if (last?.value === undefined || last.value.kind === 'block' || last.value.note !== undefined) return false;
  entries[entries.length - 1] = { ...last, value: { ...last.value, note } };
  return true;
}
