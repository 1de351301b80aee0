import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { CompileError, type Diagnostic, quote } from '../diagnostics.ts';
import { findForbidden, forbiddenHelp } from './forbidden-characters.ts';
import { LIMITS } from './limits.ts';
import type { YamlDocument } from './parse-yaml.ts';
import { pointerToken, type Range, type ToSpan } from './places.ts';

/** Where a value, and its key, stand in the source. */
export interface ValueRange {
  readonly value: Range;
  readonly key?: Range;
}

/** A document as plain values: maps without a prototype, lists, texts, numbers, booleans and null. */
export interface ReadValues {
  readonly value: unknown;
  /** By JSON pointer. Inside an alias they are the places of the anchored text. */
  readonly ranges: ReadonlyMap<string, ValueRange>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What reading carries along. */
interface Reading {
  readonly source: string;
  readonly toSpan: ToSpan;
  readonly ranges: Map<string, ValueRange>;
  readonly diagnostics: Diagnostic[];
  /** Nodes by the anchor they were last given. */
  readonly anchors: Map<string, Node>;
  /** What each alias meant where it stands. */
  readonly meant: Map<Alias, Node | undefined>;
  /** Nodes around the one being read: an alias to one of them is a circle. */
  readonly around: Set<Node>;
  /** Aliases around the one being read. */
  inAliases: number;
  values: number;
}

/**
 * Writes a YAML document out as values, aliases included. Told are duplicate keys, aliases of nothing and of
 * themselves, tags, and forbidden characters.
 * Throws CompileError when there are more aliases or values than the language allows.
 */
export function readValues(document: YamlDocument, source: string, toSpan: ToSpan): ReadValues {
  const reading: Reading = {
    source,
    toSpan,
    ranges: new Map(),
    diagnostics: [],
    anchors: new Map(),
    meant: new Map(),
    around: new Set(),
    inAliases: 0,
    values: 0,
  };
  const value = readNode(document.contents, '', undefined, reading);
  return { value, ranges: reading.ranges, diagnostics: reading.diagnostics };
}

function readNode(node: Node | null, pointer: string, key: Range | undefined, reading: Reading): unknown {
  const end = key?.[1] ?? 0;
  const range = node === null ? ([end, end] as const) : rangeOf(node, reading.source);
  // An alias keeps its own place; what it stands for is read with the same pointer.
  if (!reading.ranges.has(pointer))
    reading.ranges.set(pointer, { value: range, ...(key === undefined ? {} : { key }) });
  if (++reading.values > LIMITS.values) stopAtValues(pointer, range, reading);
  if (node === null) return null;
  if (isAlias(node)) return readAlias(node, pointer, range, reading);
  const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
  if (anchor !== undefined && reading.inAliases === 0) reading.anchors.set(anchor, node);
  reading.around.add(node);
  const value = readContent(node, pointer, range, reading);
  reading.around.delete(node);
  return value;
}

function readContent(node: Node, pointer: string, range: Range, reading: Reading): unknown {
  if (isMap(node)) return readMap(node, pointer, reading);
  if (isSeq(node)) {
    return node.items.map((item, i) => readNode(item as Node | null, `${pointer}/${i}`, undefined, reading));
  }
  return isScalar(node) ? readScalar(node, pointer, range, reading) : null;
}

function readMap(map: YAMLMap, pointer: string, reading: Reading): Record<string, unknown> {
  const result: Record<string, unknown> = Object.create(null);
  const firsts = new Map<string, Range>();
  for (const { key, value } of map.items as Pair<Node, Node | null>[]) {
    const name = isScalar(key) ? String(key.value) : '';
    const at = rangeOf(key, reading.source);
    const child = `${pointer}/${pointerToken(name)}`;
    const first = firsts.get(name);
    if (first === undefined) {
      firsts.set(name, at);
      result[name] = readNode(value, child, at, reading);
    } else {
      tell(reading, child, at, {
        rule: 'spec/duplicate-key',
        message: `the key ${quote(name)} stands twice in the same map`,
        help: `the first is in line ${reading.toSpan(first).line}; keep one of them`,
      });
    }
  }
  return result;
}

function readScalar(scalar: Scalar, pointer: string, range: Range, reading: Reading): unknown {
  const { value } = scalar;
  if (typeof value === 'string') {
    checkText(value, pointer, range, reading);
    return value;
  }
  // `0x0` is the number 0 to YAML, and a size or a text to everybody else.
  if (typeof value === 'number') return /^[-+]?0[xo]/.test(scalar.source ?? '') ? scalar.source : value;
  if (typeof value === 'boolean' || value === null) return value;
  tell(reading, pointer, range, {
    rule: 'spec/not-yaml',
    message: 'tags (`!!name`) are not part of the language',
    help: 'write the value as plain text',
  });
  return '';
}

function readAlias(alias: Alias, pointer: string, range: Range, reading: Reading): unknown {
  if (!reading.meant.has(alias)) {
    reading.meant.set(alias, reading.anchors.get(alias.source));
    if (reading.meant.size > LIMITS.aliases) stopAtAliases(pointer, range, reading);
  }
  const target = reading.meant.get(alias);
  if (target === undefined || reading.around.has(target)) {
    const name = quote(`*${alias.source}`);
    tell(reading, pointer, range, {
      rule: 'spec/not-yaml',
      message: target === undefined ? `the alias ${name} has no anchor before it` : `the alias ${name} contains itself`,
      help:
        target === undefined
          ? 'put the text in double quotes when it begins with *'
          : 'write out what is meant instead of the alias',
    });
    return '';
  }
  reading.inAliases++;
  const value = readNode(target, pointer, reading.ranges.get(pointer)?.key, reading);
  reading.inAliases--;
  return value;
}

function checkText(text: string, pointer: string, range: Range, reading: Reading): void {
  const forbidden = findForbidden(text, pointer.startsWith('/meta/'));
  if (forbidden === undefined) return;
  const { index, code, what } = forbidden;
  tell(reading, pointer, findInSource(text[index] ?? '', code, range, reading.source), {
    rule: 'spec/forbidden-character',
    message: `character ${[...text.slice(0, index)].length + 1} of ${quote(text)} is ${code}, ${what}`,
    help: forbiddenHelp(code),
  });
}

/** The character itself, else its escape, else the whole text. */
function findInSource(character: string, code: string, range: Range, source: string): Range {
  const raw = source.slice(...range);
  const hex = code.slice(2).toLowerCase();
  const written = [
    character,
    ...['\\x', '\\u', '\\U'].map((mark, i) => mark + hex.slice(-2 << i).padStart(2 << i, '0')),
  ];
  for (const form of written) {
    const at = raw.toLowerCase().indexOf(form.toLowerCase());
    if (at >= 0) return [range[0] + at, range[0] + at + form.length];
  }
  return range;
}

/** Offsets of a node without the blanks that the parser counts to it. */
function rangeOf(node: Node, source: string): Range {
  const [start, end] = node.range ?? [0, 0];
  let last = end;
  while (last > start && /\s/.test(source[last - 1] ?? '')) last--;
  return [start, last];
}

type Words = Pick<Diagnostic, 'rule' | 'message' | 'help'>;

function tell(reading: Reading, pointer: string, range: Range, words: Words): void {
  // What is wrong in an anchored text was told at the anchor.
  if (reading.inAliases > 0) return;
  reading.diagnostics.push({ severity: 'error', ...words, pointer, ...reading.toSpan(range) });
}

function stopAtAliases(pointer: string, range: Range, reading: Reading): never {
  const message = `the file uses more than ${LIMITS.aliases} aliases`;
  throw limitError(message, 'write out what the aliases stand for', pointer, reading.toSpan(range));
}

function stopAtValues(pointer: string, range: Range, reading: Reading): never {
  const message = `the file holds more than ${LIMITS.values} values${reading.inAliases > 0 ? ', aliases written out' : ''}`;
  throw limitError(message, 'write a smaller spec, without aliases of aliases', pointer, reading.toSpan(range));
}

const limitError = (message: string, help: string, pointer: string, span: ReturnType<ToSpan>): CompileError =>
  new CompileError([{ rule: 'spec/limit', severity: 'error', message, help, pointer, ...span }]);
