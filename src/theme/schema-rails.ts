import { color, group, number, opacity } from './schema-parts.ts';

/** Grooves in boxes that are much higher than wide. */
export const rails = group(
  'A groove along either side of a box that is much higher than wide, as on a bus, and a tap wherever an arrow ends there.',
  {
    color: color('Colour of the groove.', 'none'),
    opacity: opacity('Its opacity.'),
    width: number('Its width; texts keep off as much and a little more. In px.', 2, 7, 5),
    line: color('Colour of its edge.', 'none'),
    accent: color('Colour of the taps.', 'none'),
  },
);
