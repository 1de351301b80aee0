import type LineBreaker from 'linebreak';
import { breakLine, joinInner, type Word } from './break-line.ts';
import { hasRightToLeft, isRightToLeft } from './direction.ts';
import { fillLines, type WidthOf } from './fill-lines.ts';
import type { ShapedLine } from './shape-line.ts';
import { splitNames } from './split-names.ts';

/** A line of a wrapped text, width in units of 1/64000 em. */
export interface WrappedLine {
  readonly text: string;
  readonly advance: number;
  /** True when the paragraph that it belongs to runs from right to left. */
  readonly rtl: boolean;
}

/** Shapes a line; asked again and again for the same ones, so it should remember. */
export type ShapeLine = (text: string, rtl: boolean) => ShapedLine;

/** A text cut at the author's line breaks, its words found and measured: ready to be wrapped at any width. */
export type Wrapper = (max: number) => readonly WrappedLine[];

const HARD_BREAK = /\r\n|[\n\r]/;
/** A block of YAML text ends in a line break that means nothing. */
const LAST_BREAK = /(?:\r\n|[\n\r])$/;

/** Prepares `text` for wrapping. The author's line breaks are kept; of words only names too wide for a line are broken, at their seams; no text gives no lines. */
export function createWrapper(text: string, shape: ShapeLine, breaker: typeof LineBreaker): Wrapper {
  const trimmed = text.replace(LAST_BREAK, '');
  const lines = trimmed === '' ? [] : trimmed.split(HARD_BREAK);
  const wrappers = lines.map((line) => createLineWrapper(line.trim(), shape, breaker));
  return (max) => wrappers.flatMap((wrap) => wrap(max));
}

function createLineWrapper(line: string, shape: ShapeLine, breaker: typeof LineBreaker): Wrapper {
  if (line === '') return () => [{ text: '', advance: 0, rtl: false }];
  const rtl = isRightToLeft(line);
  const isMixed = hasRightToLeft(line);
  const all = breakLine(line, breaker);
  const whole = joinInner(all);
  const { stops } = shape(line, rtl);
  const measure = (start: number, end: number): number => {
    const width = (stops[end] ?? Number.NaN) - (stops[start] ?? Number.NaN);
    return Number.isNaN(width) ? shape(line.slice(start, end), rtl).advance : width;
  };
  const wrap = (words: readonly Word[], max: number): readonly WrappedLine[] => {
    const spans = toSpans(words, fillLines(words.length, max, widthBy(words, measure)));
    return spans.map(({ start, end }) => {
      const text = line.slice(start, end);
      // Where directions mix, a cut may change what stands beside what.
      return { text, advance: isMixed ? shape(text, rtl).advance : measure(start, end), rtl };
    });
  };
  const isTooWide = (lines: readonly WrappedLine[], max: number) => lines.some(({ advance }) => advance > max);
  const wrapWords = (max: number): readonly WrappedLine[] => {
    const kept = wrap(whole, max);
    if (all.length === whole.length) return kept;
    const broken = wrap(all, max);
    return kept.length > broken.length || isTooWide(kept, max) ? broken : kept;
  };
  return (max) => {
    const lines = wrapWords(max);
    return isTooWide(lines, max) ? wrap(splitNames(all, line), max) : lines;
  };
}

const widthBy =
  (words: readonly Word[], measure: (start: number, end: number) => number): WidthOf =>
  (first, end) =>
    measure(words[first]?.start ?? 0, words[end - 1]?.end ?? 0);

/** From the word after the last of each line to places in the text. */
const toSpans = (words: readonly Word[], ends: readonly number[]): readonly Omit<Word, 'isInner'>[] =>
  ends.map((end, i) => ({ start: words[ends[i - 1] ?? 0]?.start ?? 0, end: words[end - 1]?.end ?? 0 }));
