import { resolve } from 'node:path';
import envPaths from 'env-paths';
import { NO_CACHE, openCache, type ResultCache } from '../catalog/result-cache.ts';

/** What decides where results of earlier runs are: `false` for nowhere, `true` or nothing for the platform's place. */
export interface CacheOptions {
  readonly cache?: string | boolean;
}

/** Bytes that the cache may hold: some six thousand pictures with all that belongs to them. */
const LIMIT = 4_000_000_000;

/** The folder of the cache; undefined when there is to be none. */
export function cacheFolder({ cache }: CacheOptions): string | undefined {
  if (cache === false || cache === 'off') return undefined;
  return typeof cache === 'string' ? resolve(cache) : envPaths('whiteprint', { suffix: '' }).cache;
}

/** The cache that the options ask for. */
export function openResultCache(options: CacheOptions): ResultCache {
  const folder = cacheFolder(options);
  return folder === undefined ? NO_CACHE : openCache(folder, LIMIT);
}
