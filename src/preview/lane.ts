import type { Drawers } from '../cli/renderer.ts';

/** A process that draws one picture after the other. */
export interface Lane {
  /** Does `work` with the process when its turn comes. Undefined when by then nobody wants it any more. */
  run<T>(isWanted: () => boolean, work: (drawers: Drawers) => Promise<T>): Promise<T | undefined>;
}

/** A lane with nothing in it. */
export function openLane(drawers: Drawers): Lane {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (isWanted, work) => {
      const turn = last.then(() => (isWanted() ? work(drawers) : undefined));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
