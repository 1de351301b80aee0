import { choice, color, group, number, opacity } from './schema-parts.ts';

/** How nodes stand on the page. */
const PROJECTIONS = ['flat', 'isometric'] as const;

/** How nodes stand on the page. */
export const projection = choice(
  PROJECTIONS,
  'How nodes stand on the page: `flat`, or `isometric` as blocks that show their front, upper and right side.',
  'flat',
);

/** What nodes look like as blocks. */
export const solid = group(
  'What nodes look like as blocks, with `projection: isometric`. Their front is drawn as `shapes.node`.',
  {
    depth: number('How far a block reaches back, to the right. In px.', 4, 40, 14),
    top: group('Light on its upper side, over `tone.fill`.', {
      color: color('Its colour.', '#ffffff'),
      opacity: opacity('Its opacity.', 0.6),
    }),
    side: group('Shade on its right side, over `tone.fill`.', {
      color: color('Its colour.', 'tone.line'),
      opacity: opacity('Its opacity.', 0.45),
    }),
    ridges: opacity('Opacity of the edges between its sides, as a share of the outline’s.', 0.8),
  },
);
