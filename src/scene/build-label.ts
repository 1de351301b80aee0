import { overlaps } from '../geometry.ts';
import type { PlacedZone, RoutedEdge } from '../layout/layout.ts';
import { buildBadge, buildTag } from './build-badge.ts';
import { textItem } from './build-text.ts';
import type { SceneItem } from './scene.ts';

/** What an arrow says: its steps, its text, its protocol. Over a zone it takes the zone's ground. */
export function buildLabel(edge: RoutedEdge, zones: readonly PlacedZone[]): readonly SceneItem[] {
  const label = edge.placedLabel;
  if (label === null) return [];
  const id = `edges/${edge.index}`;
  const on = zones.some((zone) => overlaps(zone, label.box)) ? 'zone' : 'board';
  return [
    ...label.badges.flatMap((badge) => buildBadge(badge, `${id}/${badge.role}/${badge.text.text}`, 'neutral')),
    ...(label.text === null ? [] : [textItem(label.text, { id: `${id}/label`, on, tone: 'neutral' })]),
    ...(label.tag === null ? [] : buildTag(label.tag, `${id}/protocol`, 'neutral')),
  ];
}
