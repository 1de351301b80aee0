import type { Size } from '../geometry.ts';
import { areaItem } from './build-area.ts';
import type { SceneItem } from './scene.ts';

/** The whole canvas. */
export const buildBoard = ({ width, height }: Size): SceneItem =>
  areaItem('board', 'board', 'rect', { x: 0, y: 0, width, height });
