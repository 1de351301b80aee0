import { finding } from './finding.ts';
import { sharedArea, stickingOut } from './measure.ts';
import type { PictureRule } from './picture.ts';

/** Part of an arrow's label that the border of a zone runs through. */
export const labelOnBorder: PictureRule = ({ layout, labels }) =>
  labels.flatMap((part) =>
    layout.zones.flatMap((zone) => {
      const shared = sharedArea(part.box, zone);
      if (!shared || stickingOut(part.box, zone) === 0) return [];
      const message = `the border of zone "${zone.id}" runs through ${part.what}`;
      return [finding('label-on-border', part.edge.pointer, message, { ...shared })];
    }),
  );
