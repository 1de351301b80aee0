import type { Rect } from '../../geometry.ts';
import type { PlacedZone } from '../../layout/layout.ts';
import { finding } from './finding.ts';
import { round2 } from './measure.ts';
import type { PictureRule } from './picture.ts';

/** Room between a zone's border and what stands in it, px. */
const LEAST = 6;

/** A box or zone that nearly touches the border of the zone that it is in. */
export const zonePadding: PictureRule = ({ layout: { nodes, zones } }) => {
  const inner = [
    ...nodes.map((n) => ({ what: `node "${n.id}"`, pointer: n.pointer, home: n.zone, box: n as Rect })),
    ...zones.map((z) => ({ what: `zone "${z.id}"`, pointer: z.pointer, home: z.parent, box: z as Rect })),
  ];
  return inner.flatMap(({ what, pointer, home, box }) => {
    const zone = zones.find(({ id }) => id === home);
    const px = zone === undefined ? LEAST : padding(box, zone);
    if (zone === undefined || px >= LEAST || px < 0) return [];
    const message = `${what} stands ${px} px from the border of its zone "${zone.id}"`;
    return [finding('zone-padding', pointer, message, { px, min: LEAST })];
  });
};

/** px between `inner` and the nearest side of the zone around it; negative when it sticks out. */
const padding = (inner: Rect, zone: PlacedZone): number =>
  round2(
    Math.min(
      inner.x - zone.x,
      inner.y - zone.y,
      zone.x + zone.width - inner.x - inner.width,
      zone.y + zone.height - inner.y - inner.height,
    ),
  );
