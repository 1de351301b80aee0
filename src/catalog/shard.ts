import { createHash } from 'node:crypto';

/** One of `count` shares of a catalog, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `2/8`; undefined for anything else. */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index <= shard.count ? shard : undefined;
}

/**
 * True when a slug belongs to the share. A slug's share depends on it and on `count` alone, so specs that come and go
 * move no other.
 */
export const isInShard = (slug: string, { index, count }: Shard): boolean => shareOf(slug, count) === index - 1;

/** 48 bits are plenty, and fit a number exactly. */
const shareOf = (slug: string, count: number): number =>
  createHash('sha256').update(slug.toLowerCase()).digest().readUIntBE(0, 6) % count;
