import type { NodeShape } from '../roles.ts';
import type { Insets } from './layout.ts';

/** What each outline takes from its box before its content begins, px at scale 1; pens draw within the same figures. */
const INSETS: Readonly<Record<NodeShape, Insets>> = {
  box: { top: 0, right: 0, bottom: 0, left: 0 },
  cylinder: { top: 14, right: 0, bottom: 7, left: 0 },
  queue: { top: 0, right: 12, bottom: 0, left: 6 },
  cloud: { top: 12, right: 12, bottom: 10, left: 12 },
  document: { top: 0, right: 0, bottom: 10, left: 0 },
  person: { top: 4, right: 4, bottom: 0, left: 4 },
  hexagon: { top: 0, right: 12, bottom: 0, left: 12 },
  panel: { top: 10, right: 0, bottom: 0, left: 0 },
};

/** px between a shape's box and its content; `unit` is the type scale times the canvas unit. */
export function insetsOf(shape: NodeShape, unit: number): Insets {
  const { top, right, bottom, left } = INSETS[shape];
  return { top: top * unit, right: right * unit, bottom: bottom * unit, left: left * unit };
}
