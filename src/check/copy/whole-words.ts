/** Letters of the languages that there are lists for. Classes of all scripts (`\p{L}`) take milliseconds to prepare, each time. */
export const LETTERS = 'A-Za-z\\u00c0-\\u024f';

/**
 * Finds any of these patterns where neither a letter nor a digit stands beside them; longer patterns are tried first. Patterns in
 * small letters are for texts in small letters: a pattern that minds no case takes many times as long to prepare.
 */
export function wholeWords(patterns: readonly string[]): RegExp {
  const longestFirst = patterns.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(`(?<![${LETTERS}0-9_])(?:${longestFirst.join('|')})(?![${LETTERS}0-9_])`, 'g');
}

/** A text in small letters, each where it was. */
export function lowered(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}
