import { quote } from '../../diagnostics.ts';
import { refuse } from '../refuse.ts';
import { leftOut, makeTally } from '../remarks.ts';
import type { Remark } from '../sketch.ts';
import { readKey } from './read-key.ts';
import { readValue, skipArray } from './read-value.ts';
import { type D2Scanner, skip } from './scan.ts';
import type { D2Statement } from './tokens.ts';

/** What a text holds, and what of it cannot be read or means nothing to a spec. */
export interface ParsedD2 {
  readonly statements: readonly D2Statement[];
  readonly remarks: readonly Remark[];
}

/** Maps inside each other. */
const DEEPEST = 64;

/** Parses D2; statements that cannot be read are left out and told. Maps that are nested too deeply are refused. */
export function parseD2(source: string): ParsedD2 {
  const scanner: D2Scanner = { source, at: 0 };
  const tally = makeTally();
  const remarks: Remark[] = [];
  const statements: D2Statement[] = [];
  while (scanner.at < source.length) {
    statements.push(...readMap(scanner, 0, { tally: tally.add, remarks }));
    // A brace that closes nothing.
    if (scanner.at < source.length) remarks.push(leftOut(scanner.at++, 'a `}` that closes nothing'));
  }
  return { statements, remarks: [...remarks, ...tally.remarks()] };
}

interface Asides {
  readonly tally: (what: string, at: number) => void;
  readonly remarks: Remark[];
}

/** Reads statements up to a closing brace, which is left, or to the end. */
function readMap(scanner: D2Scanner, depth: number, asides: Asides): readonly D2Statement[] {
  if (depth > DEEPEST)
    refuse('import/limit', `maps are nested more than ${DEEPEST} deep`, 'a spec has zones at most 6 deep', scanner.at);
  const statements: D2Statement[] = [];
  for (;;) {
    skip(scanner, /(?:[\s;]|#[^\n]*)+/y);
    if (scanner.at >= scanner.source.length || scanner.source[scanner.at] === '}') return statements;
    if (skipAside(scanner, asides.tally)) continue;
    const at = scanner.at;
    const statement = readStatement(scanner, depth, asides);
    if (statement !== undefined) statements.push(statement);
    else {
      scanner.at = Math.max(scanner.at, at);
      const line = scanner.source.slice(at, at + 200).split('\n')[0] ?? '';
      asides.remarks.push(leftOut(at, `what cannot be read as a statement: ${quote(line.trim())}`));
      skip(scanner, /[^\n]*/y);
    }
  }
}

const ASIDES: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\.\.\.[^\n;}]*/y, 'imports and spreads (`...`)'],
  [/@[^\n;}]*/y, 'imports (`@`)'],
  [/!?&[^\n;}]*/y, 'filters (`&`)'],
];

/** Passes over comments of several lines, imports and filters. */
function skipAside(scanner: D2Scanner, tally: Asides['tally']): boolean {
  const at = scanner.at;
  if (scanner.source.startsWith('"""', at)) {
    const end = scanner.source.indexOf('"""', at + 3);
    scanner.at = end < 0 ? scanner.source.length : end + 3;
    return true;
  }
  const found = ASIDES.find(([pattern]) => skip(scanner, pattern));
  if (found !== undefined) tally(found[1], at);
  return found !== undefined;
}

function readStatement(scanner: D2Scanner, depth: number, asides: Asides): D2Statement | undefined {
  const at = scanner.at;
  const key = readKey(scanner);
  if (key === undefined) return undefined;
  skip(scanner, /[ \t]+/y);
  const hasValue = skip(scanner, /:[ \t]*/y);
  if (hasValue && scanner.source[scanner.at] === '[') {
    if (!skipArray(scanner)) return undefined;
    asides.tally('arrays', at);
    return undefinedAside(at);
  }
  const value = hasValue ? readValue(scanner) : null;
  if (value === undefined) return undefined;
  skip(scanner, /[ \t]+/y);
  let map: readonly D2Statement[] | null = null;
  if (skip(scanner, /\{/y)) {
    map = readMap(scanner, depth + 1, asides);
    if (!skip(scanner, /\}/y)) asides.remarks.push(leftOut(at, 'the missing `}` of a map'));
  }
  if (!skip(scanner, /[ \t]*(?=[\n;}#]|$)/y)) return undefined;
  if (key.isGlob || key.isReference) {
    asides.tally(key.isGlob ? 'globs (`*`)' : 'changes of arrows told before (`(a -> b)[0]`)', at);
    return undefinedAside(at);
  }
  return { at, paths: key.paths, arrows: key.arrows, value, map };
}

/** A statement that says nothing. */
const undefinedAside = (at: number): D2Statement => ({ at, paths: [], arrows: [], value: null, map: null });
