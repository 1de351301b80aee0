import type { AfterText, Rooms } from '../text/metrics.ts';
import type { Theme } from '../theme/theme.ts';
import { SLANT } from './draw-plate.ts';

/** What a theme's pens draw into boxes, so that layout leaves it free. */
export const roomsOf = (theme: Theme): Rooms => ({
  headroom: theme.shapes.node.header.room,
  afterTitle: afterText(theme.typography['zone-title'].plate),
  afterHeading: afterText(theme.typography['legend-heading'].plate),
  depth: theme.projection === 'isometric' ? theme.solid.depth : 0,
});

/** A tab in a corner leans away from its text by a share of its height. */
function afterText({ form, padX, padY }: Theme['typography']['title']['plate']): AfterText {
  if (form === 'corner') return { flat: padX + 2 * padY * SLANT, lean: SLANT };
  return { flat: form === 'tab' ? padX : 0, lean: 0 };
}
