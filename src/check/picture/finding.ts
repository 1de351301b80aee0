import type { Diagnostic } from '../../diagnostics.ts';

/** What every finding about a picture that is too full can be helped by. */
const MAKE_ROOM = 'shorten texts, spread the content over two specs, or use a larger canvas';

/** An error of the rule `picture/<name>`. */
export const finding = (
  name: string,
  pointer: string,
  message: string,
  evidence: Readonly<Record<string, string | number>>,
  help: string = MAKE_ROOM,
): Diagnostic => ({ rule: `picture/${name}`, severity: 'error', message, help, pointer, evidence });

/** `f` of every pair of a list, each pair once. */
export function pairs<T, R>(list: readonly T[], f: (a: T, b: T) => readonly R[]): readonly R[] {
  return list.flatMap((a, i) => list.slice(i + 1).flatMap((b) => f(a, b)));
}
