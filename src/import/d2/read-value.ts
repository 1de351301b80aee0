import { type D2Scanner, found, readQuoted, skip, unescaped } from './scan.ts';
import type { D2Text } from './tokens.ts';

/** Reads a value: block string, quoted or plain. Null when there is none, undefined when it is not closed. */
export function readValue(scanner: D2Scanner): D2Text | null | undefined {
  const next = scanner.source[scanner.at];
  if (next === '|') return readBlock(scanner);
  if (next === '"' || next === "'") {
    const text = readQuoted(scanner);
    return text === undefined ? undefined : { text, isQuoted: true, tag: null };
  }
  const plain = found(scanner, /(?:\\[^\n]|\\\n|[^\s;{}\\]|\$\{[^}\n]{0,200}\}|[ \t]+(?![ \t#]))+/y)?.trim();
  return plain === undefined || plain === '' ? null : { text: unescaped(plain), isQuoted: false, tag: null };
}

/** Longer blocks and arrays are not looked for, so that many unclosed ones cost little. UTF-16 units. */
const LONGEST = 5000;

const LONGEST_ARRAY = 1000;

/** `|md … |`; with more signs behind the first bar they end it, the other way round. */
function readBlock(scanner: D2Scanner): D2Text | undefined {
  const open = found(scanner, /\|[^\w\s]{0,20}/y) ?? '|';
  const tag = found(scanner, /\w{1,30}/y) ?? '';
  const close = [...open].toReversed().join('');
  const near = scanner.source.slice(scanner.at, scanner.at + LONGEST);
  const end = near.indexOf(close);
  if (end < 0) return undefined;
  const text = dedented(near.slice(0, end));
  scanner.at += end + close.length;
  return { text, isQuoted: true, tag: tag === '' ? 'md' : tag };
}

/** Without the indentation that all lines share. */
function dedented(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const filled = lines.slice(1).filter((line) => line !== '');
  const indent = filled.reduce((least, line) => Math.min(least, line.length - line.trimStart().length), 100);
  return [lines[0]?.trimStart() ?? '', ...lines.slice(1).map((line) => line.slice(indent))].join('\n').trim();
}

/** Passes over an array, brackets in brackets too; false when it is not closed. */
export function skipArray(scanner: D2Scanner): boolean {
  const start = scanner.at;
  let depth = 0;
  for (;;) {
    skip(scanner, /[^[\]"']*/y);
    const next = scanner.source[scanner.at];
    if (next === undefined || scanner.at > start + LONGEST_ARRAY) {
      scanner.at = start;
      return false;
    }
    if (next === '[') depth++;
    else if (next === ']') depth--;
    else if (readQuoted(scanner) !== undefined) continue;
    scanner.at++;
    if (depth === 0) return true;
  }
}
