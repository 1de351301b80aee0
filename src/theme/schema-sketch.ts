import { Type } from '@sinclair/typebox';
import { choice, color, group, number, opacity, px } from './schema-parts.ts';

/** How the sketching pen is held. */
export const hand = group('How the pen `sketch` is held.', {
  sway: number('How far its strokes stray from their lines, as a multiple of what is usual.', 0, 3, 1),
  pressure: opacity('How much the width of a stroke varies: a blob where it begins, a taper where it ends.', 0.6),
  weight: opacity('How much heavier outlines are below and on the right, where the light does not reach.', 0.3),
  overshoot: px('How far the sides of a box run on past its corners.', 2.4),
  dryness: opacity('Share of a stroke that leaves no trace, as chalk does.', 0),
});

/** A fill by a broad marker. */
export const wash = group(
  'A second fill that keeps off the outline, out of register with it, as a broad marker leaves it.',
  {
    color: color('Its colour.', 'none'),
    opacity: opacity('Its opacity.'),
    inset: px('Distance from the outline.', 3),
    dx: number('Shift to the right. In px.', -20, 20, 0),
    dy: number('Shift downwards. In px.', -20, 20, 0),
  },
);

/** A darker stroke along the sides in the shade. */
export const shade = group('A stroke inside the outline, along the sides that the light does not reach.', {
  color: color('Its colour.', 'none'),
  opacity: opacity('Its opacity.'),
  width: px('Its width.', 8),
  inset: px('Distance from the outline.', 3),
});

/** What lies on the ledge. */
export const tray = group('A ledge along the bottom of the frame, with markers or chalk on it.', {
  form: choice(['markers', 'chalk'], 'What lies on it.', 'markers'),
  color: color('Colour of the ledge.', 'none'),
  accent: color('Colour of its edge.', 'none'),
  width: px('Length of the ledge.', 300),
  pens: Type.Array(color('Colour of one of them.'), {
    maxItems: 6,
    default: [],
    description: 'Colours of the markers or pieces of chalk on it, from left to right.',
  }),
  eraser: color('Colour of the block that wipes the board; `none` for none.', 'none'),
  felt: color('Colour of its felt.', '#5f6f7e'),
});
