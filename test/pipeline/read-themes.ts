import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { SPECS, THEMES } from '../../bench/themes/bundled.ts';
import { measurePicture } from '../../bench/themes/measure-picture.ts';
import { readPictures } from '../../bench/themes/read-pictures.ts';
import { faultsOf } from '../../bench/themes/table.ts';

function hasTesseract(): boolean {
  try {
    execFileSync('tesseract', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const reads = hasTesseract();
if (!reads)
  process.stderr.write('\nSKIPPED: themes are not read back, as tesseract is missing (Debian: tesseract-ocr)\n\n');

/** Every spec in one theme, and every theme with some specs; `npm run bench:themes` takes all of both. */
const SUBJECTS = SPECS.flatMap((slug, i) => {
  const theme = THEMES[i % THEMES.length];
  return theme === undefined ? [] : [{ slug, theme }];
});

/** Tests one half of the subjects: the two files of tests that ask for them run beside each other. */
export function readThemes(half: 0 | 1): void {
  describe('pictures in other themes than their own', () => {
    test.each(SUBJECTS.filter((_, i) => i % 2 === half))(
      '$slug in $theme is within all bounds and read by an OCR engine',
      { timeout: 400_000 },
      async (subject) => {
        const picture = await measurePicture(subject, 1);
        if ('refused' in picture) throw new Error(picture.refused);
        const [reading] = reads ? await readPictures([picture]) : [];
        const readings = new Map(reading === undefined ? [] : [[picture, reading] as const]);
        expect(faultsOf([picture], [], readings)).toEqual([]);
      },
    );
  });
}
