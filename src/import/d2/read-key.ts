import { type D2Scanner, found, readQuoted, skip, unescaped } from './scan.ts';
import type { D2Arrow, D2Path, D2Segment } from './tokens.ts';

/** What stands before a colon or brace. */
export interface D2Key {
  readonly paths: readonly D2Path[];
  readonly arrows: readonly D2Arrow[];
  /** True when it holds a `*`, which stands for many. */
  readonly isGlob: boolean;
  /** True for `(a -> b)[0]`, which speaks of an arrow told before. */
  readonly isReference: boolean;
}

/** Reads a path, or paths with arrows between them. Undefined when there is none here. */
export function readKey(scanner: D2Scanner): D2Key | undefined {
  const before = scanner.at;
  if (skip(scanner, /(?:[\w.]{1,200}\.)?\([^()\n]*\)(?:\[[^\]\n]*\])?[^:{\n;}]*/y)) {
    return { paths: [], arrows: [], isGlob: false, isReference: true };
  }
  const paths: D2Path[] = [];
  const arrows: D2Arrow[] = [];
  for (;;) {
    const path = readPath(scanner);
    if (path === undefined) return undefined;
    paths.push(path);
    const arrow = readArrow(scanner);
    if (arrow === undefined) break;
    arrows.push(arrow);
    skip(scanner, /(?:[ \t]|\\\n)+/y);
  }
  const isGlob = paths.flat().some(({ text, isQuoted }) => !isQuoted && text.includes('*'));
  return scanner.at === before ? undefined : { paths, arrows, isGlob, isReference: false };
}

/** Arrows may be drawn long: `--->`. */
function readArrow(scanner: D2Scanner): D2Arrow | undefined {
  const sign = found(scanner, /[ \t]*(?:<-+>|<-+|-+>|--+)/y)?.trim();
  if (sign === undefined) return undefined;
  const isBack = sign.startsWith('<');
  const isForth = sign.endsWith('>');
  return isBack ? (isForth ? '<->' : '<-') : isForth ? '->' : '--';
}

/** Containers in each other that a path may name. */
const MOST_SEGMENTS = 64;

/** Segments joined by dots. */
function readPath(scanner: D2Scanner): D2Path | undefined {
  const segments: D2Segment[] = [];
  do {
    skip(scanner, /[ \t]+/y);
    const segment = readSegment(scanner);
    if (segment === undefined) return undefined;
    segments.push(segment);
    if (segments.length > MOST_SEGMENTS) return undefined;
  } while (skip(scanner, /[ \t]*\./y));
  return segments;
}

/** A dash belongs to a key unless an arrow begins with it; `#` begins a comment behind a space alone. */
const PLAIN = /(?:\\[^\n]|[^\s.:;{}[\]|"'<>\\-][^\s.:;{}[\]|<>\\-]*|-(?![->])|[ \t]+(?![ \t#]|<?-+[->]|<-|--))+/y;

function readSegment(scanner: D2Scanner): D2Segment | undefined {
  const quoted = readQuoted(scanner);
  if (quoted !== undefined) return { text: quoted, isQuoted: true };
  const plain = found(scanner, PLAIN)?.trim();
  return plain === undefined || plain === '' ? undefined : { text: unescaped(plain), isQuoted: false };
}
