import { warning } from './finding.ts';
import { round2 } from './measure.ts';
import type { PictureRule } from './picture.ts';
import { pointerOf } from './pointer-of.ts';

/** Text is comfortable from so many times the smallest that the canvas allows: 12 px where 11 are. */
const COMFORTABLE = 12 / 11;
/** On a canvas whose shorter side is smaller, the smallest text is the rule, px. */
const SMALL_CANVAS = 1024;

/** Text that is allowed and smaller than comfortable; told once, of the smallest. */
export const smallType: PictureRule = ({ model, texts }) => {
  if (Math.min(model.canvas.width, model.canvas.height) < SMALL_CANVAS) return [];
  const comfortable = round2(model.minTextPx * COMFORTABLE);
  const small = texts
    .filter(({ px }) => px >= model.minTextPx - 0.001 && px < comfortable - 0.001)
    .toSorted((a, b) => a.px - b.px);
  const [smallest] = small;
  if (smallest === undefined) return [];
  const more = small.length === 1 ? '' : `, and ${small.length - 1} more below ${comfortable} px`;
  const message = `text "${smallest.text}" is ${round2(smallest.px)} px high${more}`;
  const evidence = { px: round2(smallest.px), comfortable, texts: small.length };
  const help = 'shorten texts, leave boxes out, or use a larger canvas';
  return [warning('small-type', pointerOf(model, smallest.owner), message, evidence, help)];
};
