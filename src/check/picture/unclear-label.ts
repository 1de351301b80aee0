import { LAY_OUT_ANEW, warning } from './finding.ts';
import { CLEARLY, strayedLabels } from './label-distances.ts';
import type { PictureRule } from './picture.ts';

/** A label that is a little nearer to another arrow than to its own, so that a reader looks twice. */
export const unclearLabel: PictureRule = (picture) =>
  strayedLabels(picture)
    .filter(({ own, foreign }) => own - foreign <= CLEARLY)
    .map(({ edge, message, own, foreign }) =>
      warning('unclear-label', edge.pointer, message, { px: foreign, own }, LAY_OUT_ANEW),
    );
