import { LAY_OUT_ANEW, pairs, warning } from './finding.ts';
import { beside } from './measure.ts';
import { type PictureRule, strokesOf } from './picture.ts';

/** Below FROM px shared-track speaks; below TO px two lines are hard to follow. */
const FROM = 3;
const TO = 7;
/** So much of a common way does not disturb, px. */
const SLACK = 40;

/** Two arrows that run side by side so closely that the eye slips from one to the other. */
export const closeLines: PictureRule = ({ layout }) =>
  pairs(layout.edges, (one, other) => {
    const ways = strokesOf(one, one.points).flatMap((s) =>
      strokesOf(other, other.points).flatMap((t) => beside([s.a, s.b], [t.a, t.b]) ?? []),
    );
    const way = ways
      .filter(({ apart, length }) => apart >= FROM && apart < TO && length > SLACK)
      .toSorted((a, b) => b.length - a.length)[0];
    if (way === undefined) return [];
    const message = `the arrows "${one.from}" to "${one.to}" and "${other.from}" to "${other.to}" run ${way.apart} px apart for ${way.length} px`;
    return [
      warning('close-lines', other.pointer, message, { px: way.length, apart: way.apart, min: TO }, LAY_OUT_ANEW),
    ];
  });
