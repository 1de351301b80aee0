import type { PlacedZone } from '../../layout/layout.ts';
import { finding, pairs } from './finding.ts';
import { sharedArea, stickingOut } from './measure.ts';
import type { PictureRule } from './picture.ts';

/** Zones that share ground though neither is in the other, and zones that leave their parent. */
export const zoneOverlap: PictureRule = ({ layout: { zones } }) => {
  const crossing = pairs(zones, (a, b) => {
    const shared = isWithin(a, b, zones) || isWithin(b, a, zones) ? undefined : sharedArea(a, b);
    if (!shared) return [];
    return [finding('zone-overlap', b.pointer, `zone "${b.id}" stands on zone "${a.id}"`, { ...shared })];
  });
  const leaving = zones.flatMap((zone) => {
    const parent = zones.find((z) => z.id === zone.parent);
    const px = parent ? stickingOut(zone, parent) : 0;
    if (!parent || px === 0) return [];
    return [finding('zone-overlap', zone.pointer, `zone "${zone.id}" sticks out of zone "${parent.id}"`, { px })];
  });
  return [...crossing, ...leaving];
};

/** True when `inner` is `outer` or nested in it, at any depth. */
export function isWithin(inner: PlacedZone, outer: PlacedZone, zones: readonly PlacedZone[]): boolean {
  if (inner.id === outer.id) return true;
  const parent = zones.find((z) => z.id === inner.parent);
  return parent !== undefined && isWithin(parent, outer, zones);
}
