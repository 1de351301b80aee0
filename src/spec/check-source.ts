import { Lexer } from 'yaml';
import type { Diagnostic } from '../diagnostics.ts';
import { quote } from '../diagnostics.ts';
import { findForbidden, forbiddenHelp } from './forbidden-characters.ts';
import { LIMITS } from './limits.ts';
import type { Range, ToSpan } from './places.ts';

/** The source with LF line ends and without a byte order mark; lines and columns stay the same. */
export const cleanSource = (source: string): string => source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** A file larger than the language allows; nothing else is looked at then. */
export function checkSize(source: string): readonly Diagnostic[] {
  // A UTF-16 unit is one to three bytes of UTF-8, so most files need no encoding to be judged.
  const bytes = source.length > LIMITS.fileBytes / 3 ? new TextEncoder().encode(source).length : source.length;
  if (bytes <= LIMITS.fileBytes) return [];
  return [
    {
      rule: 'spec/limit',
      severity: 'error',
      message: `the file has ${bytes} bytes; a spec has at most ${LIMITS.fileBytes}`,
      help: 'split it into several specs, one picture each',
      pointer: '',
      ...{ line: 1, column: 1, endLine: 1, endColumn: 1 },
    },
  ];
}

/** What must be refused before the YAML parser sees it: directives, and nesting that would exhaust its stack. */
export function checkBeforeParsing(source: string, toSpan: ToSpan): readonly Diagnostic[] {
  return [...checkDirectives(source, toSpan), ...checkDepth(source, toSpan)];
}

function checkDirectives(source: string, toSpan: ToSpan): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const match of source.matchAll(/^%.*$/gm)) {
    const directive = match[0].trimEnd();
    if (/^%YAML\s+1\.2(?:\s+#.*)?$/.test(directive)) continue;
    found.push({
      rule: 'spec/not-yaml',
      severity: 'error',
      message: `the directive ${quote(directive)} is not allowed; a spec is YAML 1.2`,
      help: 'delete the line',
      pointer: '',
      ...toSpan([match.index, match.index + directive.length]),
    });
  }
  return found.slice(0, 1);
}

function checkDepth(source: string, toSpan: ToSpan): Diagnostic[] {
  const at = findDeepFlow(source) ?? findDeepBlock(source);
  if (at === undefined) return [];
  return [
    {
      rule: 'spec/limit',
      severity: 'error',
      message: `lists and maps are nested more than ${LIMITS.depth} deep`,
      help: 'a spec needs no more than six levels',
      pointer: '',
      ...toSpan([at, at + 1]),
    },
  ];
}

/** Offset of the bracket that opens one level too many. The lexer tells brackets from text, but only when needed. */
function findDeepFlow(source: string): number | undefined {
  const brackets = source.match(/[[{]/g)?.length ?? 0;
  if (brackets <= LIMITS.depth) return undefined;
  let depth = 0;
  let offset = 0;
  let isText = false;
  for (const token of new Lexer().lex(source)) {
    if (!isText) depth += LEVEL[token] ?? 0;
    if (depth > LIMITS.depth) return offset;
    if (isText || !MARKS.includes(token)) offset += token.length;
    // A scalar's text follows its mark; the text itself may look like a bracket or a mark.
    isText = !isText && token === SCALAR_MARK;
  }
  return undefined;
}

const LEVEL: Readonly<Record<string, number>> = Object.assign(Object.create(null), {
  '[': 1,
  '{': 1,
  ']': -1,
  '}': -1,
});
const SCALAR_MARK = '\u001f';
/** Tokens of the lexer that stand for no character of the source: document, error in flow, scalar. */
const MARKS: readonly string[] = ['\u0002', '\u0018', SCALAR_MARK];

/** Offset of the line that is indented more steps than allowed, dashes and question marks counted. */
function findDeepBlock(source: string): number | undefined {
  const indents: number[] = [];
  let offset = 0;
  for (const line of source.split('\n')) {
    const head = /^(?:[-?](?= |$)| )*/.exec(line)?.[0] ?? '';
    if (head.length < line.length || head.trim() !== '') {
      const indent = head.length - head.trimStart().length;
      while ((indents.at(-1) ?? -1) >= indent) indents.pop();
      indents.push(indent);
      if (indents.length + head.replaceAll(' ', '').length > LIMITS.depth) return offset;
    }
    offset += line.length + 1;
  }
  return undefined;
}

/** Characters that are forbidden even in comments, one finding a line; lines in `known` were told of already. */
export function checkCharacters(source: string, toSpan: ToSpan, known: ReadonlySet<number>): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  let offset = 0;
  let number = 1;
  for (const line of source.split('\n')) {
    const forbidden = known.has(number) ? undefined : findForbidden(line, true);
    if (forbidden !== undefined) {
      const at: Range = [offset + forbidden.index, offset + forbidden.index + 1];
      found.push({
        rule: 'spec/forbidden-character',
        severity: 'error',
        message: `the file holds ${forbidden.code}, ${forbidden.what}`,
        help: forbiddenHelp(forbidden.code),
        pointer: '',
        ...toSpan(at),
      });
    }
    offset += line.length + 1;
    number++;
  }
  return found;
}
