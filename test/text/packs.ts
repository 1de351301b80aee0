import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontFile } from '../../src/text/font.ts';

const require = createRequire(import.meta.url);

/** The regular face of a pack among the dev dependencies: its family, and the name of its package. */
function packFace(family: string, name: string): FontFile {
  const root = dirname(require.resolve(`@expo-google-fonts/${name}/package.json`));
  return { face: `${family}-Regular`, data: readFileSync(join(root, `400Regular/${family}_400Regular.ttf`)) };
}

export const ARABIC = packFace('NotoSansArabic', 'noto-sans-arabic');
export const HEBREW = packFace('NotoSansHebrew', 'noto-sans-hebrew');
export const JAPANESE = packFace('NotoSansJP', 'noto-sans-jp');
export const CHINESE = packFace('NotoSansSC', 'noto-sans-sc');
export const KOREAN = packFace('NotoSansKR', 'noto-sans-kr');
