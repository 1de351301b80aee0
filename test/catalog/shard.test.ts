import { describe, expect, test } from 'vitest';
import { isInShard, parseShard } from '../../src/catalog/shard.ts';

const slugs = Array.from({ length: 1000 }, (_, i) => `picture-${i}`);

describe('shares of a catalog', () => {
  test.each([2, 3, 8])('1/n … n/n hold every slug exactly once, about equally many (n = %i)', (count) => {
    const shares = Array.from({ length: count }, (_, i) =>
      slugs.filter((slug) => isInShard(slug, { index: i + 1, count })),
    );
    expect(shares.flat().toSorted()).toEqual(slugs.toSorted());
    for (const share of shares) expect(Math.abs(share.length - 1000 / count)).toBeLessThan(60);
  });

  test('depend on the slug alone, in any case', () => {
    const shard = { index: 1, count: 8 };
    expect(slugs.map((slug) => isInShard(slug.toUpperCase(), shard))).toEqual(
      slugs.map((slug) => isInShard(slug, shard)),
    );
  });

  test.each(['0/2', '3/2', '1', '1/0', '-1/2', '1/2/3', 'a/b', ''])('%s is none', (text) => {
    expect(parseShard(text)).toBeUndefined();
  });

  test('are told as 2/8', () => {
    expect(parseShard('2/8')).toEqual({ index: 2, count: 8 });
  });
});
