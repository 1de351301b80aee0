/** A place in a text that moves on. All patterns are sticky. */
export interface Scanner {
  readonly source: string;
  at: number;
}

/** Passes over what the pattern finds here; undefined when it finds nothing. */
export function take(scanner: Scanner, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = scanner.at;
  const match = pattern.exec(scanner.source);
  if (match === null) return undefined;
  scanner.at += match[0].length;
  return match;
}

/** True when the text goes on with `word`; passes over it then. */
export function takeWord(scanner: Scanner, word: string): boolean {
  if (!scanner.source.startsWith(word, scanner.at)) return false;
  scanner.at += word.length;
  return true;
}

/** Longer texts are not looked for, so that many unclosed ones cost little. UTF-16 units. */
const LONGEST = 5000;

/** What stands from here to the first `end`, which is passed over; undefined when it does not come soon. */
export function takeUntil(scanner: Scanner, end: string): string | undefined {
  const near = scanner.source.slice(scanner.at, scanner.at + LONGEST);
  const stop = near.indexOf(end);
  if (stop < 0) return undefined;
  const text = near.slice(0, stop);
  scanner.at += stop + end.length;
  return text;
}
