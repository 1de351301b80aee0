import { finding } from './finding.ts';
import { sharedArea, stickingOut } from './measure.ts';
import type { PictureRule } from './picture.ts';
import { isWithin } from './zone-overlap.ts';

/** A box inside a zone that it is not in, or outside the one that it is in. */
export const nodeInZone: PictureRule = ({ layout: { zones, nodes } }) =>
  nodes.flatMap((node) => {
    const home = zones.find((z) => z.id === node.zone);
    return zones.flatMap((zone) => {
      const isHome = home !== undefined && isWithin(home, zone, zones);
      const px = isHome ? stickingOut(node, zone) : 0;
      const shared = isHome ? undefined : sharedArea(node, zone);
      if (px > 0) {
        const message = `node "${node.id}" sticks out of its zone "${zone.id}" by ${px} px`;
        return [finding('node-in-zone', node.pointer, message, { px })];
      }
      if (!shared) return [];
      const message = `node "${node.id}" stands in zone "${zone.id}", which it is not in`;
      return [finding('node-in-zone', node.pointer, message, { ...shared })];
    });
  });
