import { finding } from './finding.ts';
import { lengthInside } from './measure.ts';
import { hasInk, type PictureRule } from './picture.ts';

/** A line that runs through the title of a zone. */
export const lineThroughTitle: PictureRule = ({ texts, strokes }) => {
  const titles = texts.filter((t) => t.role === 'zone-title' && hasInk(t));
  return strokes.flatMap(({ edge, a, b }) =>
    titles.flatMap((title) => {
      const px = lengthInside(title.ink, a, b);
      if (px === 0) return [];
      const message = `the arrow "${edge.from}" to "${edge.to}" runs through the zone title "${title.text}"`;
      return [finding('line-through-title', edge.pointer, message, { px })];
    }),
  );
};
