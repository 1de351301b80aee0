import { inflate, type Rect } from '../../geometry.ts';
import { finding } from './finding.ts';
import { lengthInside } from './measure.ts';
import type { PictureRule } from './picture.ts';

/** px that an arrow may reach into its own boxes: outlines such as a cloud's are narrower than their box. */
const END = 10;
const BORDER = 0.5;

/** A line that runs through a box or scenery. */
export const lineThroughNode: PictureRule = ({ layout, strokes }) => {
  const boxes = [
    ...layout.nodes.map((n) => ({ id: n.id, what: `node "${n.id}"`, box: n as Rect })),
    ...layout.context.map((c) => ({ id: null, what: `scenery "${c.icon}"`, box: c.box })),
  ];
  return strokes.flatMap(({ edge, a, b }) =>
    boxes.flatMap(({ id, what, box }) => {
      const isEnd = id === edge.from || id === edge.to;
      const px = lengthInside(inflate(box, -BORDER), a, b);
      if (px <= (isEnd ? END : 0)) return [];
      const message = `the arrow "${edge.from}" to "${edge.to}" runs through ${what}`;
      return [finding('line-through-node', edge.pointer, message, { px })];
    }),
  );
};
