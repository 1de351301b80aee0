import { blend, type ToneColors, toneColor } from '../color.ts';
import type { Point, Rect } from '../geometry.ts';
import type { ShapeStyle, Theme } from '../theme/theme.ts';
import { at, polyline, towards } from './contour.ts';
import type { PathItem } from './drawing.ts';
import { drawMagnets, drawTape } from './fasteners.ts';
import { glowing, type Ink, inked } from './paint.ts';
import type { Nib, Pass, Pen } from './pen.ts';

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
  if (corners.form === 'magnets') return drawMagnets(rect, size, color, blend(theme.paper.color, '#000000', 0.35));
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
