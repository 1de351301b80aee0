import type { Rect } from '../geometry.ts';
import { at, type Contour, curveTo, polyline, quarter, roundRect } from './contour.ts';

/** How far a tag's point reaches inwards, px at most. */
const POINT = 6;
/** How far the sides of a tube bulge, px at most. */
const BULGE = 2;

/** A tag whose left end is a point: it says what the thing beside it speaks. */
export function tagOutline({ x, y, width, height }: Rect): Contour {
  const point = Math.min(POINT, width / 4);
  const [right, bottom] = [x + width, y + height];
  const corners = [at(x + point, y), at(right, y), at(right, bottom), at(x + point, bottom), at(x, y + height / 2)];
  return polyline(corners, true) ?? roundRect({ x, y, width, height }, 0);
}

/** The glass of a picture tube: round corners, sides that bulge. */
export function tubeOutline({ x, y, width, height }: Rect, radius: number): Contour {
  const [right, bottom] = [x + width, y + height];
  const bulge = Math.min(BULGE, width / 40, height / 24);
  const r = Math.max(1, Math.min(radius, width / 5, height / 5));
  const [l, t, e, b] = [x + bulge, y + bulge, right - bulge, bottom - bulge];
  // A cubic reaches three quarters of the height of its handles.
  const [lift, third] = [bulge / 3, 1 / 3];
  const [wide, high] = [(e - l - 2 * r) * third, (b - t - 2 * r) * third];
  return {
    start: at(l + r, t),
    segments: [
      curveTo(at(l + r + wide, y - lift), at(e - r - wide, y - lift), at(e - r, t)),
      quarter(at(e - r, t), at(e, t), at(e, t + r)),
      curveTo(at(right + lift, t + r + high), at(right + lift, b - r - high), at(e, b - r)),
      quarter(at(e, b - r), at(e, b), at(e - r, b)),
      curveTo(at(e - r - wide, bottom + lift), at(l + r + wide, bottom + lift), at(l + r, b)),
      quarter(at(l + r, b), at(l, b), at(l, b - r)),
      curveTo(at(x - lift, b - r - high), at(x - lift, t + r + high), at(l, t + r)),
      quarter(at(l, t + r), at(l, t), at(l + r, t)),
    ],
    closed: true,
  };
}
