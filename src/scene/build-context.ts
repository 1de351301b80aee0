import { inflate } from '../geometry.ts';
import type { PlacedContext } from '../layout/layout.ts';
import { areaItem } from './build-area.ts';
import type { SceneItem } from './scene.ts';

/** px that scenery's icon keeps from the border of its place. */
const MARGIN = 2;

/** Scenery: an icon on an area that themes leave plain. */
export function buildContext(context: PlacedContext): readonly SceneItem[] {
  const id = `context/${context.index}`;
  return [
    areaItem(id, 'context', 'rect', context.box),
    {
      kind: 'icon',
      id: `${id}/icon`,
      role: 'context',
      name: context.icon,
      rect: inflate(context.box, -MARGIN),
      tone: 'neutral',
    },
  ];
}
