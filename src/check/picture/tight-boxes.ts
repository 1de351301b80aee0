import type { Rect } from '../../geometry.ts';
import { finding, pairs } from './finding.ts';
import { gapBetween } from './measure.ts';
import type { PictureRule } from './picture.ts';
import { isWithin } from './zone-overlap.ts';

/** Boxes and zones nearer than this look like one, px. */
const LEAST = 8;

/** Two boxes, two zones, or a box and a zone that it is not in, with hardly any room between them. */
export const tightBoxes: PictureRule = ({ layout: { nodes, zones } }) => {
  const report = (px: number, a: { readonly what: string }, b: { readonly what: string; readonly pointer: string }) =>
    px === 0 || px >= LEAST
      ? []
      : [finding('tight-boxes', b.pointer, `${b.what} stands ${px} px beside ${a.what}`, { px, min: LEAST })];
  const boxes = nodes.map((n) => ({ what: `node "${n.id}"`, pointer: n.pointer, box: n as Rect, zone: n.zone }));
  const apart = pairs(zones, (a, b) =>
    isWithin(a, b, zones) || isWithin(b, a, zones)
      ? []
      : report(gapBetween(a, b), named(a.id), { ...named(b.id), pointer: b.pointer }),
  );
  const outside = boxes.flatMap((node) => {
    const home = zones.find((z) => z.id === node.zone);
    const foreign = zones.filter((z) => home === undefined || !isWithin(home, z, zones));
    return foreign.flatMap((z) => report(gapBetween(node.box, z), named(z.id), node));
  });
  return [...pairs(boxes, (a, b) => report(gapBetween(a.box, b.box), a, b)), ...apart, ...outside];
};

const named = (id: string) => ({ what: `zone "${id}"` });
