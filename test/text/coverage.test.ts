import { beforeAll, describe, expect, it } from 'vitest';
import { checkCoverage } from '../../src/text/check-coverage.ts';
import { createTypesetter } from '../../src/text/create-typesetter.ts';
import type { Typesetter } from '../../src/text/typesetter.ts';
import { fonts, TEXT_FACES, typographyOf } from './fonts.ts';
import { LETTERS, SIGNS, VIETNAMESE } from './languages.ts';

describe.each(TEXT_FACES)('a theme set in %s', (face) => {
  let typesetter: Typesetter;
  beforeAll(async () => {
    typesetter = await createTypesetter(typographyOf(face), fonts);
  });

  it.each([...Object.entries(LETTERS), ['Vietnamese', VIETNAMESE], ['signs', SIGNS]])('draws %s', (_, letters) => {
    expect(typesetter.missing('title', letters)).toEqual([]);
    for (const letter of letters) {
      for (const run of typesetter.shape('title', letter, 16)) {
        expect(run.glyphs.length, letter).toBeGreaterThan(0);
        for (const { id } of run.glyphs) {
          expect(id, `${letter} is .notdef in ${run.face}`).not.toBe(0);
          expect(typesetter.outline(run.face, id).d, letter).toMatch(/^M-?[\d.]+ /);
        }
      }
    }
  });

  it('draws letters written with combining marks like the composed ones', () => {
    for (const letter of Object.values(LETTERS).join('')) {
      const decomposed = letter.normalize('NFD');
      expect(typesetter.missing('title', decomposed), letter).toEqual([]);
      expect(typesetter.shape('title', decomposed, 16), letter).toEqual(typesetter.shape('title', letter, 16));
    }
  });
});

describe('checkCoverage', () => {
  let typesetter: Typesetter;
  beforeAll(async () => {
    typesetter = await createTypesetter(typographyOf('Kalam-Regular'), fonts);
  });
  const check = (text: string, pointer = '/nodes/0/title') =>
    checkCoverage([{ role: 'node-title', text, pointer }], typesetter);

  it.each([
    ['Han', 'DB 漢', 0x6f22, 3],
    ['an emoji', 'ok 🚀', 0x1f680, 3],
    ['a noncharacter', 'a\uffff', 0xffff, 1],
    ['a lone surrogate', '\ud800b', 0xd800, 0],
    ['Arabic', 'ab مرحبا', 0x645, 3],
    ['Devanagari', 'हिन्दी', 0x939, 0],
    ['a control character', 'a\u0007', 7, 1],
    ['a bidi control', 'abc\u202e', 0x202e, 3],
    ['a tab', 'a\tb', 9, 1],
    ['a mark that fits no letter', 'x\u20dd', 0x20dd, 1],
  ])('finds %s', (_, text, codePoint, index) => {
    expect(typesetter.missing('node-title', text)[0]).toMatchObject({ codePoint, index });
    expect(typesetter.missing('node-title', text)[0]?.char).toBe(String.fromCodePoint(codePoint));
  });

  it('names character, code point and place, and is an error', () => {
    expect(check('Cache 漢字 DB', '/nodes/3/title')).toEqual([
      {
        rule: 'text/missing-glyph',
        severity: 'error',
        message: 'no font has "漢" (U+6F22), character 7 of "Cache 漢字 DB"',
        help: 'for Han script: npm install @expo-google-fonts/noto-sans-sc',
        pointer: '/nodes/3/title',
        evidence: { codePoint: 'U+6F22', index: 6, script: 'Han', package: '@expo-google-fonts/noto-sans-sc' },
      },
    ]);
  });

  it('counts characters, not code units', () => {
    expect(check('🚀漢').map(({ message }) => message)).toEqual([
      'no font has "🚀" (U+1F680), character 1 of "🚀漢"',
      'no font has "漢" (U+6F22), character 2 of "🚀漢"',
    ]);
  });

  it('tells a character once per text, and every text', () => {
    expect(check('漢漢漢')).toHaveLength(1);
    const texts = ['/title', '/subtitle'].map((pointer) => ({ role: 'title' as const, text: '漢', pointer }));
    expect(checkCoverage(texts, typesetter).map(({ pointer }) => pointer)).toEqual(['/title', '/subtitle']);
  });

  it('does not print what would garble a terminal', () => {
    const [found] = check('a\u001b[31m\u202e');
    expect(found?.message).toBe('no font has U+001B, character 2 of "a [31m "');
    expect(found?.help).toBe('this is no visible character; delete it');
  });

  it.each([
    ['⟶', 'write "→" instead'],
    ['✅', 'write "✓" instead'],
    ['Ａ', 'write "A" instead'],
    ['㎏', 'write "kg" instead'],
    ['🚀', 'emoji cannot be drawn; use an icon or a word instead'],
  ])('knows what to write instead of %s', (char, help) => {
    expect(check(char)[0]?.help).toBe(help);
  });

  it('passes line breaks and invisible characters', () => {
    expect(check('one\ntwo\r\nthree\u00a0four soft\u00adhyphen zero\u200bspace ✓\ufe0e non\u2011breaking')).toEqual([]);
  });
});
