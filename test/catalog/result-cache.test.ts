import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cleanCache, openCache } from '../../src/catalog/result-cache.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whiteprint-cache-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const MB = 1_000_000;
const parts = (text: string) => ({ png: Buffer.from(text), json: Buffer.from(`{"of": "${text}"}`) });

/** Files that hold content, not the index. */
async function contents(): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const paths = names.filter((name) => name.startsWith('content')).map((name) => join(folder, name));
  const files = await Promise.all(paths.map(async (path) => ((await stat(path)).isFile() ? [path] : [])));
  return files.flat();
}

describe('a cache of results', () => {
  test('gives back what was put, byte for byte, to whoever opens it', async () => {
    await openCache(folder, MB).put('k', parts('picture\nwith lines'));
    const got = await openCache(folder, MB).get('k');
    expect(got).toBeDefined();
    expect(Buffer.from(got?.['png'] ?? []).toString()).toBe('picture\nwith lines');
    expect(await openCache(folder, MB).get('other')).toBeUndefined();
  });

  test.each<[string, (path: string) => Promise<void>]>([
    ['changed', async (path) => writeFile(path, Buffer.from((await readFile(path)).map((byte) => byte ^ 1)))],
    ['cut short', (path) => truncate(path, 5)],
    ['emptied', (path) => truncate(path, 0)],
    ['removed', (path) => rm(path)],
  ])('takes content that was %s for a miss, and mends itself', async (_, damage) => {
    const cache = openCache(folder, MB);
    await cache.put('k', parts('good'));
    for (const path of await contents()) await damage(path);
    expect(await cache.get('k')).toBeUndefined();
    await cache.put('k', parts('good'));
    expect(Buffer.from((await cache.get('k'))?.['png'] ?? []).toString()).toBe('good');
  });

  test('takes a damaged index for a miss', async () => {
    const cache = openCache(folder, MB);
    await cache.put('k', parts('good'));
    const names = await readdir(folder, { recursive: true });
    for (const name of names.filter((one) => one.startsWith('index')))
      if ((await stat(join(folder, name))).isFile()) await writeFile(join(folder, name), 'nonsense');
    expect(await cache.get('k')).toBeUndefined();
    await cache.put('k', parts('good'));
    expect(await cache.get('k')).toBeDefined();
  });

  test('in a folder that cannot be used is no cache, and no error', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const cache = openCache(file, MB);
    await cache.put('k', parts('good'));
    expect(await cache.get('k')).toBeUndefined();
    await cache.trim();
  });

  test('removes the oldest results when it has grown beyond its limit', async () => {
    const big = (i: number) => ({ png: Buffer.alloc(30_000, i) });
    const cache = openCache(folder, 100_000);
    for (let i = 0; i < 6; i++) await cache.put(`k${i}`, big(i));
    await cache.trim();
    const left = (await Promise.all(Array.from({ length: 6 }, (_, i) => cache.get(`k${i}`)))).map(
      (one) => one !== undefined,
    );
    expect(left.filter(Boolean).length).toBeLessThanOrEqual(3);
    expect(left[5]).toBe(true);
    expect(left[0]).toBe(false);
    const sizes = await Promise.all((await contents()).map(async (path) => (await stat(path)).size));
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(100_000);
  });

  test('is empty when it was cleaned', async () => {
    const cache = openCache(folder, MB);
    await cache.put('k', parts('good'));
    await cleanCache(folder);
    expect(await cache.get('k')).toBeUndefined();
    expect(await contents()).toEqual([]);
  });
});
