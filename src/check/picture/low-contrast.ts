import type { TextDraw } from '../../draw/drawing.ts';
import { finding } from './finding.ts';
import { round2 } from './measure.ts';
import { hasInk, type PictureRule } from './picture.ts';
import { pointerOf } from './pointer-of.ts';

/** WCAG 2.2, success criterion 1.4.6. */
const NORMAL = 7;
const LARGE = 4.5;
const LARGE_PX = 24;

/** Text whose colour is too near its background's. The weight of a face is not known here: large means 24 px. */
export const lowContrast: PictureRule = ({ model, texts }) =>
  texts.filter(hasInk).flatMap((text) => {
    const ratio = contrastOf(text);
    const least = text.px >= LARGE_PX ? LARGE : NORMAL;
    if (ratio >= least) return [];
    return [
      finding(
        'low-contrast',
        pointerOf(model, text.owner),
        `text "${text.text}" has a contrast of ${ratio}:1 (${text.color} on ${text.background}), less than ${least}:1`,
        { ratio, min: least, color: text.color, background: text.background },
        'choose a darker or lighter ink for this role in the theme',
      ),
    ];
  });

/** Contrast of a text with its background, 1 … 21, to 2 decimals, rounded down. */
function contrastOf({ color, background }: Pick<TextDraw, 'color' | 'background'>): number {
  const [low = 0, high = 0] = [luminance(color), luminance(background)].sort((a, b) => a - b);
  return Math.floor(round2(((high + 0.05) / (low + 0.05)) * 100)) / 100;
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => linear(Number.parseInt(color.slice(i, i + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
