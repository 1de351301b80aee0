import type { PlacedBadge, PlacedTag } from '../layout/layout.ts';
import type { Tone } from '../roles.ts';
import { areaItem } from './build-area.ts';
import { textItem } from './build-text.ts';
import type { SceneItem } from './scene.ts';

/** A number or letter on its disc, a pill when it is wider than high. */
export function buildBadge(badge: PlacedBadge, id: string, tone: Tone): readonly SceneItem[] {
  const shape = badge.box.width > badge.box.height + 1 ? 'pill' : 'circle';
  return [
    { ...areaItem(id, badge.role, shape, badge.box), tone },
    textItem(badge.text, { id: `${id}/text`, on: badge.role, tone }),
  ];
}

/** A protocol on its pill. */
export const buildTag = (tag: PlacedTag, id: string, tone: Tone): readonly SceneItem[] => [
  { ...areaItem(id, 'protocol', 'pill', tag.box), tone },
  textItem(tag.text, { id: `${id}/text`, on: 'protocol', tone }),
];
