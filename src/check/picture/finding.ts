import type { Diagnostic } from '../../diagnostics.ts';

type Evidence = Readonly<Record<string, string | number>>;

/** What every finding about a picture that is too full can be helped by. */
const MAKE_ROOM = 'shorten texts, spread the content over two specs, or use a larger canvas';

/** What helps where lines or labels were placed badly though there is room. */
export const LAY_OUT_ANEW =
  'try another engine (layout: elk or layout: grid), or use a larger canvas; shorter labels help too';

/** An error of the rule `picture/<name>`. */
export const finding = (
  name: string,
  pointer: string,
  message: string,
  evidence: Evidence,
  help: string = MAKE_ROOM,
): Diagnostic => ({ rule: `picture/${name}`, severity: 'error', message, help, pointer, evidence });

/** A warning of the rule `picture/<name>`: the picture is right, and could be better. */
export const warning = (
  name: string,
  pointer: string,
  message: string,
  evidence: Evidence,
  help: string,
): Diagnostic => ({ rule: `picture/${name}`, severity: 'warning', message, help, pointer, evidence });

/** `f` of every pair of a list, each pair once. */
export function pairs<T, R>(list: readonly T[], f: (a: T, b: T) => readonly R[]): readonly R[] {
  return list.flatMap((a, i) => list.slice(i + 1).flatMap((b) => f(a, b)));
}
