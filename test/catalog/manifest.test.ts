import { describe, expect, test } from 'vitest';
import { manifestText, parseManifest } from '../../src/catalog/manifest.ts';
import { listedImage as image } from './listed-image.ts';

describe('a manifest', () => {
  test('is the same text whatever order its images came in, and reads back', () => {
    const text = manifestText({ whiteprint: '1', images: [image('b'), image('a')] });
    expect(text).toBe(manifestText({ whiteprint: '1', images: [image('a'), image('b')] }));
    expect(parseManifest(text)).toEqual({ whiteprint: '1', images: [image('a'), image('b')] });
  });

  test.each<[string, string]>([
    ['nothing', ''],
    ['half a file', manifestText({ whiteprint: '1', images: [image('a')] }).slice(0, 200)],
    ['another object', '{}'],
    ['a list', '[]'],
    ['an image without a key', JSON.stringify({ whiteprint: '1', images: [{ ...image('a'), key: 1 }] })],
    [
      'a file that leads elsewhere',
      JSON.stringify({ whiteprint: '1', images: [{ ...image('a'), files: [{ file: '../a', bytes: 1, sha256: '' }] }] }),
    ],
  ])('is none when it is %s', (_, text) => {
    expect(parseManifest(text)).toBeUndefined();
  });
});
