import { CST, isScalar, type Scalar } from 'yaml';
import { parseYaml, type YamlDocument } from './parse-yaml.ts';
import { buildToSpan } from './places.ts';

/** Texts by the JSON pointers of the values that they replace. */
export type NewTexts = ReadonlyMap<string, string>;

/** The source of a spec with other texts, and which of them were written. */
export interface Rewritten {
  readonly source: string;
  readonly pointers: readonly string[];
}

/**
 * Writes texts in place of others and leaves all else as it is: comments, quotes, lines and order. A text that cannot be
 * written without changing the meaning of anything else is left as it was.
 */
export function rewriteValues(source: string, texts: NewTexts): Rewritten {
  const pointers: string[] = [];
  let last = source;
  for (const [pointer, text] of texts) {
    const next = rewriteValue(last, pointer, text);
    if (next === undefined) continue;
    pointers.push(pointer);
    last = next;
  }
  return { source: last, pointers };
}

function rewriteValue(source: string, pointer: string, text: string): string | undefined {
  const path = pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  const document = parse(source);
  const node = document.getIn(path, true);
  if (!isScalar(node) || typeof node.value !== 'string' || node.value === text) return undefined;
  const candidates = [patch(source, node, text), replace(source, node, text)];
  document.setIn(path, text);
  const wanted = JSON.stringify(document.toJS());
  return candidates.find((candidate) => candidate !== undefined && tellsTheSame(candidate, wanted));
}

const parse = (source: string): YamlDocument => parseYaml(source, buildToSpan(source)).document;

function tellsTheSame(source: string, wanted: string): boolean {
  const document = parse(source);
  return document.errors.length === 0 && JSON.stringify(document.toJS()) === wanted;
}

/** Changes only the words that differ, so that lines stay as they were broken; undefined where the text is written with escapes. */
function patch(source: string, node: Scalar, text: string): string | undefined {
  const places = placesOf(source, node);
  if (places === undefined) return undefined;
  return changes(String(node.value), text).reduceRight((patched, { start, end, by }) => {
    const from = places[start] ?? 0;
    // The end is behind the last character that goes, not at the next one, which may be on the next line.
    const to = end > start ? (places[end - 1] ?? 0) + 1 : from;
    return patched.slice(0, from) + by + patched.slice(to);
  }, source);
}

/** Where each UTF-16 unit of a text stands in the source. Runs of blanks stand for each other. */
function placesOf(source: string, { value, range }: Scalar): readonly number[] | undefined {
  const [start = 0, end = 0] = range ?? [];
  const text = String(value).trimEnd();
  const header = /^(?:[|>][^\n]*\n\s*|["'])/.exec(source.slice(start, end))?.[0] ?? '';
  const places: number[] = [];
  let at = start + header.length;
  for (let i = 0; i < text.length; i++) {
    const isBlank = /\s/.test(text.charAt(i));
    if (isBlank ? !/\s/.test(source.charAt(at)) : source.charAt(at) !== text.charAt(i)) return undefined;
    places.push(at);
    at++;
    if (isBlank && !/\s/.test(text.charAt(i + 1))) while (/\s/.test(source.charAt(at))) at++;
  }
  return [...places, at];
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** What differs, word by word where both have as many words, else in one piece. */
function changes(before: string, after: string): readonly Change[] {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  if (old.length !== young.length) return [trimmed({ start: 0, end: before.length, by: after }, before)];
  return old.flatMap(({ word, start }, i) => {
    const by = young[i]?.word ?? '';
    return by === word ? [] : [trimmed({ start, end: start + word.length, by }, before)];
  });
}

/** Words and the blanks between them. */
const wordsOf = (text: string) => [...text.matchAll(/\s+|\S+/g)].map(({ 0: word, index }) => ({ word, start: index }));

/** A change without what is the same at its beginning and its end. */
function trimmed({ start, end, by }: Change, before: string): Change {
  const old = before.slice(start, end);
  let head = 0;
  while (head < old.length && head < by.length && old[head] === by[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < by.length - head && old.at(-1 - tail) === by.at(-1 - tail)) tail++;
  return { start: start + head, end: end - tail, by: by.slice(head, by.length - tail) };
}

/** Writes the whole text anew, with quotes where it needs them now. */
function replace(source: string, node: Scalar, text: string): string | undefined {
  const [start, end] = node.range ?? [];
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  if (start === undefined || end === undefined || isBlock) return undefined;
  const quoted = CST.createScalarToken(text, {
    indent: 0,
    type: node.type === 'QUOTE_SINGLE' ? node.type : 'QUOTE_DOUBLE',
  });
  return source.slice(0, start) + CST.stringify(quoted).trimEnd() + source.slice(end);
}
