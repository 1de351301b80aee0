import { CompileError, type Diagnostic, limitDiagnostics } from '../diagnostics.ts';
import { checkCounts } from './check-counts.ts';
import { checkBeforeParsing, checkCharacters } from './check-source.ts';
import { parseYaml } from './parse-yaml.ts';
import type { ToSpan } from './places.ts';
import { type ReadValues, readValues } from './read-values.ts';

/** Reads a clean source as YAML of the kind that specs are written in. Throws CompileError with all findings when it is not. */
export function readSource(text: string, toSpan: ToSpan): ReadValues {
  refuseAny(checkBeforeParsing(text, toSpan));
  const { document, diagnostics } = parseYaml(text, toSpan);
  // Characters that no text may hold are often why the YAML cannot be read.
  if (diagnostics.length > 0) throw toError([...diagnostics, ...checkCharacters(text, toSpan, new Set())]);
  if (document.contents === null) refuseAny([EMPTY]);
  refuseAny(checkCounts(document, toSpan));
  return readValues(document, text, toSpan);
}

const EMPTY: Diagnostic = {
  rule: 'spec/empty',
  severity: 'error',
  message: 'the file is empty',
  help: 'run `whiteprint init` for a first spec',
  pointer: '',
  ...{ line: 1, column: 1, endLine: 1, endColumn: 1 },
};

/** Throws what was found, if anything was. */
export function refuseAny(found: readonly Diagnostic[]): void {
  if (found.length > 0) throw toError(found);
}

/** Findings as an error, by place. */
export function toError(found: readonly Diagnostic[]): CompileError {
  const byPlace = (a: Diagnostic, b: Diagnostic): number =>
    (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
  return new CompileError(limitDiagnostics(found.toSorted(byPlace)));
}
