import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Diagnostic } from '../diagnostics.ts';
import { LIMITS } from './limits.ts';
import type { YamlDocument } from './parse-yaml.ts';
import type { ToSpan } from './places.ts';

const MOST: ReadonlyMap<string, readonly [limit: number, what: string]> = new Map([
  ['nodes', [LIMITS.nodes, 'nodes']],
  ['zones', [LIMITS.zones, 'zones']],
  ['edges', [LIMITS.edges, 'edges']],
  ['legend', [LIMITS.legendRows, 'rows of the legend']],
] as const);

/** What a document has too much of. Counted before anything is read, so that a huge file costs little. */
export function checkCounts(document: YamlDocument, toSpan: ToSpan): readonly Diagnostic[] {
  const { contents } = document;
  return isMap(contents)
    ? (contents.items as Pair<Node, Node | null>[]).flatMap((pair) => checkPair(pair, toSpan))
    : [];
}

function checkPair({ key, value }: Pair<Node, Node | null>, toSpan: ToSpan): Diagnostic[] {
  const name = isScalar(key) ? String(key.value) : '';
  const count = isMap(value) || isSeq(value) ? value.items.length : 0;
  const [limit, what] = MOST.get(name) ?? [Number.POSITIVE_INFINITY, ''];
  if (count <= limit) return [];
  const [start, end] = key.range ?? [0, 0];
  return [
    {
      rule: 'spec/limit',
      severity: 'error',
      message: `the spec has ${count} ${what}; at most ${limit} are allowed`,
      help: 'tell less in one picture, or split it into several specs',
      pointer: `/${name}`,
      atKey: true,
      ...toSpan([start, end]),
    },
  ];
}
