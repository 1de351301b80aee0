/** A place in the row of pages; null is a gap. */
type Place = number | null;

/** The pages that a page links to: the first, the last, and those around it. */
export function nearPages(page: number, pages: number): readonly Place[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages);
  return shown
    .toSorted((a, b) => a - b)
    .flatMap((n, index, all): readonly Place[] => {
      const before = all[index - 1] ?? n - 1;
      // A gap of one page is no gap: its number is as short as the dots.
      if (n - before === 2) return [n - 1, n];
      return n - before > 2 ? [null, n] : [n];
    });
}
