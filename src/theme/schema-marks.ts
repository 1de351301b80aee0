import { choice, color, group, opacity, px } from './schema-parts.ts';

/** Tokens of what stands behind or beside a text. */
export const plate = group('A mark drawn behind a text, or beside it.', {
  form: choice(
    ['none', 'tab', 'swipe', 'corner', 'cursor'],
    'What is drawn: a `tab` around the text, the `swipe` of a highlighter, a tab that fills the upper left `corner` of the area that the text stands on, or a block behind its last letter, as a `cursor`.',
    'none',
  ),
  color: color('Its colour.', 'none'),
  stroke: color('Colour of its stroke; `none` for the same.', 'none'),
  opacity: opacity('Its opacity.'),
  padX: px('Space left and right of the text.', 0),
  padY: px('Space above and below the text.', 0),
  width: px('Width of its stroke.', 0),
});

/** Tokens of the bar on top of a box. */
export const header = group('A bar along the top, inside the outline.', {
  color: color('Its colour.', 'none'),
  opacity: opacity('Its opacity.'),
  height: px('Its height.', 6),
  line: color('Colour of the line at its foot.', 'none'),
  marks: choice(
    ['none', 'screen', 'ruler'],
    'What it bears: the dots and slots of a `screen`, or the ticks of a `ruler`.',
    'none',
  ),
  accent: color('Colour of these marks.', 'none'),
  room: px('Free height that it takes from the content of boxes, at type scale 1.', 0),
});

/** Tokens of the middle of an arrow. */
export const core = group(
  'A thinner stroke along the middle of the shaft: the hot core of a tube, or the hollow of a pipe.',
  {
    color: color('Its colour.', 'none'),
    opacity: opacity('Its opacity.'),
    width: px('Its width.', 1),
  },
);
