import { describe, expect, it } from 'vitest';
import { createTypesetter } from '../../src/text/create-typesetter.ts';
import { fonts, TEXT_FACES, typographyOf } from './fonts.ts';
import { OTHER_LETTERS, PANGRAMS } from './languages.ts';

describe.each(TEXT_FACES)('a text set in %s', async (face) => {
  const typesetter = await createTypesetter(typographyOf(face), fonts);

  it.each(Object.entries({ ...OTHER_LETTERS, ...PANGRAMS }))('has every letter of %s', (_, text) => {
    expect(typesetter.missing('title', text)).toEqual([]);
    for (const run of typesetter.shape('title', text, 16)) for (const { id } of run.glyphs) expect(id).not.toBe(0);
    const [line] = typesetter.wrap('title', text, 16, 1e9).lines;
    expect(line?.text).toBe(text);
    expect(line?.width).toBeGreaterThan(text.length * 3);
  });

  it('draws a Greek or Cyrillic word in one face', () => {
    for (const word of ['Σύμβολο', 'ΩΜΕΓΑ', 'μΐα', 'Њујорк', 'ґедзь', 'Ўладзіў'])
      expect(typesetter.shape('title', word, 16), word).toHaveLength(1);
  });

  it('has a sigma of its own for the end of words, and an accent for every vowel', () => {
    const glyphsOf = (text: string): readonly number[] =>
      typesetter.shape('title', text, 16).flatMap((run) => run.glyphs.map(({ id }) => id));
    expect(glyphsOf('σ')).not.toEqual(glyphsOf('ς'));
    for (const [plain = '', accented = ''] of ['αά', 'εέ', 'ηή', 'ιί', 'οό', 'υύ', 'ωώ', 'ιϊ', 'ιΐ'])
      expect(glyphsOf(plain), accented).not.toEqual(glyphsOf(accented));
  });
});

/** Face of a role -> the one that draws Greek and Cyrillic words in it. */
const STAND_INS: readonly (readonly [face: string, standIn: string])[] = [
  ['Kalam-Regular', 'PlaypenSans-Regular'],
  ['Kalam-Bold', 'PlaypenSans-Bold'],
  ['PatrickHand-Regular', 'PlaypenSans-Regular'],
  ['CaveatBrush-Regular', 'PlaypenSans-Bold'],
  ['ChakraPetch-Medium', 'Tektur-Regular'],
  ['ChakraPetch-Bold', 'Tektur-SemiBold'],
  ['VT323-Regular', 'Handjet-Bold'],
  ['Literata-Bold', 'Literata-Bold'],
  ['Inter-Medium', 'Inter-Medium'],
  ['JetBrainsMono-Bold', 'JetBrainsMono-Bold'],
];

it.each(STAND_INS)('%s has words in Greek and Cyrillic drawn by %s', async (face, standIn) => {
  const typesetter = await createTypesetter(typographyOf(face), fonts);
  for (const word of ['Πύλη', 'Шлюз'])
    expect(typesetter.shape('title', word, 16).map((run) => run.face)).toEqual([standIn]);
});

it('has Greek words in IBM Plex Mono drawn by another fixed-width face of the same weight', async () => {
  const typesetter = await createTypesetter(typographyOf('IBMPlexMono-Medium'), fonts);
  expect(typesetter.shape('title', 'Πύλη', 16)[0]?.face).toBe('JetBrainsMono-Medium');
  expect(typesetter.shape('title', 'Шлюз', 16)[0]?.face).toBe('IBMPlexMono-Medium');
});
