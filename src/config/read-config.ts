import { isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, type YAMLMap } from 'yaml';
import { CompileError, type Diagnostic } from '../diagnostics.ts';

/** A settings file as YAML. */
export interface WrittenConfig {
  /** Plain values, not checked yet; an empty file is an empty map. */
  readonly value: unknown;
  /** Gives a finding the line and column of what its pointer names, or of the nearest thing around it that is there. */
  readonly place: (found: Diagnostic) => Diagnostic;
}

/** Characters. */
const MOST = 256 * 1024;

/** Reads settings as YAML. Throws a CompileError `config/too-long` or `config/syntax`. */
export function readConfig(text: string): WrittenConfig {
  if (text.length > MOST) throw new CompileError([{ ...AT_START, ...tooLong(text.length) }]);
  const lines = new LineCounter();
  const document = parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'error', lineCounter: lines });
  const wrong = [...document.errors, ...document.warnings];
  if (wrong.length > 0) throw new CompileError(wrong.map(syntaxError));
  const toPlace = ([from, to]: Offsets): Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn'> => {
    const [start, end] = [lines.linePos(from), lines.linePos(Math.max(from, to))];
    return { line: start.line, column: start.col, endLine: end.line, endColumn: end.col };
  };
  return {
    value: toValue(() => document.toJS({ maxAliasCount: 100 })),
    place: (found) => ({ ...found, ...toPlace(offsetsOf(found, document.contents)) }),
  };
}

const AT_START = { line: 1, column: 1, endLine: 1, endColumn: 1 } as const;

const tooLong = (length: number): Diagnostic => ({
  rule: 'config/too-long',
  severity: 'error',
  message: `settings of "${length}" characters are too long, ${MOST} are allowed`,
  help: 'is this the right file?',
});

/** What the parser says to programmers, for people. */
const PLAIN: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'the key stands twice',
  MULTIPLE_DOCS: 'the file holds more than one document',
  TAG_RESOLVE_FAILED: 'tags (`!name`) mean nothing here',
};

function syntaxError(error: {
  readonly code: string;
  readonly message: string;
  readonly linePos?: readonly [{ line: number; col: number }, ...unknown[]] | readonly [];
}): Diagnostic {
  const at = error.linePos?.[0];
  const words = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
  return {
    rule: 'config/syntax',
    severity: 'error',
    message: PLAIN[error.code] ?? `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`,
    help: 'settings are plain YAML 1.2; quote texts that hold ": " or "#" or begin with a special character',
    ...AT_START,
    ...(at === undefined ? {} : { line: at.line, column: at.col, endLine: at.line, endColumn: at.col }),
  };
}

/** Copied through JSON, because aliases share objects. */
function toValue(read: () => unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(read() ?? {}));
  } catch {
    const message = 'an alias (`*name`) contains itself, or there are too many of them';
    throw new CompileError([
      { ...AT_START, rule: 'config/syntax', severity: 'error', message, help: 'write settings without aliases' },
    ]);
  }
}

type Offsets = readonly [from: number, to: number];

/** Of the key, when the finding is about one; what is not written stands where the map around it begins. */
function offsetsOf({ pointer = '', atKey = false }: Diagnostic, contents: ParsedNode | null): Offsets {
  const path = pointer.split('/').slice(1).map(readToken);
  let node = contents;
  let key: ParsedNode | undefined;
  for (const part of path) {
    const pair = isMap(node) ? pairOf(node, part) : undefined;
    const next = pair === undefined && isSeq(node) ? ((node.items as ParsedNode[])[Number(part)] ?? null) : pair?.value;
    if (next === undefined) break;
    key = pair?.key;
    node = next ?? null;
  }
  // An empty value has no place of its own.
  const at = (atKey || node === null) && key !== undefined ? key : node;
  return [at?.range[0] ?? 0, at?.range[1] ?? 0];
}

const readToken = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');

const pairOf = (map: YAMLMap.Parsed, key: string): YAMLMap.Parsed['items'][number] | undefined =>
  map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
