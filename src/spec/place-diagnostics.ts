import type { Diagnostic } from '../diagnostics.ts';
import type { Places, Span } from './places.ts';

/**
 * The findings with their lines and columns, by pointer: the key's place for those about a key, the nearest written
 * ancestor for what is not in the file. Findings without a pointer, or that have a line, stay as they are.
 */
export function placeDiagnostics(diagnostics: readonly Diagnostic[], places: Places): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => placeDiagnostic(diagnostic, places));
}

function placeDiagnostic({ part, ...diagnostic }: Diagnostic, places: Places): Diagnostic {
  if (diagnostic.pointer === undefined || diagnostic.line !== undefined) return diagnostic;
  const span = findSpan(diagnostic.pointer, diagnostic.atKey === true, places);
  return span === undefined ? diagnostic : { ...diagnostic, ...(part === undefined ? span : narrow(span, part)) };
}

/** The part's own place, where the text stands in the file as it is, in quotes or without: else that of the whole value. */
function narrow(span: Span, { start, end, of }: NonNullable<Diagnostic['part']>): Span {
  const spare = span.endColumn - span.column - of;
  if (span.line !== span.endLine || (spare !== 0 && spare !== 2)) return span;
  const first = span.column + spare / 2;
  return { ...span, column: first + start, endColumn: first + end };
}

function findSpan(pointer: string, atKey: boolean, places: Places): Span | undefined {
  const place = Object.hasOwn(places, pointer) ? places[pointer] : undefined;
  if (place === undefined) {
    if (pointer === '') return undefined;
    return findSpan(pointer.slice(0, pointer.lastIndexOf('/')), true, places);
  }
  const { key, ...value } = place;
  return atKey && key !== undefined ? key : value;
}
