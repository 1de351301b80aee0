import type { Rect } from '../geometry.ts';
import type { Paper } from '../theme/theme.ts';
import { num } from './contour.ts';

/** Shortest distance of two ticks, px. */
const LEAST_GAP = 3;
/** Length of a short tick as a share of the distance of the frame's lines; every other is longer. */
const SHORT = 0.3;
const HALF = 0.55;
/** Length of an arrow in the middle of a side, px. */
const ARROW = 9;

/** The ticks of a frame, from its outer line inwards and counted from the middle of each side, as path data of strokes. */
export function ruler(outer: Rect, { gap, ticks, minor }: Paper['frame']): string {
  const long = ticks > 0 ? along(outer, ticks, () => gap) : '';
  const everyOther = (k: number): number => gap * (k % 2 === 0 ? HALF : SHORT);
  return long + (minor > 0 ? along(outer, minor, everyOther) : '');
}

function along({ x, y, width, height }: Rect, gap: number, lengthOf: (k: number) => number): string {
  const step = Math.max(LEAST_GAP, gap);
  const parts: string[] = [];
  for (let k = 0; k * step < width / 2; k++) {
    for (const at of k === 0 ? [0] : [-k, k]) {
      const tick = crisp(x + width / 2 + at * step);
      parts.push(
        `M${tick} ${num(y)}V${num(y + lengthOf(k))}M${tick} ${num(y + height - lengthOf(k))}V${num(y + height)}`,
      );
    }
  }
  for (let k = 0; k * step < height / 2; k++) {
    for (const at of k === 0 ? [0] : [-k, k]) {
      const tick = crisp(y + height / 2 + at * step);
      parts.push(
        `M${num(x)} ${tick}H${num(x + lengthOf(k))}M${num(x + width - lengthOf(k))} ${tick}H${num(x + width)}`,
      );
    }
  }
  return parts.join('');
}

/** The middle of a px, so that a stroke of 1 px fills it. */
const crisp = (value: number): string => num(Math.floor(value) + 0.5);

/** A triangle in the middle of every side that points to the middle of the sheet, as path data of areas. */
export function sideArrows({ x, y, width, height }: Rect): string {
  const [cx, cy, right, bottom] = [x + width / 2, y + height / 2, x + width, y + height];
  const half = ARROW * 0.62;
  const level = (at: number, tip: number): string =>
    `M${num(cx - half)} ${num(at)}H${num(cx + half)}L${num(cx)} ${num(tip)}Z`;
  const upright = (at: number, tip: number): string =>
    `M${num(at)} ${num(cy - half)}V${num(cy + half)}L${num(tip)} ${num(cy)}Z`;
  return level(y, y + ARROW) + level(bottom, bottom - ARROW) + upright(x, x + ARROW) + upright(right, right - ARROW);
}
