/** A text in quotes: offsets of the marks' outer sides, and what stands between them. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A prompt to be read piece by piece. `masked` is as long as the source: what is quoted or was used already is hidden. */
export interface Page {
  readonly source: string;
  masked: string;
  /** By the offset of the opening mark. */
  readonly quotes: ReadonlyMap<number, Quoted>;
  /** Parts that were used, in any order. */
  readonly used: (readonly [start: number, end: number])[];
}

/** Stands for an opening quotation mark, and for what follows up to its end. */
export const OPEN = '\uE000';
const FILL = '\uE001';
/** A pattern of a whole quoted text. */
export const QUOTE = `${OPEN}${FILL}*`;

/** Prepares a prompt: finds its quoted texts, and makes line breaks that only wrap lines into spaces. */
export function openPage(source: string): Page {
  const quotes = new Map(findQuotes(source).map((quote) => [quote.start, quote]));
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of quotes.values()) {
    parts.push(source.slice(at, start), OPEN, FILL.repeat(end - start - 1));
    at = end;
  }
  const masked = unwrapped([...parts, source.slice(at)].join(''));
  return { source, masked, quotes, used: [] };
}

/** A line shorter than this was ended on purpose, not wrapped. */
const SHORT_LINE = 60;

/** Makes line breaks that only wrap lines into spaces; those that end short lines, or stand before items, stay. */
function unwrapped(text: string): string {
  const lines = text.split('\n');
  const ends = lines.map((line, i) => {
    const next = lines[i + 1];
    const isBreak =
      line.length < SHORT_LINE || next?.trim() === '' || /^\s*(?:[-*•]\s|\(?\d{1,2}\s?[.):])/.test(next ?? '');
    return next === undefined ? '' : isBreak ? '\n' : ' ';
  });
  return lines.map((line, i) => line + ends[i]).join('');
}

/** Marks a part as used: it is seen no more. */
export function use(page: Page, start: number, end: number): void {
  page.used.push([start, end]);
  page.masked = page.masked.slice(0, start) + ' '.repeat(end - start) + page.masked.slice(end);
}

/** The quoted texts of a part. */
export function quotesIn(page: Page, start: number, end: number): readonly Quoted[] {
  const found: Quoted[] = [];
  for (let at = page.masked.indexOf(OPEN, start); at >= 0 && at < end; at = page.masked.indexOf(OPEN, at + 1)) {
    const quoted = page.quotes.get(at);
    if (quoted !== undefined) found.push(quoted);
  }
  return found;
}

/** A part in plain words: of a quoted text what stands between the marks, else the part with single spaces. */
export function wordsOf(page: Page, start: number, end: number): string {
  const [first] = quotesIn(page, start, end);
  if (first !== undefined && page.masked.slice(start, first.start).trim() === '') return flat(first.text);
  return flat(page.source.slice(start, end));
}

/** A text on one line. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Where the sentence ends that holds an offset: behind its full stop, before the line break, or at the end. */
export function sentenceEnd(page: Page, from: number): number {
  SENTENCE.lastIndex = from;
  const match = SENTENCE.exec(page.masked);
  return match === null ? page.masked.length : match.index + (match[0] === '\n' ? 0 : 1);
}

/** A full stop behind the number of a list ends no sentence. */
const SENTENCE = /(?<![\s;:]\d{1,2})[.!?](?=\s+[^\p{Ll}\s]|\s{0,3}$)|\n/gu;

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’', '«': '»', '„': '“' };
/** A quoted text is no longer than this, UTF-16 units. */
const LONGEST = 400;

function findQuotes(source: string): readonly Quoted[] {
  const found: Quoted[] = [];
  for (let at = 0; at < source.length; at++) {
    const close = CLOSING[source[at] ?? ''];
    if (close === undefined || !opens(source, at)) continue;
    const end = closingOf(source, at, close);
    if (end === undefined) continue;
    found.push({ start: at, end: end + 1, text: source.slice(at + 1, end) });
    at = end;
  }
  return found;
}

/** An apostrophe inside a word is no quotation mark. */
const opens = (source: string, at: number): boolean =>
  !/[\p{L}\p{N}]/u.test(source[at - 1] ?? ' ') && /\S/.test(source[at + 1] ?? ' ');

function closingOf(source: string, at: number, close: string): number | undefined {
  const most = Math.min(source.length, at + LONGEST);
  for (let end = source.indexOf(close, at + 1); end > 0 && end < most; end = source.indexOf(close, end + 1))
    if (!/[\p{L}\p{N}]/u.test(source[end + 1] ?? ' ') && /\S/.test(source[end - 1] ?? ' ')) return end;
  return undefined;
}
