import { finding, pairs } from './finding.ts';
import { sharedArea } from './measure.ts';
import { hasInk, type PictureRule } from './picture.ts';
import { pointerOf } from './pointer-of.ts';

/** Ink of one text on the ink of another. Labels of arrows have a rule of their own. */
export const textOverlap: PictureRule = ({ model, texts }) =>
  pairs(texts.filter(hasInk), (a, b) => {
    const shared = a.role === 'edge-label' && b.role === 'edge-label' ? undefined : sharedArea(a.ink, b.ink);
    if (!shared) return [];
    const message = `text "${b.text}" stands on text "${a.text}"`;
    return [finding('text-overlap', pointerOf(model, b.owner), message, { ...shared })];
  });
