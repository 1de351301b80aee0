import { describe, expect, test } from 'vitest';
import { cutColumns } from '../../src/layout/page/columns.ts';

const cut = (heights: readonly number[], count: number) => {
  const { columns, height } = cutColumns(
    heights.map((h) => ({ height: h })),
    count,
    5,
  );
  return { columns: columns.map((column) => column.map((row) => row.height)), height };
};

describe('a list in columns', () => {
  test('the tallest column is as low as can be', () => {
    expect(cut([10, 10, 10, 40], 2)).toEqual({ columns: [[10, 10, 10], [40]], height: 40 });
    expect(cut([40, 10, 10, 10], 2)).toEqual({ columns: [[40], [10, 10, 10]], height: 40 });
  });

  test('no column stands almost empty where the same height holds evener ones', () => {
    expect(cut([34, 34, 51, 34, 34, 34, 51], 3).columns).toEqual([
      [34, 34, 51],
      [34, 34],
      [34, 51],
    ]);
    expect(cut([20, 20, 20, 37, 20, 20, 20, 20], 5).columns.every((column) => column.length <= 2)).toBe(true);
  });

  test('earlier columns are filled first', () => {
    expect(cut([20, 20, 20, 20, 20, 20, 20], 2).columns).toEqual([
      [20, 20, 20, 20],
      [20, 20, 20],
    ]);
  });

  test('rows are neither lost nor moved, and there are never more columns than rows', () => {
    for (const count of [1, 2, 3, 5]) {
      const heights = [12, 30, 7, 22, 9, 31, 12];
      const { columns } = cut(heights, count);
      expect(columns.flat()).toEqual(heights);
      expect(columns).toHaveLength(count);
    }
    expect(cut([12, 9], 3).columns).toEqual([[12], [9]]);
    expect(cut([12], 3).columns).toEqual([[12]]);
  });
});
