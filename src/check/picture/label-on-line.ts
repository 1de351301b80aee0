import { finding } from './finding.ts';
import { lengthInside } from './measure.ts';
import type { PictureRule } from './picture.ts';

/** px of a line that may graze a label. */
const SLACK = 0.5;

/** A line, its own included, that runs through part of an arrow's label; so may no lifeline. */
export const labelOnLine: PictureRule = ({ layout, labels, strokes }) =>
  labels.flatMap((part) => [
    ...strokes.flatMap(({ edge, a, b }) => {
      const px = lengthInside(part.box, a, b);
      if (px <= SLACK) return [];
      const whose = edge === part.edge ? 'its own arrow' : `the arrow "${edge.from}" to "${edge.to}"`;
      return [finding('label-on-line', part.edge.pointer, `${whose} runs through ${part.what}`, { px })];
    }),
    ...layout.lifelines.flatMap(({ node, from, to }) => {
      const px = lengthInside(part.box, from, to);
      if (px <= SLACK) return [];
      const message = `the lifeline of "${node}" runs through ${part.what}`;
      return [finding('label-on-line', part.edge.pointer, message, { px })];
    }),
  ]);
