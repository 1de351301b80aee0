import type LineBreaker from 'linebreak';

/** A word of a line, with the place in the text where the next one starts. */
export interface Word {
  readonly start: number;
  /** Without the spaces after it. */
  readonly end: number;
  /** True when the line may be broken after it only if it must: `request/` in `request/response`, or within a phrase of Japanese. */
  readonly isInner: boolean;
}

const SPACES_AT_END = /[ \t\u2000-\u200a\u200b\u205f\u3000]+$/;
/** A break inside a word needs two letters on both sides of the stroke or hyphen, so `I/O` and `e-mail` stay whole. */
const BEFORE_INNER_BREAK = /[\p{L}\p{N}+]{2}[/\-\u2010\u2013\u2014]$/u;
const AFTER_INNER_BREAK = /^\p{L}{2}/u;
/** A sign between words stays at the end of the line: `a –`, not `– b`. */
const LONE_SIGN = /^[·–—/|:]\s/u;

/**
 * Words of one line, by UAX 14 (Unicode line breaking), with fewer breaks inside words than it would allow.
 * Breaker is the class of the `linebreak` package.
 */
export function breakLine(line: string, Breaker: typeof LineBreaker): readonly Word[] {
  const breaker = new Breaker(line);
  const words: Word[] = [];
  let start = 0;
  for (let at = breaker.nextBreak(); at !== null; at = breaker.nextBreak()) {
    const chunk = line.slice(start, at.position);
    const word = chunk.replace(SPACES_AT_END, '');
    const isTight = word.length === chunk.length && at.position < line.length;
    const rest = line.slice(at.position);
    const kind = isTight ? kindOfBreak(chunk, rest) : LONE_SIGN.test(rest) ? 'none' : 'word';
    if (kind === 'none') continue;
    words.push({ start, end: start + word.length, isInner: kind === 'inner' });
    start = at.position;
  }
  return words;
}

/** Signs that stand without spaces between them. */
const TIGHT =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\p{sc=Hangul}\u3000-\u303f\u30fb\u30fc\uff01-\uff65]/u;

/**
 * What a break between two characters without a space is: one like that between words, one only for need, or none.
 * The end is enough of what comes before, so long words take no longer than their length.
 */
function kindOfBreak(chunk: string, rest: string): 'word' | 'inner' | 'none' {
  const before = [...chunk.slice(-2)].at(-1) ?? '';
  const [after = ''] = rest;
  // A number stays with what it counts.
  if (TIGHT.test(after) && /\p{N}/u.test(before)) return 'none';
  if (TIGHT.test(before) || TIGHT.test(after)) return isBetweenPhrases(before, after) ? 'word' : 'inner';
  return BEFORE_INNER_BREAK.test(chunk.slice(-8)) && AFTER_INNER_BREAK.test(rest) ? 'inner' : 'none';
}

/** Phrases end with punctuation, those of Japanese with hiragana too; nothing else tells where a word ends. Korean has spaces. */
const isBetweenPhrases = (before: string, after: string): boolean =>
  /[\p{P}\u3000]/u.test(before) || (/\p{sc=Hiragana}/u.test(before) && !/\p{sc=Hiragana}/u.test(after));

/** The same words with those joined that only an inner break divides. */
export function joinInner(words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last?.isInner) joined[joined.length - 1] = { ...word, start: last.start };
    else joined.push(word);
  }
  return joined;
}
