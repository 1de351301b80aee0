import type { Rect } from '../geometry.ts';
import type { ShapeRole } from '../roles.ts';
import type { ShapeItem } from './scene.ts';

/** An area of neutral tone, on the ground, without a link. */
export const areaItem = (id: string, role: ShapeRole, shape: ShapeItem['shape'], rect: Rect): ShapeItem => ({
  kind: 'shape',
  id,
  role,
  shape,
  rect: { x: rect.x, y: rect.y, width: rect.width, height: rect.height },
  tone: 'neutral',
  depth: 0,
  link: null,
});
