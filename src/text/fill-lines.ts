/** Width of a line from word `first` up to and without word `end`, units. */
export type WidthOf = (first: number, end: number) => number;

/**
 * Divides `count` words into the fewest lines no wider than `max`, then makes the widest of them as narrow as that
 * many lines allow. Gives the word after the last of each line. A word wider than `max` has a line of its own.
 */
export function fillLines(count: number, max: number, widthOf: WidthOf): readonly number[] {
  const fewest = fill(count, max, widthOf);
  if (fewest.length < 2) return fewest;
  let best = fewest;
  let tooNarrow = 0;
  let enough = widestOf(best, max, widthOf);
  while (enough - tooNarrow > 1) {
    const middle = Math.floor((tooNarrow + enough) / 2);
    const lines = fill(count, middle, widthOf);
    if (lines.length > fewest.length) {
      tooNarrow = middle;
    } else {
      best = lines;
      enough = Math.min(middle, widestOf(lines, middle, widthOf));
    }
  }
  return best;
}

/** Puts as many words on each line as fit. */
function fill(count: number, max: number, widthOf: WidthOf): readonly number[] {
  const ends: number[] = [];
  let first = 0;
  while (first < count) {
    let end = first + 1;
    while (end < count && widthOf(first, end + 1) <= max) end += 1;
    ends.push(end);
    first = end;
  }
  return ends;
}

/** The widest line that is not over `max`; 0 when all are. */
function widestOf(ends: readonly number[], max: number, widthOf: WidthOf): number {
  let widest = 0;
  let first = 0;
  for (const end of ends) {
    const width = widthOf(first, end);
    if (width <= max) widest = Math.max(widest, width);
    first = end;
  }
  return widest;
}
