import { type Document, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Diagnostic } from '../diagnostics.ts';
import { fail } from './source.ts';

const MAX_LENGTH = 64 * 1024;

/** A theme file as YAML, with a place for everything in it. */
export interface WrittenTheme {
  /** How findings name it; undefined for the theme itself, whose file the caller knows. */
  readonly file: string | undefined;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  /** Plain values, not checked yet. */
  readonly tokens: unknown;
}

/** Reads a theme file as YAML. Throws a CompileError `theme/too-long` or `theme/syntax`. */
export function readTheme(text: string, file?: string): WrittenTheme {
  const failHere = (found: readonly Diagnostic[]) =>
    fail(found.map((one) => (file === undefined ? one : { ...one, file })));
  if (text.length > MAX_LENGTH) failHere([tooLong(text.length)]);
  const { document, lines } = parse(text);
  if (document.errors.length > 0) failHere(syntaxErrors(document));
  const tokens = toTokens(document);
  if (tokens instanceof Error) failHere([endless(tokens)]);
  return { file, document, lines, tokens };
}

/** What a theme extends, and where it says so; undefined for a theme that extends none, or is no theme at all. */
export function extendsOf(
  text: string,
): { readonly reference: string; readonly line: number; readonly column: number } | undefined {
  // Nearly no theme does, and reading YAML twice takes time.
  if (!text.includes('extends') || text.length > MAX_LENGTH) return undefined;
  const { document, lines } = parse(text);
  const written = document.get('extends', true);
  if (document.errors.length > 0 || !isScalar(written) || typeof written.value !== 'string') return undefined;
  const { line, col } = lines.linePos(written.range?.[0] ?? 0);
  return { reference: written.value, line, column: col };
}

function parse(text: string): Pick<WrittenTheme, 'document' | 'lines'> {
  const lines = new LineCounter();
  return {
    lines,
    document: parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'error', lineCounter: lines }),
  };
}

const tooLong = (length: number): Diagnostic => ({
  rule: 'theme/too-long',
  severity: 'error',
  message: `a theme of "${length}" characters is too long, ${MAX_LENGTH} are allowed`,
  help: 'a theme is a page of colours and sizes; is this the right file?',
});

function syntaxErrors(document: Document.Parsed): Diagnostic[] {
  return document.errors.map((error) => {
    const at = error.linePos?.[0];
    return {
      rule: 'theme/syntax',
      severity: 'error',
      message: (error.message.split('\n')[0] ?? 'not YAML').replace(/ at line \d+, column \d+:?$/, '').toLowerCase(),
      help: 'quote texts that hold ": ", "#" or begin with a special character',
      ...(at === undefined ? {} : { line: at.line, column: at.col }),
    };
  });
}

/** Copied through JSON, because aliases share objects and the schema's defaults are written into them. */
function toTokens(document: Document.Parsed): unknown {
  try {
    return JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 100 }) ?? null));
  } catch (error) {
    return error instanceof Error ? error : new Error('unknown');
  }
}

const endless = (error: Error): Diagnostic => ({
  rule: 'theme/syntax',
  severity: 'error',
  message: `the file cannot be expanded: "${error.message.split('\n')[0]}"`,
  help: 'an alias must not contain itself',
  line: 1,
  column: 1,
});
