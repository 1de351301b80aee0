import { describe, expect, it } from 'vitest';
import { readPng, writePng } from '../../src/emit/png-chunks.ts';
import { textChunk, textOf, withText } from '../../src/emit/text-chunk.ts';

const end = { type: 'IEND', data: new Uint8Array(0) };
const png = writePng([
  { type: 'IHDR', data: Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0) },
  { type: 'IDAT', data: Uint8Array.of(1, 2, 3) },
  end,
]);

describe('the text chunk', () => {
  it.each([
    ['', 'tEXt'],
    ['Plain: a → b'.replace('→', '->'), 'tEXt'],
    ['Zwölf Knöpfe, déjà vu\nsecond line', 'tEXt'],
    ['User → Gateway', 'iTXt'],
    ['漢字 and 👩‍💻', 'iTXt'],
    ['tab\tand € sign', 'iTXt'],
    ['x'.repeat(5000), 'tEXt'],
  ])('carries %j as %s and gives it back', (text, type) => {
    const described = withText(png, text);
    expect(readPng(described).map((chunk) => chunk.type)).toEqual(['IHDR', type, 'IDAT', 'IEND']);
    expect(textOf(described)).toBe(text);
  });

  it('has the bytes that the PNG specification asks for', () => {
    expect(Buffer.from(writePng([textChunk('hi'), end])).toString('latin1')).toBe(
      '\x89PNG\r\n\x1a\n\0\0\0\x0etEXtDescription\0hi\x2a\x53\x5e\x9a\0\0\0\0IEND\xae\x42\x60\x82',
    );
    expect(Buffer.from(textChunk('→').data).toString('latin1')).toBe('Description\0\0\0\0\0\xe2\x86\x92');
  });

  it('is replaced, not repeated', () => {
    const twice = withText(withText(png, 'first →'), 'second');
    expect(readPng(twice).filter((chunk) => /^[ti](EXt|TXt)$/.test(chunk.type))).toHaveLength(1);
    expect(textOf(twice)).toBe('second');
    expect(textOf(png)).toBeUndefined();
  });

  it('cannot hold a NUL', () => {
    expect(() => textChunk('a\0b')).toThrow('NUL');
  });

  it('is read from whole files only', () => {
    expect(() => readPng(Uint8Array.of(1, 2, 3))).toThrow('not a PNG');
    expect(() => readPng(png.subarray(0, png.length - 2))).toThrow('cut off');
    const damaged = png.slice();
    damaged[18] = 9;
    expect(() => readPng(damaged)).toThrow('damaged');
  });
});
