import { cleanCache } from '../catalog/result-cache.ts';
import { type CacheOptions, cacheFolder } from './cache-folder.ts';
import { EXIT } from './exit-codes.ts';
import { reasonOf, trouble } from './findings/trouble.ts';
import { byteText, countText } from './quantity-text.ts';
import type { Terminal } from './terminal.ts';

/** `whiteprint cache clean`: empties the cache. Answers the exit code. */
export async function runCacheClean(options: CacheOptions, terminal: Terminal): Promise<number> {
  const folder = cacheFolder(options);
  if (folder === undefined) throw trouble('the cache is switched off, so there is none to clean');
  try {
    const { count, bytes } = await cleanCache(folder);
    const freed = count === 0 ? 'there was nothing in it' : `${countText(count, 'result')}, ${byteText(bytes)} freed`;
    terminal.tell(`cleaned ${folder}: ${freed}\n`);
  } catch (error) {
    throw trouble(`cannot clean "${folder}": ${reasonOf(error)}`);
  }
  return EXIT.fine;
}
