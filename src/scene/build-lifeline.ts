import type { Size } from '../geometry.ts';
import type { PlacedLifeline } from '../layout/layout.ts';
import type { RuleItem } from './scene.ts';

/** Half of the bar at a lifeline's foot, px on a canvas of 1024 px. */
const HALF_FOOT = 8;

/** A party's lifeline and the bar that it ends on. */
export function buildLifeline({ node, from, to }: PlacedLifeline, canvas: Size): readonly RuleItem[] {
  const id = `lifelines/${node}`;
  const half = (HALF_FOOT * Math.min(canvas.width, canvas.height)) / 1024;
  return [
    { kind: 'rule', id, role: 'lifeline', from, to },
    {
      kind: 'rule',
      id: `${id}/foot`,
      role: 'lifeline-foot',
      from: { x: to.x - half, y: to.y },
      to: { x: to.x + half, y: to.y },
    },
  ];
}
