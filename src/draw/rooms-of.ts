import type { Rooms } from '../text/metrics.ts';
import type { Theme } from '../theme/theme.ts';

/** What a theme's pens draw into boxes, so that layout leaves it free. */
export const roomsOf = (theme: Theme): Rooms => ({
  headroom: theme.shapes.node.header.room,
  depth: theme.projection === 'isometric' ? theme.solid.depth : 0,
});
