/** Sizes that sum up to `total`: the least ones grow first, until all are alike or nothing is left. Null when `least` do not fit. */
export function levelUp(least: readonly number[], total: number): readonly number[] | null {
  const sum = least.reduce((a, b) => a + b, 0);
  if (sum > total) return null;
  let held = 0;
  const sorted = least.toSorted((a, b) => b - a);
  for (let i = 0; i < sorted.length; i++) {
    const level = (total - held) / (sorted.length - i);
    const largest = sorted[i] ?? 0;
    if (largest <= level) return least.map((size) => Math.max(size, level));
    held += largest;
  }
  return least;
}

/** The first, the first and second, … of a list summed up. */
export function runningSums(list: readonly number[]): readonly number[] {
  let sum = 0;
  return list.map((size) => {
    sum += size;
    return sum;
  });
}
