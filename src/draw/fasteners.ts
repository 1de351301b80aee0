import { blend } from '../color.ts';
import type { Point, Rect } from '../geometry.ts';
import { at, ellipse, pair, toPath } from './contour.ts';
import type { PathItem } from './drawing.ts';
import { filled, type Ink, stroked } from './paint.ts';
import { randomOf } from './seed.ts';

/** A strip of tape across each upper corner: see-through, a lighter stripe along it, its ends torn. `size` in px. */
export function drawTape(
  { x, y, width }: Rect,
  size: number,
  color: string,
  opacity: number,
  seed: number,
): PathItem[] {
  const random = randomOf(seed);
  return [-1, 1].flatMap((side) => {
    const center = at(side < 0 ? x + size * 0.34 : x + width - size * 0.34, y + size * 0.2);
    const slope = side * (0.55 + random() * 0.25);
    const scale = 1 / Math.sqrt(1 + slope * slope);
    const [half, thick] = [size * (0.86 + random() * 0.12), size * 0.29];
    const place = (along: number, aside: number): Point =>
      at(center.x + (along - slope * aside) * scale, center.y + (slope * along + aside) * scale);
    const torn = (end: number): Point[] =>
      [-1, -0.6, -0.2, 0.2, 0.6, 1].map((share, i) => place(end + (i % 2 === 0 ? 0 : 1.8), share * thick));
    const strip = pathOf([...torn(-half), ...torn(half).reverse()]);
    const stripe = pathOf([
      place(-half + 2, -thick * 0.72),
      place(half - 1, -thick * 0.72),
      place(half - 1, -thick * 0.36),
      place(-half + 2, -thick * 0.36),
    ]);
    const edge: Ink = {
      color: blend(color, '#000000', 0.25),
      opacity: opacity * 0.5,
      width: 0.8,
      dash: [],
      cap: 'butt',
    };
    const sides = `M${pair(place(-half, thick))}L${pair(place(half, thick))}M${pair(place(-half, -thick))}L${pair(place(half, -thick))}`;
    return [filled(strip, color, opacity), filled(stripe, '#ffffff', opacity * 0.5), stroked(sides, edge)];
  });
}

const pathOf = (points: readonly Point[]): string => `M${points.map(pair).join('L')}Z`;

/** A round magnet on each upper corner: its shadow, its rim, its face and a gleam. `size` is its width, px. */
export function drawMagnets({ x, y, width }: Rect, size: number, color: string, shadow: string): PathItem[] {
  const r = size / 2;
  const disc = (cx: number, cy: number, radius: number): string =>
    toPath(ellipse({ x: cx - radius, y: cy - radius, width: 2 * radius, height: 2 * radius }));
  return [x + r * 0.4, x + width - r * 0.4].flatMap((cx) => {
    const cy = y + r * 0.3;
    const gleam = `M${pair(at(cx - r * 0.5, cy - r * 0.1))}Q${pair(at(cx - r * 0.42, cy - r * 0.55))} ${pair(at(cx + r * 0.08, cy - r * 0.55))}`;
    return [
      filled(disc(cx + 1.6, cy + 2.2, r), shadow, 0.55),
      filled(disc(cx, cy, r), blend(color, '#000000', 0.28), 1),
      filled(disc(cx - 0.3, cy - 0.6, r * 0.82), color, 1),
      stroked(gleam, { color: '#ffffff', opacity: 0.75, width: Math.max(1, r * 0.24), dash: [], cap: 'round' }),
    ];
  });
}
