import { finding } from './finding.ts';
import { round2 } from './measure.ts';
import type { PictureRule } from './picture.ts';
import { pointerOf } from './pointer-of.ts';

/** Text smaller than the smallest that the canvas allows. */
export const smallText: PictureRule = ({ model, texts }) =>
  texts
    .filter((text) => text.px < model.minTextPx - 0.001)
    .map((text) =>
      finding(
        'small-text',
        pointerOf(model, text.owner),
        `text "${text.text}" is ${round2(text.px)} px high, less than ${model.minTextPx}`,
        { px: round2(text.px), min: model.minTextPx },
      ),
    );
