import { describe, expect, test } from 'vitest';
import { paginate } from '../../src/layout/sheet/paginate.ts';

const icons = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

describe('pages of a contact sheet', () => {
  test.each([1, 5, 22, 48, 49, 64, 65, 177, 500])(
    '%i icons are dealt out in order, evenly, to as few pages as hold them',
    (count) => {
      const pages = paginate(icons(count), 64);
      expect(pages.flatMap((page) => page.icons)).toEqual(icons(count));
      expect(pages).toHaveLength(Math.ceil(count / 64));
      const sizes = pages.map((page) => page.icons.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      for (const { columns, icons: some } of pages) expect(some.length).toBeLessThanOrEqual(columns ** 2);
    },
  );

  test.each([
    [22, 6],
    [45, 8],
    [48, 7],
    [4, 4],
  ])('%i icons stand in rows of %i, the last of them at least half full', (count, columns) => {
    expect(paginate(icons(count), 64)[0]?.columns).toBe(columns);
  });

  test('none need no page', () => {
    expect(paginate([], 64)).toEqual([]);
  });
});
