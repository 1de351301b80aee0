import { finding, LAY_OUT_ANEW } from './finding.ts';
import { distanceToLine, round2 } from './measure.ts';
import { type PictureRule, strokesOf } from './picture.ts';

/** Differences below this are not seen, px. */
const SLACK = 0.05;

/** A label that is nearer to another arrow than to its own, so that a reader takes it for the other's. */
export const foreignLabel: PictureRule = ({ labelBlocks, strokes }) =>
  labelBlocks.flatMap(({ edge, what, box }) => {
    const distances = strokesOf(edge, edge.points).map(({ a, b }) => distanceToLine(box, a, b));
    const own = Math.min(Number.MAX_VALUE, ...distances);
    const foreign = strokes
      .filter((stroke) => stroke.edge !== edge)
      .map((stroke) => ({ edge: stroke.edge, px: distanceToLine(box, stroke.a, stroke.b) }))
      .toSorted((a, b) => a.px - b.px)[0];
    if (foreign === undefined || foreign.px >= own - SLACK) return [];
    const message = `${what} is ${foreign.px} px from the arrow "${foreign.edge.from}" to "${foreign.edge.to}", nearer than to its own`;
    return [finding('foreign-label', edge.pointer, message, { px: foreign.px, own: round2(own) }, LAY_OUT_ANEW)];
  });
