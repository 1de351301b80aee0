import type { SceneItem } from '../scene/scene.ts';
import type { DrawItem, GroupItem } from './drawing.ts';

/**
 * Items of one owner that follow each other become one group. Shadows of nodes come before the first arrow, because
 * a shadow must not lie on an arrowhead.
 */
export function groupItems(
  items: readonly SceneItem[],
  draw: (item: SceneItem) => readonly DrawItem[],
  shadows: readonly DrawItem[],
): GroupItem[] {
  const groups: (GroupItem & { owner: string; items: DrawItem[] })[] = [];
  const owners = new Set<string>();
  let waiting = shadows;
  for (const item of items) {
    const owner = ownerOf(item.id);
    if (waiting.length > 0 && (item.kind === 'edge' || (item.kind === 'shape' && item.role === 'node'))) {
      groups.push({ kind: 'group', id: 'shadows', owner: 'shadows', link: null, items: [...waiting] });
      waiting = [];
    }
    if (groups.at(-1)?.owner !== owner) {
      const id = owners.has(owner) ? item.id : owner;
      owners.add(owner);
      groups.push({ kind: 'group', id, owner, link: item.kind === 'shape' ? item.link : null, items: [] });
    }
    groups.at(-1)?.items.push(...draw(item));
  }
  return groups
    .filter((group) => group.items.length > 0)
    .map(({ kind, id, link, items: drawn }) => ({ kind, id, link, items: drawn }));
}

/** `nodes/browser/icon` belongs to `nodes/browser`. */
const ownerOf = (id: string): string => id.split('/').slice(0, 2).join('/');
