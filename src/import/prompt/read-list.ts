import { type Page, QUOTE, sentenceEnd } from './page.ts';

/** A part of the prompt. */
export type Part = readonly [start: number, end: number];

/** More items than these are no list for a picture. */
const MOST_ITEMS = 150;

/** Items numbered 1, 2, 3 … from an offset on, with `1)`, `1.`, `(1)` or `1:`. Empty when no 1 stands there. */
export function readNumbered(page: Page, from: number): readonly Part[] {
  const starts: { readonly at: number; readonly text: number }[] = [];
  let at = from;
  for (let number = 1; number <= MOST_ITEMS; number++) {
    const marker = new RegExp(
      `(?:^|[\\s;,.])(?:\\(?${number}\\s?[.):]|${number}\\s[–—-])\\s+`,
      number === 1 ? 'y' : 'g',
    );
    marker.lastIndex = number === 1 ? skipSpace(page, at) : at;
    const match = marker.exec(page.masked);
    if (match === null || match.index > at + LONGEST_ITEM) break;
    starts.push({ at: match.index, text: match.index + match[0].length });
    at = match.index + match[0].length;
  }
  return starts.map(({ text }, i): Part => {
    const next = starts[i + 1]?.at;
    return trimmed(page, text, next ?? endOfLast(page, text));
  });
}

/** UTF-16 units of an item; what stands further away belongs to something else. */
const LONGEST_ITEM = 800;

/** A sticky marker begins with the character before it. */
function skipSpace({ masked }: Page, from: number): number {
  let at = from;
  while (at < masked.length && /\s/.test(masked[at] ?? '')) at++;
  return Math.max(0, at - 1);
}

/** The last item ends behind its quoted text, at a semicolon, or with its sentence. */
function endOfLast(page: Page, text: number): number {
  const quote = new RegExp(QUOTE, 'y');
  quote.lastIndex = text;
  const quoted = quote.exec(page.masked);
  if (quoted !== null) return text + quoted[0].length;
  const end = sentenceEnd(page, text);
  const semicolon = page.masked.indexOf(';', text);
  return semicolon >= 0 && semicolon < end ? semicolon : end;
}

/** Items of a part: parted by semicolons, else by line breaks with bullets, else by commas and a last `and`. */
export function readItems(page: Page, start: number, end: number): readonly Part[] {
  const text = page.masked.slice(start, end);
  const sign = text.includes(';') ? /;/g : /\n\s*[-*•]/.test(text) ? /\n\s*[-*•]?\s*/g : COMMAS;
  const parts: Part[] = [];
  let at = 0;
  let depth = 0;
  sign.lastIndex = 0;
  for (const match of text.matchAll(sign)) {
    depth = nesting(text.slice(at, match.index));
    if (depth > 0 || parts.length >= MOST_ITEMS) continue;
    parts.push(trimmed(page, start + at, start + match.index));
    at = match.index + match[0].length;
  }
  parts.push(trimmed(page, start + at, end));
  return parts.filter(([from, to]) => to > from);
}

const COMMAS = /,\s*(?:and|y|e|or|o)\s+|\s+(?:and|y)\s+|,\s*/g;

const nesting = (text: string): number => text.split('(').length - text.split(')').length;

/** A part without spaces, bullets and full stops around it. */
export function trimmed({ masked }: Page, start: number, end: number): Part {
  let from = start;
  let to = end;
  while (from < to && /[\s,;•*-]/.test(masked[from] ?? '')) from++;
  while (to > from && /[\s,;.]/.test(masked[to - 1] ?? '')) to--;
  return [from, to];
}
