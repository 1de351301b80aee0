import { quote } from '../../diagnostics.ts';
import { leftOut, makeTally } from '../remarks.ts';
import type { FlowLink, FlowStatement, FlowVertex } from './flow.ts';
import { readLink } from './read-link.ts';
import { readText, readVertex } from './read-vertex.ts';
import { type Scanner, take, takeUntil, takeWord } from './scanner.ts';

/** Reads all statements from an offset on; what cannot be read, or means nothing to a spec, is told. */
export function readStatements(source: string, from: number): readonly FlowStatement[] {
  const scanner: Scanner = { source, at: from };
  const tally = makeTally();
  const statements: FlowStatement[] = [];
  for (;;) {
    take(scanner, /[\s;]+/y);
    if (scanner.at >= source.length) break;
    const statement = readStatement(scanner, tally.add);
    if (statement !== undefined) statements.push(statement);
  }
  return [...statements, ...tally.remarks().map((remark) => ({ kind: 'aside' as const, remark }))];
}

type OnAside = (what: string, at: number) => void;

function readStatement(scanner: Scanner, onAside: OnAside): FlowStatement | undefined {
  const at = scanner.at;
  if (take(scanner, /end\b(?=[ \t]*(?:[\n;]|$|%%))/y) !== undefined) return { kind: 'close', at };
  if (take(scanner, /subgraph\b[ \t]*/y) !== undefined) return readOpening(scanner, at);
  if (skipAside(scanner, onAside)) return undefined;
  const chain = readChain(scanner, onAside);
  if (chain !== undefined && take(scanner, /[ \t]*(?=[\n;]|$)/y) !== undefined) return chain;
  scanner.at = at;
  const line = take(scanner, /[^\n]*/y)?.[0] ?? '';
  return {
    kind: 'aside',
    remark: leftOut(at, `what cannot be read as a statement: ${quote(line.trim().slice(0, 200))}`),
  };
}

const ASIDES: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/(?:classDef|class)[ \t]+[\w,][^\n]*/y, 'classes (`classDef`, `class`)'],
  [/(?:style|linkStyle)[ \t]+\w[^\n]*/y, 'styles (`style`, `linkStyle`)'],
  [/click[ \t]+\w[^\n]*/y, 'what clicks do (`click`)'],
  [/direction[ \t]+(?:TB|TD|BT|RL|LR)\b[^\n;]*/y, 'directions of subgraphs: the layout is found by itself'],
  [/acc(?:Title|Descr)[ \t]*:[^\n]*/y, 'titles and descriptions for screen readers (`accTitle`, `accDescr`)'],
];

/** Passes over a statement that means nothing to a spec. */
function skipAside(scanner: Scanner, onAside: OnAside): boolean {
  const at = scanner.at;
  if (take(scanner, /accDescr\s*\{/y) !== undefined) {
    if (takeUntil(scanner, '}') === undefined) scanner.at = scanner.source.length;
    onAside('titles and descriptions for screen readers (`accTitle`, `accDescr`)', at);
    return true;
  }
  const found = ASIDES.find(([pattern]) => take(scanner, pattern) !== undefined);
  if (found !== undefined) onAside(found[1], at);
  return found !== undefined;
}

/** `subgraph id[title]`, `subgraph "title"`, `subgraph several words`. */
function readOpening(scanner: Scanner, at: number): FlowStatement {
  const quoted = take(scanner, /(?=")/y) === undefined ? undefined : readText(scanner, /(?!)/y);
  if (quoted !== undefined) {
    take(scanner, /[^\n;]*/y);
    return { kind: 'open', at, id: /\s/.test(quoted.raw) ? null : quoted.raw, text: quoted };
  }
  const words = (take(scanner, /[^\n;[]*/y)?.[0] ?? '').trim();
  if (!takeWord(scanner, '[')) {
    return {
      kind: 'open',
      at,
      id: /\s/.test(words) || words === '' ? null : words,
      text: { raw: words, isMarkdown: false },
    };
  }
  const text = readText(scanner, /[^\]"\n]*/y) ?? null;
  take(scanner, /[^\n;]*/y);
  return { kind: 'open', at, id: words === '' ? null : words, text };
}

/** Boxes joined by links; `&` gathers several. */
function readChain(scanner: Scanner, onAside: OnAside): FlowStatement | undefined {
  const groups: (readonly FlowVertex[])[] = [];
  const links: FlowLink[] = [];
  for (;;) {
    const group = readGroup(scanner, onAside);
    if (group === undefined) return undefined;
    groups.push(group);
    const link = readLink(scanner);
    if (link === undefined) return { kind: 'chain', groups, links };
    links.push(link);
    take(scanner, /\s*/y);
  }
}

function readGroup(scanner: Scanner, onAside: OnAside): readonly FlowVertex[] | undefined {
  const group: FlowVertex[] = [];
  do {
    const vertex = readVertex(scanner, onAside);
    if (vertex === undefined) return undefined;
    group.push(vertex);
  } while (take(scanner, /\s*&\s*/y) !== undefined);
  return group;
}
