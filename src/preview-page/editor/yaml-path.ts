import { yamlLanguage } from '@codemirror/lang-yaml';
import type { SyntaxNode } from '@lezer/common';

type Path = readonly (string | number)[];

/** Where in a YAML text a position is. */
export interface YamlPlace {
  /** Keys and indexes from the top; at a key they end with the map that it belongs to, at a value with the value itself. */
  readonly path: Path;
  /** `item`: an item of a list that has nothing but a word yet, so that it may become either. */
  readonly at: 'key' | 'value' | 'item';
  /** The key or value at the position, without quotes. */
  readonly word: string;
  /** Where that begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Keys of the map around. */
  readonly siblings: readonly string[];
}

/** The key or value that stands at `position`; null when there is none, as in comments and between the lines. */
export function placeAt(text: string, position: number): YamlPlace | null {
  const scalar = scalarAt(yamlLanguage.parser.parse(text).resolveInner(position, 1));
  return scalar === null ? null : describe(text, scalar);
}

/** Stands for the word that is being written, so that the text around it parses. */
const WORD = 'x-being-written';

/** What is being written at `position`, which the text after it need not belong to; null where nothing can be. */
export function placeBeingWritten(text: string, position: number): YamlPlace | null {
  const lineStart = text.lastIndexOf('\n', position - 1) + 1;
  const line = text.slice(lineStart, position);
  const word = /(?:^|[\s{[,:])([^\s{[,:#"'][^\s{[,"']*)?$/.exec(line)?.[1] ?? '';
  const from = position - word.length;
  const before = text.slice(lineStart, from);
  const to = position + (/^[\w./:-]*/.exec(text.slice(position))?.[0].length ?? 0);
  const isValue = /:\s+$/.test(before);
  const isFlow = /[{[,]\s*$/.test(before);
  if (!isValue && !isFlow && !/^\s*(?:- +)*$/.test(before)) return null;
  const rest = text.slice(to).replace(/^[ \t]*:(?=\s)/, '');
  const tail = isFlow && !/^\s*[,}\]]/.test(rest) ? closing(before) : '';
  const asKey = `${text.slice(0, from)}${WORD}: x${tail}${rest}`;
  const asValue = `${text.slice(0, from)}${WORD}${tail}${rest}`;
  const place = placeAt(isValue || (isFlow && isInList(before)) ? asValue : asKey, from);
  if (place?.word !== WORD) return null;
  const isItem = place.at === 'key' && place.siblings.length === 1 && /- +$/.test(before);
  return {
    ...place,
    at: isItem ? 'item' : place.at,
    word,
    from,
    to,
    siblings: place.siblings.filter((key) => key !== WORD),
  };
}

/** Where the value at a path begins, or its key; null when the text has no such thing. */
export function findPath(text: string, path: Path): number | null {
  let node: SyntaxNode | null = yamlLanguage.parser.parse(text).topNode.getChild('Document')?.firstChild ?? null;
  let position: number | null = null;
  for (const step of path) {
    const found: SyntaxNode | undefined =
      typeof step === 'number'
        ? node?.getChildren('Item')[step]
        : node?.getChildren('Pair').find((pair) => keyOf(text, pair) === step);
    if (found === undefined) return position;
    position = found.from;
    node = found.name === 'Item' ? found.firstChild : found.lastChild;
  }
  return position;
}

const OPENING = /[{[]/g;

const isInList = (before: string): boolean => (before.match(OPENING) ?? []).at(-1) === '[';
const closing = (before: string): string => (isInList(before) ? ']' : '}');

function scalarAt(node: SyntaxNode): SyntaxNode | null {
  if (node.name === 'Key') return node.firstChild;
  return node.name === 'Literal' || node.name === 'QuotedLiteral' ? node : null;
}

function describe(text: string, scalar: SyntaxNode): YamlPlace {
  const isKey = scalar.parent?.name === 'Key';
  const pair = isKey ? (scalar.parent?.parent ?? null) : null;
  const path: (string | number)[] = [];
  for (let node: SyntaxNode | null = isKey ? (pair?.parent ?? null) : scalar; node !== null; node = node.parent) {
    const { parent }: SyntaxNode = node;
    if (parent?.name === 'Pair') path.unshift(keyOf(text, parent));
    if (parent?.name === 'Item')
      path.unshift(parent.parent?.getChildren('Item').findIndex(({ from }) => from === parent.from) ?? 0);
  }
  const pairs = pair?.parent?.getChildren('Pair') ?? [];
  return {
    path,
    at: isKey ? 'key' : 'value',
    word: unquote(text.slice(scalar.from, scalar.to)),
    from: scalar.from,
    to: scalar.to,
    siblings: pairs.map((one) => keyOf(text, one)),
  };
}

function keyOf(text: string, pair: SyntaxNode): string {
  const key = pair.getChild('Key');
  return key === null ? '' : unquote(text.slice(key.from, key.to));
}

const unquote = (word: string): string => word.replace(/^(["'])(.*)\1$/s, '$2');
