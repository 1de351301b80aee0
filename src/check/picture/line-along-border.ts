import { finding, LAY_OUT_ANEW } from './finding.ts';
import { beside, sidesOf } from './measure.ts';
import type { PictureRule } from './picture.ts';

/** Nearer than this a line cannot be told from a border, px. */
const APART = 4;
/** A common way as short as this is a crossing's corner, px. */
const SLACK = 12;

/** An arrow that runs along the border of a zone or a box, so that the two look like one line. */
export const lineAlongBorder: PictureRule = ({ layout, strokes }) => {
  const borders = [
    ...layout.zones.map((z) => ({ what: `zone "${z.id}"`, sides: sidesOf(z) })),
    ...layout.nodes.map((n) => ({ what: `node "${n.id}"`, sides: sidesOf(n) })),
  ];
  return strokes.flatMap(({ edge, a, b }) =>
    borders.flatMap(({ what, sides }) =>
      sides.flatMap((side) => {
        const way = beside([a, b], side);
        if (!way || way.apart >= APART || way.length <= SLACK) return [];
        const message = `the arrow "${edge.from}" to "${edge.to}" runs along the border of ${what} for ${way.length} px`;
        return [
          finding('line-along-border', edge.pointer, message, { px: way.length, apart: way.apart }, LAY_OUT_ANEW),
        ];
      }),
    ),
  );
};
