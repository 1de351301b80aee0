import type { Point } from '../geometry.ts';
import type { Paper } from '../theme/theme.ts';
import { at, ellipse, num, pair, toPath } from './contour.ts';
import type { PathItem } from './drawing.ts';
import { filled, type Ink, stroked } from './paint.ts';

/** Widths of the bracket and of the ring, px. */
const BRACKET = 2.5;
const RING = 1;

/**
 * The mark of a sheet's corner: an angle bracket on it and further in a ring with cross hairs, two opposite quarters of
 * its disc filled. `dx` and `dy` point into the sheet; `gap` is the distance of the frame's two lines, px.
 */
export function drawRegistration(
  { x, y }: Point,
  dx: number,
  dy: number,
  { color, accent, size }: Paper['corners'],
  gap: number,
): PathItem[] {
  const place = (u: number, v: number): string => pair(at(x + dx * u, y + dy * v));
  const bracket = `M${place(size * 1.8, 0)}L${place(0, 0)}L${place(0, size * 1.8)}`;
  const center = gap + size * 0.36;
  const r = size * 0.2;
  const [cx, cy] = [Math.round(x + dx * center) + 0.5, Math.round(y + dy * center) + 0.5];
  const ring = toPath(ellipse({ x: cx - r, y: cy - r, width: 2 * r, height: 2 * r }));
  const arm = r * 1.9;
  const hairs = `M${pair(at(cx - arm, cy))}H${num(cx + arm)}M${pair(at(cx, cy - arm))}V${num(cy + arm)}`;
  const ink = accent === 'none' ? color : accent;
  return [
    stroked(bracket, line(color, BRACKET)),
    filled(quarters(at(cx, cy), r), ink, 1),
    stroked(ring + hairs, line(ink, RING)),
  ];
}

const line = (color: string, width: number): Ink => ({ color, width, opacity: 1, dash: [], cap: 'butt' });

/** Handle length of a quarter circle, as a share of its radius. */
const QUARTER = 0.5523;

function quarters({ x, y }: Point, r: number): string {
  const one = (sign: number): string => {
    const [right, top, handle] = [x + sign * r, y - sign * r, sign * r * QUARTER];
    return `M${pair(at(x, y))}L${pair(at(x, top))}C${pair(at(x + handle, top))} ${pair(at(right, y - handle))} ${pair(at(right, y))}Z`;
  };
  return one(1) + one(-1);
}
