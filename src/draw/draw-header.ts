import { type ToneColors, toneColor } from '../color.ts';
import type { Rect } from '../geometry.ts';
import type { ShapeStyle } from '../theme/theme.ts';
import { at, type Contour, lineTo, num, polyline, roundRect } from './contour.ts';
import type { PathItem } from './drawing.ts';
import { filled, type Ink, stroked } from './paint.ts';
import type { Pen } from './pen.ts';

/** Free px at either end of a bar, besides its cut corners. */
const MARGIN = 5;
/** Lower bars bear no marks, px. */
const LEAST = 7;
/** Side and distance of the dots of a screen, px. */
const DOT = 3;
const DOT_PITCH = 6;
/** Distance of the ticks of a ruler, px; every fifth is long. */
const TICK_PITCH = 4;
const MOST_TICKS = 16;

/** The bar along the top of an area whose corners are cut by `cut` px, or rounded by the style's radius: its ground, its foot and its marks. */
export function drawHeader(rect: Rect, style: ShapeStyle, tone: ToneColors, cut: number, pen: Pen): PathItem[] {
  const { color, line, accent, opacity, marks } = style.header;
  const height = Math.min(style.header.height, rect.height / 3);
  const [ground, foot, mark] = [color, line, accent].map((token) => toneColor(token, tone));
  const bar = cut > 0 ? cutBar(rect, cut, height) : roundBar(rect, style.radius, height);
  const parts: PathItem[] = ground == null ? [] : [filled(pen.area(bar, 0), ground, opacity)];
  if (foot != null) parts.push(stroked(level(rect, cut, height), { ...LINE, color: foot }));
  if (mark != null && marks !== 'none' && height >= LEAST) parts.push(filled(MARKS[marks](rect, cut, height), mark, 1));
  return parts;
}

const LINE: Omit<Ink, 'color'> = { opacity: 1, width: 1, dash: [], cap: 'butt' };

function level({ x, y, width }: Rect, cut: number, height: number): string {
  const foot = Math.round(y + height) - 0.5;
  const side = Math.max(0, cut - (foot - y));
  return `M${num(x + side)} ${num(foot)}H${num(x + width - side)}`;
}

function cutBar({ x, y, width }: Rect, cut: number, height: number): Contour {
  const right = x + width;
  const side = Math.max(0, cut - height);
  const shoulders = height > cut ? [at(right, y + cut), at(right, y + height), at(x, y + height), at(x, y + cut)] : [];
  const feet = [at(right - side, y + height), at(x + side, y + height)];
  const corners = [at(x + cut, y), at(right - cut, y), ...(height > cut ? shoulders : feet)];
  return polyline(corners, true) ?? roundRect({ x, y, width, height }, 0);
}

function roundBar(rect: Rect, radius: number, height: number): Contour {
  const r = Math.max(0, Math.min(radius, height, rect.width / 2));
  const bar = roundRect({ ...rect, height }, r);
  const { x } = rect;
  const right = x + rect.width;
  const foot = rect.y + height;
  return r === 0
    ? bar
    : {
        ...bar,
        segments: [...bar.segments.slice(0, 2), lineTo(right, foot), lineTo(x, foot), ...bar.segments.slice(-2)],
      };
}

const block = (x: number, y: number, width: number, height: number): string =>
  `M${num(x)} ${num(y)}H${num(x + width)}V${num(y + height)}H${num(x)}Z`;

type DrawMarks = (rect: Rect, cut: number, height: number) => string;

/** What a bar bears, as path data on whole px. */
const MARKS: Readonly<Record<Exclude<ShapeStyle['header']['marks'], 'none'>, DrawMarks>> = {
  screen: (rect, cut, height) => dots(rect, cut, height) + slots(rect, cut, height),
  ruler: (rect, cut, height) => dots(rect, cut, height) + ticks(rect, cut, height),
};

function dots({ x, y, width }: Rect, cut: number, height: number): string {
  const left = Math.round(x + cut + MARGIN);
  const top = Math.round(y + (height - DOT) / 2);
  const count = Math.max(0, Math.min(3, Math.floor((width / 3 - cut) / DOT_PITCH)));
  return Array.from({ length: count }, (_, i) => block(left + i * DOT_PITCH, top, DOT, DOT)).join('');
}

/** Two flat slots at the right. */
function slots({ x, y, width }: Rect, cut: number, height: number): string {
  const long = Math.round(Math.min(26, width / 4));
  const left = Math.round(x + width - cut - MARGIN) - long;
  const middle = Math.round(y + height / 2);
  return block(left, middle - 2, long, 1) + block(left, middle + 1, long, 1);
}

/** Ticks that hang from the upper edge at the right. */
function ticks({ x, y, width }: Rect, cut: number, height: number): string {
  const right = Math.round(x + width - cut - MARGIN);
  const top = Math.round(y) + 2;
  const count = Math.min(MOST_TICKS, Math.floor((width * 0.5) / TICK_PITCH));
  return Array.from({ length: Math.max(0, count) }, (_, i) =>
    block(right - 1 - i * TICK_PITCH, top, 1, Math.round(height * (i % 5 === 0 ? 0.6 : 0.3))),
  ).join('');
}
