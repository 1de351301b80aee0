import type { PictureDiff } from './picture-diff.ts';

/** Differences as they come in. */
export interface Gathered {
  add(diff: PictureDiff): void;
  /** All of them, sorted by name. */
  all(): readonly PictureDiff[];
}

/** Holds the pictures of the first `most` by name alone, whatever order they come in, so that memory does not grow with a catalog. */
export function gatherDiffs(most: number): Gathered {
  const diffs = new Map<string, PictureDiff>();
  const holders: string[] = [];
  const add = (diff: PictureDiff): void => {
    diffs.set(diff.name, diff);
    if (diff.pictures === null) return;
    holders.push(diff.name);
    if (holders.length <= most) return;
    holders.sort();
    const last = diffs.get(holders.pop() ?? '');
    if (last !== undefined) diffs.set(last.name, { ...last, pictures: null });
  };
  return { add, all: () => [...diffs.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}
