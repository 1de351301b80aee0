import { inflate } from '../geometry.ts';
import type { PlacedNode } from '../layout/layout.ts';
import { areaItem } from './build-area.ts';
import { buildBadge, buildTag } from './build-badge.ts';
import { textItems } from './build-text.ts';
import type { SceneItem } from './scene.ts';

/** px by which the plate behind an icon is larger than the icon; less than any text keeps from it. */
const PLATE = 2;

/** A box with all that stands in it. */
export function buildNode(node: PlacedNode): readonly SceneItem[] {
  const id = `nodes/${node.id}`;
  return [
    { ...areaItem(id, 'node', node.shape, node), tone: node.tone, link: node.link },
    ...buildIcon(node, id),
    ...textItems(node.texts, { id, on: 'node', tone: node.tone }),
    ...node.tags.flatMap((tag, i) => buildTag(tag, `${id}/protocol/${i}`, node.tone)),
    ...(node.badge === null ? [] : buildBadge(node.badge, `${id}/${node.badge.role}`, node.tone)),
  ];
}

function buildIcon({ icon, iconBox, tone }: PlacedNode, id: string): readonly SceneItem[] {
  if (icon === null || iconBox === null) return [];
  return [
    { ...areaItem(`${id}/plate`, 'icon-plate', 'circle', inflate(iconBox, PLATE)), tone },
    { kind: 'icon', id: `${id}/icon`, role: 'node', name: icon, rect: iconBox, tone },
  ];
}
