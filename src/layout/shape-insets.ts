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

/**
 * What the sides of a block take: of plates at the top and at the right, of drums where they are rounded. In depths; a
 * little less than pens draw, since content keeps off the sides by its padding besides.
 */
const PLATE: Insets = { top: 0.5, right: 0.85, bottom: 0, left: 0 };
const SOLIDS: Partial<Readonly<Record<NodeShape, Insets>>> = {
  cylinder: { top: 1.3, right: 0.25, bottom: 0.5, left: 0.25 },
  queue: { top: 0.3, right: 1.28, bottom: 0.3, left: 0.5 },
};

/**
 * px between a shape's box and its content; `unit` is the type scale times the canvas unit, `depth` that of the block
 * that the shape is drawn as, px, or 0.
 */
export function insetsOf(shape: NodeShape, unit: number, depth: number): Insets {
  const drum = SOLIDS[shape];
  const flat = depth > 0 && drum !== undefined ? NONE : INSETS[shape];
  const solid = drum ?? PLATE;
  const of = (side: keyof Insets): number => flat[side] * unit + solid[side] * depth;
  return { top: of('top'), right: of('right'), bottom: of('bottom'), left: of('left') };
}

const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
