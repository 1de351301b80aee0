import { Document, isMap, isNode, isScalar, type Node, Pair, Scalar, visit, YAMLMap, YAMLSeq } from 'yaml';
import type { Draft, DraftEdge, DraftNode, DraftZone, Entry } from './draft.ts';
import type { ImportFacts } from './facts.ts';
import { harmless } from './settle-text.ts';
import type { Remark } from './sketch.ts';
import type { TextPlace } from './to-place.ts';

/** What the written draft needs besides itself. */
export interface WriteFacts extends Pick<ImportFacts, 'findForbidden'> {
  /** First lines of the file, without their `#`. */
  readonly head: readonly string[];
  readonly placeOf: (offset: number) => TextPlace;
}

/** A draft as the text of a spec; guesses stand behind what was guessed, what was left out stands before its place. */
export function writeDraft(draft: Draft, { head, placeOf, findForbidden }: WriteFacts): string {
  const document = new Document({}, { version: '1.2', schema: 'core' });
  const say: Say = ({ kind, message, at }) => {
    const { line, column } = placeOf(at);
    const words = harmless(message, findForbidden);
    return kind === 'guessed' ? `guessed: ${words}` : `left out (${line}:${column}): ${words}`;
  };
  const writer: Writer = { document, say };
  const top = emptyMap(document);
  document.contents = top as unknown as typeof document.contents;
  document.commentBefore = [...head, ...draft.remarks.map(say)].map((line) => ` ${line}`).join('\n');
  top.items.push(pairOf(document, 'whiteprint', 1));
  let rest = fill(top, draft.facts, ([key, value]) => pairOf(document, key, value), writer, []);
  const section = <T>(
    name: string,
    entries: readonly Entry<T>[],
    into: Collection,
    toItem: (value: T) => Item,
  ): void => {
    rest = fill(into, entries, toItem, writer, rest);
    if (into.items.length === 0) return;
    if (rest.length > 0) into.comment = rest.join('\n');
    rest = [];
    const key = new Scalar(name);
    key.spaceBefore = true;
    top.items.push(new Pair(key, into));
  };
  section('zones', draft.zones, emptyMap(document), (zone) => writeZone(zone, document));
  section('nodes', draft.nodes, emptyMap(document), (node) => writeNode(node, document));
  section('edges', draft.edges, new YAMLSeq(), (edge) => writeEdge(edge, document));
  section('context', draft.context, new YAMLSeq(), ({ icon, side, nodes }) => flow(document, { icon, [side]: nodes }));
  section('legend', draft.legend, new YAMLSeq(), (row) => new Scalar(row));
  section('notes', draft.notes, new YAMLSeq(), (note) => new Scalar(note));
  section('meta', draft.meta, emptyMap(document), ([key, value]) => pairOf(document, key, blockOf(key, value)));
  if (rest.length > 0) document.comment = rest.join('\n');
  visit(document, { Scalar: (_, scalar) => quoteLines(scalar) });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Texts of several lines stand in quotes, so that each line break is seen. */
function quoteLines(scalar: Scalar): void {
  if (typeof scalar.value === 'string' && scalar.value.includes('\n')) scalar.type ??= Scalar.QUOTE_DOUBLE;
}

type Say = (remark: Remark) => string;
type Item = Pair | Node;
type Collection = YAMLMap | YAMLSeq;

interface Writer {
  readonly document: Document;
  readonly say: Say;
}

/** Writes entries into a collection; answers the lines of those at its end that were left out. */
function fill<T>(
  into: Collection,
  entries: readonly Entry<T>[],
  toItem: (value: T) => Item,
  { say }: Writer,
  before: readonly string[],
): readonly string[] {
  let pending = before;
  for (const { value, remarks } of entries) {
    if (value === null) {
      pending = [...pending, ...remarks.map((remark) => ` ${say(remark)}`)];
      continue;
    }
    const item = toItem(value);
    pending = [...pending, ...tellAt(item, remarks, say)];
    const start: unknown = item instanceof Pair ? item.key : item;
    if (pending.length > 0 && isNode(start)) start.commentBefore = pending.join('\n');
    (into.items as Item[]).push(item);
    pending = [];
  }
  return pending;
}

/** Tells guesses behind what was guessed; answers the lines that have to stand before the item. */
function tellAt(item: Item, remarks: readonly Remark[], say: Say): readonly string[] {
  return remarks.flatMap((remark) => {
    const end = remark.kind === 'guessed' ? endFor(item, remark) : undefined;
    if (end === undefined) return [` ${say(remark)}`];
    end.comment = end.comment ? `${end.comment}; ${say(remark).replace('guessed: ', '')}` : ` ${say(remark)}`;
    return [];
  });
}

/** The value behind which a guess is told; undefined when it is written over several lines and has no such key. */
function endFor(item: Item, { message }: Remark): Node | undefined {
  const value: unknown = item instanceof Pair ? item.value : item;
  if (!isMap(value) || value.flow === true) return isNode(value) ? value : undefined;
  // The first word of a guess is the key that it is about; an arrow in its short form has but one key.
  const key = value.items.length === 1 ? undefined : /^\w+/.exec(message)?.[0];
  const pair = value.items.find((inner) => key === undefined || (isScalar(inner.key) && inner.key.value === key));
  return isNode(pair?.value) ? pair.value : undefined;
}

const emptyMap = (document: Document): YAMLMap => new YAMLMap(document.schema);

const pairOf = (document: Document, key: string, value: unknown): Pair =>
  document.createPair(key, value, { flow: true }) as Pair;

const flow = (document: Document, value: unknown): Node => document.createNode(value, { flow: true }) as Node;

/** A prompt stands on lines of its own. */
function blockOf(key: string, value: string): Scalar {
  const scalar = new Scalar(value);
  if (key === 'prompt') scalar.type = Scalar.BLOCK_LITERAL;
  return scalar;
}

const writeZone = ({ id, label, in: parent }: DraftZone, document: Document): Pair =>
  pairOf(document, id, parent === null ? label : { label, in: parent });

function writeNode({ id, label, ...details }: DraftNode, document: Document): Pair {
  const { role, icon, zone, shape, protocols, link } = details;
  const value = withoutNulls({
    label,
    role,
    icon,
    zone,
    shape,
    protocols: protocols.length > 0 ? protocols : null,
    link,
  });
  const isBare = Object.keys(value).length === 1;
  // Boxes with roles are read line by line, those without fit on one.
  if (role === null) return pairOf(document, id, isBare ? label : value);
  return document.createPair(id, value) as Pair;
}

const SIGNS = { end: '->', both: '<->', none: '--' } as const;

function writeEdge({ from, to, heads, label, ...details }: DraftEdge, document: Document): Node {
  const arrow = `${from} ${SIGNS[heads]} ${to}`;
  const rest = withoutNulls(details);
  const isShort = Object.keys(rest).length === 0;
  if (isShort && label === null) return new Scalar(arrow);
  const map = emptyMap(document);
  map.items.push(pairOf(document, arrow, isShort ? label : withoutNulls({ label, ...rest })));
  return map;
}

const withoutNulls = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
