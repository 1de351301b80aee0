/** Things one below the other. */
export type Column<T> = readonly T[];

/** Rows, in order, in columns, and the height of the tallest column, px. */
export interface Columns<T> {
  readonly columns: readonly Column<T>[];
  readonly height: number;
}

/** Cuts rows, in order, into `count` columns so that the tallest is as low as can be, and the others as even as that allows; into one when there are too few. */
export function cutColumns<T extends { readonly height: number }>(
  rows: readonly T[],
  count: number,
  gap: number,
): Columns<T> {
  const heights = rows.map((row) => row.height);
  const lowest = cutBy(heights, count, gap, Math.max);
  const even = cutBy(heights, count, gap, (head, rest) => (head > lowest.cost ? Infinity : head * head + rest));
  const edges = [0, ...even.cuts, rows.length];
  return { columns: edges.slice(1).map((to, i) => rows.slice(edges[i], to)), height: lowest.cost };
}

/** Rows that begin a further column, and what the columns cost together. */
interface Cuts {
  readonly cuts: readonly number[];
  readonly cost: number;
}

/** `add` tells what a first column of some height, px, and the cut rest cost together; where that is alike, the first column is the longest. */
function cutBy(
  heights: readonly number[],
  count: number,
  gap: number,
  add: (head: number, rest: number) => number,
): Cuts {
  const lengthOf = (from: number, to: number): number =>
    heights.slice(from, to).reduce((sum, height, i) => sum + height + (i > 0 ? gap : 0), 0);
  // Ways to cut the rows from each place on, for one column, then two, and so on.
  let ways = heights.map((_, i): Cuts => ({ cuts: [], cost: add(lengthOf(i, heights.length), 0) }));
  for (let columns = 2; columns <= count; columns++) {
    const fewer = ways;
    ways = heights.map((_, from) => {
      const cut = fewer.flatMap((rest, next): Cuts[] =>
        next > from ? [{ cuts: [next, ...rest.cuts], cost: add(lengthOf(from, next), rest.cost) }] : [],
      );
      return cut.reduceRight<Cuts | null>((a, b) => (a === null || b.cost < a.cost ? b : a), null) ?? NO_CUT;
    });
    ways = ways.map((way, i) => (way === NO_CUT ? (fewer[i] ?? NO_CUT) : way));
  }
  return ways[0] ?? NO_CUT;
}

const NO_CUT: Cuts = { cuts: [], cost: 0 };
