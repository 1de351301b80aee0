import type { PlacedZone } from '../layout/layout.ts';
import { areaItem } from './build-area.ts';
import { textItems } from './build-text.ts';
import type { SceneItem } from './scene.ts';

/** A trust boundary with its title. */
export function buildZone(zone: PlacedZone): readonly SceneItem[] {
  const id = `zones/${zone.id}`;
  return [
    { ...areaItem(id, 'zone', 'rect', zone), tone: zone.tone, depth: zone.depth },
    ...textItems(zone.texts, { id, on: 'zone', tone: zone.tone }),
  ];
}
