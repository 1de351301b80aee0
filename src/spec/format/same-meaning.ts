import { isAlias, isMap, isScalar, isSeq, Lexer, type Node, type Pair } from 'yaml';
import type { YamlDocument } from '../parse-yaml.ts';

/** True when two documents hold the same values in the same order, with the same anchors and aliases. */
export const isSameMeaning = (a: YamlDocument, b: YamlDocument): boolean =>
  JSON.stringify(describe(a.contents)) === JSON.stringify(describe(b.contents));

/** A value as nested lists; a value that is left out is null. */
function describe(node: Node | null): unknown {
  if (node === null) return ['scalar', null, null];
  if (isAlias(node)) return ['alias', node.source];
  if (isMap(node)) {
    const pairs = node.items as Pair<Node, Node | null>[];
    return ['map', node.anchor ?? null, pairs.map(({ key, value }) => [describe(key), describe(value)])];
  }
  if (isSeq(node)) return ['list', node.anchor ?? null, node.items.map((item) => describe(item as Node | null))];
  if (!isScalar(node)) return ['unknown'];
  // Two spellings of a number are two texts to whoever draws them.
  const written = typeof node.value === 'string' ? null : (node.source ?? null);
  return ['scalar', node.anchor ?? null, node.value ?? null, node.value === null ? null : written];
}

/** All comments of a file, in order. */
export const commentsIn = (source: string): string[] =>
  [...new Lexer().lex(source)].filter((token) => token.startsWith('#')).map((token) => token.trimEnd());
