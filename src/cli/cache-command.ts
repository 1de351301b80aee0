import { cleanCache } from '../catalog/result-cache.ts';
import { type CacheOptions, cacheFolder } from './cache-folder.ts';
import { EXIT } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';
import { reasonOf, trouble } from './trouble.ts';

/** `whiteprint cache clean`: empties the cache. Answers the exit code. */
export async function runCacheClean(options: CacheOptions, terminal: Terminal): Promise<number> {
  const folder = cacheFolder(options);
  if (folder === undefined) throw trouble('the cache is switched off, so there is none to clean');
  try {
    await cleanCache(folder);
  } catch (error) {
    throw trouble(`cannot clean "${folder}": ${reasonOf(error)}`);
  }
  terminal.tell(`cleaned ${folder}\n`);
  return EXIT.fine;
}
