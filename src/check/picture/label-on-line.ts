import { finding } from './finding.ts';
import { lengthInside } from './measure.ts';
import type { PictureRule } from './picture.ts';

/** px of a line that may graze a label. */
const SLACK = 0.5;

/** A line, its own included, that runs through part of an arrow's label. */
export const labelOnLine: PictureRule = ({ labels, strokes }) =>
  labels.flatMap((part) =>
    strokes.flatMap(({ edge, a, b }) => {
      const px = lengthInside(part.box, a, b);
      if (px <= SLACK) return [];
      const whose = edge === part.edge ? 'its own arrow' : `the arrow "${edge.from}" to "${edge.to}"`;
      return [finding('label-on-line', part.edge.pointer, `${whose} runs through ${part.what}`, { px })];
    }),
  );
