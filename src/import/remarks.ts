import type { Remark } from './sketch.ts';

/** Says that something was guessed. */
export const guessed = (at: number, message: string): Remark => ({ kind: 'guessed', message, at });

/** Says that something of the text has no place in the spec. */
export const leftOut = (at: number, message: string): Remark => ({ kind: 'left-out', message, at });

/** Takes things of one kind that are not taken over, to tell of each kind once. */
export interface Tally {
  readonly add: (what: string, at: number) => void;
  readonly remarks: () => readonly Remark[];
}

/** An empty tally. */
export function makeTally(): Tally {
  const seen = new Map<string, { readonly at: number; count: number }>();
  return {
    add: (what, at) => {
      const known = seen.get(what);
      if (known === undefined) seen.set(what, { at, count: 1 });
      else known.count++;
    },
    remarks: () =>
      [...seen].map(([what, { at, count }]) => leftOut(at, count === 1 ? what : `${what} (${count} times)`)),
  };
}
