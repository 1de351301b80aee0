import { finding, LAY_OUT_ANEW } from './finding.ts';
import { CLEARLY, strayedLabels } from './label-distances.ts';
import type { PictureRule } from './picture.ts';

/** A label that is clearly nearer to another arrow than to its own, so that a reader takes it for the other's. */
export const foreignLabel: PictureRule = (picture) =>
  strayedLabels(picture)
    .filter(({ own, foreign }) => own - foreign > CLEARLY)
    .map(({ edge, message, own, foreign }) =>
      finding('foreign-label', edge.pointer, message, { px: foreign, own }, LAY_OUT_ANEW),
    );
