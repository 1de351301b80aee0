/** Finds any of these patterns where neither a letter nor a digit stands beside them; longer patterns are tried first. */
export function wholeWords(patterns: readonly string[], flags: '' | 'i'): RegExp {
  const longestFirst = patterns.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}_])`, `gu${flags}`);
}
