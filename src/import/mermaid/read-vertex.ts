import type { FlowText, FlowVertex } from './flow.ts';
import { readShapeData } from './read-shape-data.ts';
import { type Scanner, take, takeUntil, takeWord } from './scanner.ts';

/** Reads a box: id, brackets with its text, `@{…}`, `:::class`. Undefined when there is none here or it is not closed. */
export function readVertex(scanner: Scanner, onAside: (what: string, at: number) => void): FlowVertex | undefined {
  const at = scanner.at;
  const id = take(scanner, ID)?.[0];
  if (id === undefined) return undefined;
  const brackets = readBrackets(scanner);
  if (brackets === 'unclosed') return undefined;
  let { text, shape }: Pick<FlowVertex, 'text' | 'shape'> = brackets ?? { text: null, shape: null };
  if (take(scanner, CLASS) !== undefined) onAside('classes of boxes (`:::`)', at);
  if (takeWord(scanner, '@{')) {
    const data = readShapeData(scanner);
    if (data === undefined) return undefined;
    for (const key of data.others) onAside(`\`${key}\` of boxes`, at);
    text = data.label ?? text;
    shape = data.shape ?? shape;
  }
  if (take(scanner, CLASS) !== undefined) onAside('classes of boxes (`:::`)', at);
  return { id, at, text, shape };
}

/** As Mermaid has it: a dash or equals sign belongs to an id unless a link begins with it. */
const ID = /(?:[^\s"&()[\]{}|<>;,:@~^=-]|-(?=[^>\-.\s])|=(?=[^=\s]))+/y;
const CLASS = /:::[\w-]+/y;

/** Opening brackets, longest first, what closes them, and the shape that they mean. */
const BRACKETS: readonly (readonly [open: string, closes: readonly string[], shape: string | null])[] = [
  ['(((', [')))'], 'dbl-circ'],
  ['((', ['))'], 'circle'],
  ['([', ['])'], 'stadium'],
  ['(-', ['-)'], 'ellipse'],
  ['[[', [']]'], 'subproc'],
  ['[(', [')]'], 'cyl'],
  ['[/', ['/]', '\\]'], 'lean-r'],
  ['[\\', ['\\]', '/]'], 'lean-l'],
  ['{{', ['}}'], 'hex'],
  ['[|', [']'], null],
  ['[', [']'], null],
  ['(', [')'], 'rounded'],
  ['{', ['}'], 'diam'],
  ['>', [']'], 'odd'],
];

function readBrackets(scanner: Scanner): Pick<FlowVertex, 'text' | 'shape'> | 'unclosed' | undefined {
  const found = BRACKETS.find(([open]) => takeWord(scanner, open));
  if (found === undefined) return undefined;
  const [open, closes, shape] = found;
  if (open === '[|') takeUntil(scanner, '|');
  const text = readText(scanner, closes[0]?.startsWith('/') || closes[0]?.startsWith('\\') ? SLANTED : PLAIN);
  if (text === undefined || !closes.some((close) => takeWord(scanner, close))) return 'unclosed';
  return { text, shape };
}

const PLAIN = /[^[\](){}|"]{0,3000}/y;
const SLANTED = /(?:[^[\](){}|"/\\]|[/\\](?!\])){0,3000}/y;

/** Reads a text in quotes, or plain characters. Undefined when a quote is not closed. */
export function readText(scanner: Scanner, plain: RegExp): FlowText | undefined {
  if (take(scanner, /\s*"/y) === undefined) {
    const raw = take(scanner, plain)?.[0] ?? '';
    return {
      raw: raw.endsWith('-') && scanner.source[scanner.at] === ')' ? stepBack(scanner, raw) : raw,
      isMarkdown: false,
    };
  }
  const isMarkdown = takeWord(scanner, '`');
  const raw = takeUntil(scanner, isMarkdown ? '`"' : '"');
  take(scanner, /[ \t]*/y);
  return raw === undefined ? undefined : { raw, isMarkdown };
}

/** The dash of `-)` belongs to the bracket. */
function stepBack(scanner: Scanner, raw: string): string {
  scanner.at--;
  return raw.slice(0, -1);
}
