/** Sizes of lines of boxes and of the gaps around them, px. */
export interface Lengths {
  readonly sizes: readonly number[];
  readonly gaps: readonly number[];
}

/** Share of the slack that boxes get at most, and that both rims get at most; the rims also get no more than so many px. */
const BOX_SHARE = 0.34;
const RIM_SHARE = 0.12;
const MOST_RIM = 36;

/**
 * Deals out what is left of an area, px: most to the inner gaps, the narrowest first; a little to the boxes, each line
 * by the same, and to the rims. Boxes grow by `boxGrowth` of their size at most.
 */
export function pour(slack: number, sizes: readonly number[], gaps: readonly number[], boxGrowth: number): Lengths {
  const inner = gaps.slice(1, -1);
  const boxShare = Math.min(BOX_SHARE * slack, sum(sizes) * boxGrowth);
  const rimShare = inner.length === 0 ? slack - boxShare : Math.min(RIM_SHARE * slack, MOST_RIM);
  const level = levelOf(inner, slack - boxShare - rimShare);
  const used = sizes.filter((s) => s > 0).length || 1;
  return {
    sizes: sizes.map((s) => (s > 0 ? s + boxShare / used : 0)),
    gaps: gaps.map((gap, g) => (g === 0 || g === gaps.length - 1 ? gap + rimShare / 2 : Math.max(gap, level))),
  };
}

/** The level to which gaps rise when `amount` px are poured over them, the narrowest filling first. */
function levelOf(gaps: readonly number[], amount: number): number {
  const sorted = gaps.toSorted((a, b) => a - b);
  let rest = amount;
  for (const [i, gap] of sorted.entries()) {
    const step = ((sorted[i + 1] ?? Infinity) - gap) * (i + 1);
    if (step >= rest) return gap + rest / (i + 1);
    rest -= step;
  }
  return 0;
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
