import { warning } from './finding.ts';
import { round2 } from './measure.ts';
import type { PictureRule } from './picture.ts';

/** Side of a square thumbnail, px; those of other canvases have its area. */
const THUMBNAIL = 256;
/** Smaller print than this is a grey bar, px. */
const LEAST = 7;

/** A title that cannot be read when the picture is shown as a thumbnail. */
export const titleThumbnail: PictureRule = ({ layout: { canvas }, texts }) => {
  const shrink = THUMBNAIL / Math.sqrt(canvas.width * canvas.height);
  return texts
    .filter(({ role }) => role === 'title')
    .flatMap(({ text, px }) => {
      const seen = round2(px * shrink);
      if (seen >= LEAST) return [];
      const message = `the title "${text}" is ${seen} px high in a thumbnail of ${THUMBNAIL} px`;
      return [warning('title-thumbnail', '/title', message, { px: seen, min: LEAST }, 'shorten the title')];
    });
};
