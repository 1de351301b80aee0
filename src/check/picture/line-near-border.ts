import type { PlacedZone } from '../../layout/layout.ts';
import { LAY_OUT_ANEW, warning } from './finding.ts';
import { beside, sidesOf } from './measure.ts';
import type { PictureRule, Stroke } from './picture.ts';

/** Between these a line is told from a border, and not at first sight, px. */
const FROM = 4;
const TO = 8;
/** So much of a common way does not disturb, px. */
const SLACK = 160;

/** An arrow that follows the border of a zone closely for long. */
export const lineNearBorder: PictureRule = ({ layout, strokes }) =>
  strokes.flatMap((stroke) => layout.zones.flatMap((zone) => follow(stroke, zone)));

function follow({ edge, a, b }: Stroke, zone: PlacedZone) {
  return sidesOf(zone).flatMap((side) => {
    const way = beside([a, b], side);
    if (!way || way.apart < FROM || way.apart >= TO || way.length <= SLACK) return [];
    const message = `the arrow "${edge.from}" to "${edge.to}" follows the border of zone "${zone.id}" for ${way.length} px, ${way.apart} px away`;
    return [warning('line-near-border', edge.pointer, message, { px: way.length, apart: way.apart }, LAY_OUT_ANEW)];
  });
}
