import { boundsOf, type Point, type Rect } from '../geometry.ts';

/** The smallest rectangle around boxes and lines; undefined for none. */
export const boundsAround = (boxes: readonly Rect[], lines: readonly (readonly Point[])[]): Rect | undefined =>
  boundsOf([...boxes, ...lines.flat().map((p) => ({ ...p, width: 0, height: 0 }))]);
