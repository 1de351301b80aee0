import type { Point } from '../geometry.ts';
import { at, type Contour, flatten, pair } from './contour.ts';
import { hatchStrokes } from './hatch-lines.ts';
import { randomOf } from './seed.ts';

/** Direction of the strokes, degrees; the sine and cosine of it. */
const SLANT = -45;
const HALF_ROOT = Math.SQRT1_2;
/** A round end needs this much of the width to stay inside where the outline crosses at a slant. */
const SHORTER = 0.75;
/** How uneven the ends are, as a share of the width. */
const UNEVEN = 0.5;
/** Strokes lie this many widths apart, so that a little of what is under them shows. */
const PITCH = 1.05;

/** Parallel strokes of a marker `width` px broad that fill a closed contour and stay inside, as path data; empty where none has room. */
export function shadeStrokes(contour: Contour, width: number, seed: number): string {
  const outline = flatten(contour, 6);
  const random = randomOf(seed);
  const across = outline.map(acrossOf);
  const [first, last] = [Math.min(...across) + width / 2, Math.max(...across) - width / 2];
  return hatchStrokes(outline, width * PITCH, SLANT)
    .filter(([from]) => acrossOf(from) >= first && acrossOf(from) <= last)
    .map(([from, to]) => {
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      const short = (): number => (SHORTER + random() * UNEVEN) * width;
      const [a, b] = [short(), length - short()];
      if (b <= a) return '';
      const along = (share: number): Point => at(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
      return `M${pair(along(a / length))}L${pair(along(b / length))}`;
    })
    .join('');
}

/** Where a point lies across the strokes, px. */
const acrossOf = ({ x, y }: Point): number => (x + y) * HALF_ROOT;
