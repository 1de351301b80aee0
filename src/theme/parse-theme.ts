import { type Document, LineCounter, parseDocument } from 'yaml';
import { CompileError, type Diagnostic } from '../diagnostics.ts';
import { checkContrast } from './check-contrast.ts';
import { groundsOf } from './grounds.ts';
import { withPlace } from './place.ts';
import { resolveColors } from './resolve-colors.ts';
import { schemaDiagnostic } from './schema-diagnostic.ts';
import type { Theme } from './theme.ts';
import { validateTheme } from './validate-theme.generated.ts';
import { type WrittenTokens, withLifelines } from './with-lifelines.ts';

const MAX_LENGTH = 64 * 1024;
const MAX_FINDINGS = 20;

/**
 * Reads a theme file. Everything left out gets the schema's default, names of colours become colours,
 * and every text must be readable wherever it can stand.
 *
 * @throws CompileError with `theme/…` diagnostics, each with line and column.
 */
export function parseTheme(text: string): Theme {
  if (text.length > MAX_LENGTH) fail([tooLong(text.length)]);
  const lines = new LineCounter();
  const document = parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'error', lineCounter: lines });
  const failAt = (found: readonly Diagnostic[]) => fail(found.map((one) => withPlace(one, document, lines)));
  if (document.errors.length > 0) fail(syntaxErrors(document));
  const tokens = toTokens(document);
  const wrong = validate(tokens);
  if (wrong.length > 0) failAt(wrong);
  const unknown: Diagnostic[] = [];
  const resolved = resolveColors(withLifelines(tokens as WrittenTokens), unknown);
  if (unknown.length > 0) failAt(unknown);
  const theme = { ...resolved, grounds: groundsOf(resolved) };
  const faint = checkContrast(theme);
  if (faint.length > 0) failAt(faint);
  return theme;
}

function fail(found: readonly Diagnostic[]): never {
  throw new CompileError(found.slice(0, MAX_FINDINGS));
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
    const reason = error instanceof Error ? error.message.split('\n')[0] : 'unknown';
    return fail([
      {
        rule: 'theme/syntax',
        severity: 'error',
        message: `the file cannot be expanded: "${reason}"`,
        help: 'an alias must not contain itself',
      },
    ]);
  }
}

function validate(tokens: unknown): Diagnostic[] {
  if (validateTheme(tokens)) return [];
  return (validateTheme.errors ?? []).slice(0, MAX_FINDINGS).map((error) => schemaDiagnostic(error));
}
