import type { SizedEdge } from '../proposal.ts';
import type { Ranks } from './orient.ts';

export type Direction = 'RIGHT' | 'DOWN';

/** One question to ELK. */
export interface Plan {
  readonly name: string;
  readonly direction: Direction;
  readonly ranks: Ranks;
  /** Per edge: which of its labels; -1 without a label. */
  readonly variants: readonly number[];
}

/** Which way of breaking each label suits the direction: labels stand in the flow, so its length is what they cost. */
export const variantsFor = (edges: readonly SizedEdge[], direction: Direction): readonly number[] =>
  edges.map((edge) => {
    const costs = edge.labels.map((label) =>
      direction === 'RIGHT' ? label.width + label.height : label.width + 2.5 * label.height,
    );
    return costs.indexOf(Math.min(...costs));
  });
