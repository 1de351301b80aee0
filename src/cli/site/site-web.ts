import type { ResultCache } from '../../catalog/result-cache.ts';
import { sha256 } from '../hash.ts';
import { readManifest } from '../package-files.ts';
import type { Part } from './site-files.ts';

/** A file of a picture by what follows the picture's name in its own. */
export type PartBytes = Partial<Record<Part, Uint8Array>>;

/** The forms of a PNG file that browsers load fast; those that an earlier run made are taken from the cache. */
export async function makeWebParts(png: Uint8Array, cache: ResultCache): Promise<PartBytes> {
  const { toWebImages, WEB_SETTINGS } = await import('../../emit/web-pictures.ts');
  const encoder = readManifest().dependencies['sharp'] ?? '';
  const key = sha256(JSON.stringify(['web', sha256(png), WEB_SETTINGS, encoder]));
  const kept = await cache.get(key);
  if (kept !== undefined) return kept;
  const images = await toWebImages(png);
  const full = Math.max(...images.map(({ width }) => width));
  const parts = Object.fromEntries(
    images.map(({ format, width, bytes }) => [`${width === full ? '' : `-${width}`}.${format}`, bytes]),
  );
  await cache.put(key, parts);
  return parts;
}
