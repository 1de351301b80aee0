import { finding, pairs } from './finding.ts';
import { sharedArea } from './measure.ts';
import type { PictureRule } from './picture.ts';

/** One box on another, or scenery on a box. */
export const nodeOverlap: PictureRule = ({ layout }) => {
  const scenery = layout.context.map((c) => ({ what: `scenery "${c.icon}"`, pointer: c.pointer, box: c.box }));
  const boxes = layout.nodes.map((n) => ({ what: `node "${n.id}"`, pointer: n.pointer, box: n }));
  return pairs([...boxes, ...scenery], (a, b) => {
    const shared = sharedArea(a.box, b.box);
    return shared ? [finding('node-overlap', b.pointer, `${b.what} stands on ${a.what}`, { ...shared })] : [];
  });
};
