import { type Diagnostic, quote } from '../diagnostics.ts';
import { isSpec } from './check-shape.ts';
import { checkCharacters, checkSize, cleanSource } from './check-source.ts';
import { LANGUAGE_VERSION } from './language-version.ts';
import { placeDiagnostics } from './place-diagnostics.ts';
import { buildToSpan, type Place, type Places, type ToSpan } from './places.ts';
import { readSource, refuseAny, toError } from './read-source.ts';
import type { ReadValues } from './read-values.ts';
import type { Spec } from './schema.ts';

/** A spec and the place of each of its values. */
export interface ParsedSpec {
  /** As its author wrote it; its maps have no prototype, so that no id is special. */
  readonly spec: Spec;
  /** By JSON pointer. */
  readonly places: Places;
}

/**
 * Parses a spec file: YAML, then the shape that the schema describes. References between its parts are the model's
 * business.
 * Throws CompileError with all findings (the first 50), each with pointer, line and column, sorted by place.
 */
export function parseSpec(source: string): ParsedSpec {
  refuseAny(checkSize(source));
  const text = cleanSource(source);
  const toSpan = buildToSpan(text);
  const read = readSource(text, toSpan);
  const places = buildPlaces(read, toSpan);
  refuseAny(placeDiagnostics(checkVersion(read.value), places));
  const found = [...read.diagnostics, ...checkCharacters(text, toSpan, linesOf(read.diagnostics))];
  const sourceOf = (pointer: string): string => text.slice(...(read.ranges.get(pointer)?.value ?? [0, 0]));
  const told = new Set(read.diagnostics.map(({ pointer }) => pointer));
  const tell = (diagnostic: Diagnostic): void => {
    // A value that could not be read has no shape to complain about.
    if (!told.has(diagnostic.pointer)) found.push(...placeDiagnostics([diagnostic], places));
  };
  const { value } = read;
  if (isSpec(value, sourceOf, tell) && found.length === 0) return { spec: value, places };
  throw toError(found);
}

function buildPlaces({ ranges }: ReadValues, toSpan: ToSpan): Places {
  const places: Record<string, Place> = {};
  for (const [pointer, { value, key }] of ranges) {
    places[pointer] = { ...toSpan(value), ...(key === undefined ? {} : { key: toSpan(key) }) };
  }
  return places;
}

/** A spec in another version of the language is refused as a whole: its other words mean nothing here. */
function checkVersion(value: unknown): readonly Diagnostic[] {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'whiteprint')) return [];
  const version: unknown = Reflect.get(value, 'whiteprint');
  if (version === LANGUAGE_VERSION) return [];
  const shown = typeof version === 'string' ? quote(version) : typeof version === 'number' ? `${version}` : 'no number';
  const isNewer = typeof version === 'number' && version > LANGUAGE_VERSION;
  return [
    {
      rule: 'spec/language-version',
      severity: 'error',
      message: `the language version is ${shown}; this release reads version ${LANGUAGE_VERSION}`,
      help: isNewer ? 'install a newer whiteprint' : `write \`whiteprint: ${LANGUAGE_VERSION}\``,
      pointer: '/whiteprint',
    },
  ];
}

const linesOf = (diagnostics: readonly Diagnostic[]): ReadonlySet<number> =>
  new Set(diagnostics.filter(({ rule }) => rule === 'spec/forbidden-character').map(({ line }) => line ?? 0));
