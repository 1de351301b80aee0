import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createTypesetter } from '../../src/text/create-typesetter.ts';
import { fonts, typographyOf } from './fonts.ts';

const root = join(import.meta.dirname, '../..');

it('are the files that tools/build-fonts.mjs makes', () => {
  expect(() => execFileSync('node', ['tools/build-fonts.mjs', '--check'], { cwd: root, stdio: 'pipe' })).not.toThrow();
});

it.each(fonts.map(({ face }) => face))('%s lies beside its licence', (face) => {
  const licence = readFileSync(join(root, 'fonts', `${face.split('-')[0]}-OFL.txt`), 'utf8');
  expect(licence).toMatch(/^Copyright/);
  expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
});

it('are small enough to load for every picture', () => {
  for (const { face, data } of fonts) expect(data.length, face).toBeLessThan(280_000);
});

/** Written down, so that another machine or another version of the shaper that measures differently is noticed. */
const WIDTHS: readonly (readonly [string, number])[] = [
  ['CaveatBrush-Regular', 218.2],
  ['ChakraPetch-Bold', 286.56],
  ['ChakraPetch-Medium', 276.1],
  ['ChakraPetch-SemiBold', 281.38],
  ['IBMPlexMono-Medium', 348],
  ['IBMPlexMono-Regular', 348],
  ['IBMPlexMono-SemiBold', 348],
  ['Inter-Medium', 306.83],
  ['Inter-Regular', 302.69],
  ['Inter-SemiBold', 310.91],
  ['JetBrainsMono-Bold', 348],
  ['JetBrainsMono-Medium', 348],
  ['JetBrainsMono-Regular', 348],
  ['Kalam-Bold', 292.07],
  ['Kalam-Regular', 276.55],
  ['Literata-Bold', 302.56],
  ['Literata-SemiBold', 297.14],
  ['PatrickHand-Regular', 222.54],
  ['PlaypenSans-Bold', 318.32],
  ['PlaypenSans-Regular', 307.08],
  ['VT323-Regular', 224.76],
];

it.each(WIDTHS)('set in %s, a line is %d px wide', async (face, width) => {
  const typesetter = await createTypesetter(typographyOf(face), fonts);
  expect(typesetter.wrap('title', 'AVATAR office → Ŵelsh “ß” 3×4', 20, 1e9).width).toBe(width);
});

/** Faces whose makers left some of these pairs alike; the build makes them differ. */
const HANDS = ['Kalam-Bold', 'Kalam-Regular', 'PlaypenSans-Bold', 'PlaypenSans-Regular'];

it.each(HANDS)('%s tells 1 from l and 0 from O', async (face) => {
  const typesetter = await createTypesetter(typographyOf(face), fonts);
  const inkWidth = (char: string): number => typesetter.shape('title', char, 100)[0]?.ink.width ?? 0;
  expect(inkWidth('1') / inkWidth('l')).toBeGreaterThan(1.2);
  expect(inkWidth('0') / inkWidth('O')).toBeLessThan(0.86);
});
