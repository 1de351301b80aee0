import type { FlowLink, FlowText } from './flow.ts';
import { readText } from './read-vertex.ts';
import { type Scanner, take, takeWord } from './scanner.ts';

type Line = FlowLink['line'];

/** Links without a text in their middle. */
const WHOLE: readonly (readonly [pattern: RegExp, line: Line])[] = [
  [/\s*([xo<]?)--+([-xo>])/y, 'normal'],
  [/\s*([xo<]?)==+([=xo>])/y, 'thick'],
  [/\s*([xo<]?)-?\.+-([xo>]?)/y, 'dotted'],
  [/\s*()~~~+()/y, 'invisible'],
];

/** Beginnings and ends of links with a text in their middle; the text ends where the line does. */
const SPLIT: readonly (readonly [start: RegExp, text: RegExp, end: RegExp, line: Line])[] = [
  [/\s*([xo<]?)--[ \t]*/y, /(?:[^\n"-]|-(?!-))*/y, /--+([-xo>])/y, 'normal'],
  [/\s*([xo<]?)==[ \t]*/y, /(?:[^\n"=]|=(?!=))*/y, /==+([=xo>])/y, 'thick'],
  [/\s*([xo<]?)-\.[ \t]*/y, /(?:[^\n".]|\.(?!\.{0,20}-))*/y, /\.+-([xo>]?)/y, 'dotted'],
];

/** Reads a link with its text in either style. Undefined when there is none here. */
export function readLink(scanner: Scanner): FlowLink | undefined {
  const start = scanner.at;
  take(scanner, /\s*[^\s"[\](){}|@]{1,60}@(?=[xo<]?[-=.~])/y);
  const link = readWhole(scanner) ?? readSplit(scanner);
  if (link === undefined) scanner.at = start;
  return link;
}

function readWhole(scanner: Scanner): FlowLink | undefined {
  const at = scanner.at;
  for (const [pattern, line] of WHOLE) {
    const match = take(scanner, pattern);
    if (match === undefined) continue;
    const text = readPiped(scanner);
    if (text === 'unclosed') break;
    return { at, line, start: startOf(match[1]), end: endOf(match[2]), text };
  }
  scanner.at = at;
  return undefined;
}

/** `|text|` behind a link. */
function readPiped(scanner: Scanner): FlowText | 'unclosed' | null {
  if (take(scanner, /[ \t]*\|/y) === undefined) return null;
  const text = readText(scanner, /[^|"\n]*/y);
  return text === undefined || !takeWord(scanner, '|') ? 'unclosed' : text;
}

function readSplit(scanner: Scanner): FlowLink | undefined {
  const at = scanner.at;
  for (const [start, plain, end, line] of SPLIT) {
    scanner.at = at;
    const opened = take(scanner, start);
    if (opened === undefined) continue;
    const text = readText(scanner, plain);
    const closed = text === undefined ? undefined : take(scanner, end);
    if (text !== undefined && closed !== undefined)
      return { at, line, start: startOf(opened[1]), end: endOf(closed[1]), text };
  }
  scanner.at = at;
  return undefined;
}

const startOf = (sign = ''): FlowLink['start'] => (sign === '<' || sign === 'x' || sign === 'o' ? sign : '');
const endOf = (sign = ''): FlowLink['end'] => (sign === '>' || sign === 'x' || sign === 'o' ? sign : '');
