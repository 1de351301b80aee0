/** A place in a text that moves on. */
export interface D2Scanner {
  readonly source: string;
  at: number;
}

/** Passes over what the sticky pattern finds here; false when it finds nothing. */
export function skip(scanner: D2Scanner, pattern: RegExp): boolean {
  return found(scanner, pattern) !== undefined;
}

/** Passes over what the sticky pattern finds here and answers it. */
export function found(scanner: D2Scanner, pattern: RegExp): string | undefined {
  pattern.lastIndex = scanner.at;
  const match = pattern.exec(scanner.source)?.[0];
  if (match !== undefined) scanner.at += match.length;
  return match;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/** A text without its backslashes. */
export const unescaped = (text: string): string =>
  text.replace(/\\(\n[ \t]*|[\s\S])/g, (_, character: string) =>
    character.startsWith('\n') ? '' : (ESCAPES[character] ?? character),
  );

/** Reads a text in double or single quotes; undefined when it is not closed soon. */
export function readQuoted(scanner: D2Scanner): string | undefined {
  const double = found(scanner, /"(?:[^"\\]|\\[\s\S]){0,5000}"/y);
  if (double !== undefined) return unescaped(double.slice(1, -1));
  const single = found(scanner, /'(?:[^']|''){0,5000}'/y);
  return single?.slice(1, -1).replaceAll("''", "'");
}
