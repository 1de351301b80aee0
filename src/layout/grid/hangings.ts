import type { ProposedLabel, SizedLabel } from '../proposal.ts';

/** One way to hang a label on a piece of its line: how its box lies to the line's point, and what that costs. */
export interface Hanging {
  readonly anchor: NonNullable<ProposedLabel['anchor']>;
  /** From the point on the line to the box's left, px. */
  readonly dx: number;
  /** px of awkwardness. */
  readonly cost: number;
}

/** px between an upright line and a label beside it. */
export const BESIDE = 7;
/** What the ways to hang a label on an upright line cost, px of awkwardness. */
const UPRIGHT_COST = { badge: 0, lastBadge: 2, right: 2, left: 3, centre: 24 } as const;

/** Labels stand on level lines; on upright ones their badge does, with the text at its right or left, or they stand beside it, or else on it. */
export function hangingsOf({ width, badge = 0 }: SizedLabel, isLevel: boolean): readonly Hanging[] {
  if (isLevel) return [{ anchor: 'centre', dx: -width / 2, cost: 0 }];
  const middle: Hanging = { anchor: 'centre', dx: -width / 2, cost: UPRIGHT_COST.centre };
  if (badge > 0)
    return [
      { anchor: 'badge', dx: -badge, cost: UPRIGHT_COST.badge },
      { anchor: 'last-badge', dx: badge - width, cost: UPRIGHT_COST.lastBadge },
      middle,
    ];
  return [
    { anchor: 'beside', dx: BESIDE, cost: UPRIGHT_COST.right },
    { anchor: 'beside', dx: -BESIDE - width, cost: UPRIGHT_COST.left },
    middle,
  ];
}
