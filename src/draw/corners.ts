import { type ToneColors, toneColor } from '../color.ts';
import type { Point, Rect } from '../geometry.ts';
import type { ShapeStyle, Theme } from '../theme/theme.ts';
import { at, polyline, towards } from './contour.ts';
import type { PathItem } from './drawing.ts';
import { filled, glowing, type Ink, inked } from './paint.ts';
import type { Nib, Pass, Pen } from './pen.ts';
import { randomOf } from './seed.ts';

/** What a style puts on the corners of an area: angle brackets or adhesive tape. */
export function drawCorners(
  rect: Rect,
  { corners }: ShapeStyle,
  tone: ToneColors,
  theme: Theme,
  pen: Pen,
  seed: number,
): PathItem[] {
  const color = toneColor(corners.color, tone);
  if (corners.form === 'none' || color === null) return [];
  const size = Math.min(corners.size, rect.width / 3, rect.height / 3);
  if (corners.form === 'tape') return drawTape(rect, size, color, corners.opacity, seed);
  const ink: Ink = { color, opacity: corners.opacity, width: corners.width, dash: [], cap: 'butt' };
  const strokes = cornersOf(rect).flatMap((corner, i) => bracket(corner, size, pen, ink, seed + i));
  const joined: readonly Pass[] = [
    { d: strokes.map(({ d }) => d).join(''), form: strokes[0]?.form ?? 'line', widen: 1, fade: 1 },
  ];
  return [...glowing(joined, ink, theme.glow.slice(-1)), ...inked(joined, ink)];
}

/** Every corner with its two neighbours. */
function cornersOf({ x, y, width, height }: Rect): readonly (readonly [Point, Point, Point])[] {
  const [a, b, c, d] = [at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height)];
  return [
    [a, b, d],
    [b, a, c],
    [c, d, b],
    [d, c, a],
  ];
}

function bracket(
  [corner, along, down]: readonly [Point, Point, Point],
  size: number,
  pen: Pen,
  nib: Nib,
  seed: number,
): readonly Pass[] {
  const reach = (other: Point): Point =>
    towards(corner, other, size / Math.max(size, Math.hypot(other.x - corner.x, other.y - corner.y)));
  const contour = polyline([reach(along), corner, reach(down)]);
  return contour === undefined ? [] : pen.trace(contour, nib, seed);
}

/** A strip across each upper corner, its ends torn. */
function drawTape({ x, y, width }: Rect, size: number, color: string, opacity: number, seed: number): PathItem[] {
  const random = randomOf(seed);
  return [-1, 1].map((side) => {
    const center = at(side < 0 ? x + size * 0.4 : x + width - size * 0.4, y + 1.5);
    const slope = side * (0.5 + random() * 0.2);
    const [half, thick] = [size * 0.75, size * 0.24];
    const place = (along: number, aside: number): Point =>
      at(center.x + along - slope * aside, center.y + slope * along + aside);
    const torn = (end: number): Point[] =>
      [-1, -0.33, 0.33, 1].map((share, i) => place(end + (i % 2 === 0 ? 0 : 1.6), share * thick));
    const contour = polyline([...torn(-half), ...torn(half).reverse()], true);
    const [first, ...rest] = contour === undefined ? [] : [contour.start, ...contour.segments.map(({ to }) => to)];
    const d = first === undefined ? '' : `M${text(first)}${rest.map((p) => `L${text(p)}`).join('')}Z`;
    return filled(d, color, opacity);
  });
}

const text = ({ x, y }: Point): string => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
