import { finding, LAY_OUT_ANEW } from './finding.ts';
import { distanceToLine } from './measure.ts';
import { type PictureRule, strokesOf } from './picture.ts';

/** A label further from its arrow than this seems to belong to nothing, px. */
const FURTHEST = 24;

/** A label that stands far from its own arrow. */
export const looseLabel: PictureRule = ({ labelBlocks }) =>
  labelBlocks.flatMap(({ edge, what, box }) => {
    const px = Math.min(...strokesOf(edge, edge.points).map(({ a, b }) => distanceToLine(box, a, b)));
    if (!Number.isFinite(px) || px <= FURTHEST) return [];
    const message = `${what} is ${px} px away from its arrow`;
    return [finding('loose-label', edge.pointer, message, { px, max: FURTHEST }, LAY_OUT_ANEW)];
  });
