import { toneColor } from '../color.ts';
import { inflate, overlaps, type Rect } from '../geometry.ts';
import type { TextItem } from '../scene/scene.ts';
import type { Theme } from '../theme/theme.ts';
import { at, polyline, roundRect } from './contour.ts';
import type { PathItem } from './drawing.ts';
import { filled, type Ink, inked } from './paint.ts';
import type { Pass, Pen } from './pen.ts';
import { seedOf } from './seed.ts';

type Plate = Theme['typography']['title']['plate'];

/** What a plate is drawn for: the text's ink bounds and, when known, the area that it stands on, px of the canvas. */
export interface PlateSpot {
  readonly ink: Rect;
  readonly area: Rect | undefined;
  /** What a cursor must not stand on, px of the canvas. */
  readonly others: readonly Rect[];
  /** px of the canvas for one px of the theme. */
  readonly unit: number;
}

/** The mark behind a text, or beside it, in the form that its role has; nothing behind a text without ink. */
export function drawPlate(item: TextItem, spot: PlateSpot, theme: Theme, pen: Pen): PathItem[] {
  const { plate } = theme.typography[item.role];
  const tone = theme.tones[item.tone];
  const color = toneColor(plate.color, tone);
  if (plate.form === 'none' || color === null || spot.ink.width === 0) return [];
  const brush: Brush = { plate, color, stroke: toneColor(plate.stroke, tone) ?? color, seed: seedOf(item.id), pen };
  const cap = theme.pen === 'sketch' ? 'round' : 'butt';
  if (plate.form === 'swipe') return drawSwipe(brush, spot, cap);
  if (plate.form === 'cursor') return drawCursor(brush, spot, item);
  return plate.form === 'corner' && spot.area !== undefined ? drawCorner(brush, spot, spot.area) : drawTab(brush, spot);
}

interface Brush {
  readonly plate: Plate;
  readonly color: string;
  readonly stroke: string;
  readonly seed: number;
  readonly pen: Pen;
}

const inkOf = ({ plate, stroke }: Brush, unit: number): Ink => ({
  color: stroke,
  opacity: 1,
  width: plate.width * unit,
  dash: [],
  cap: 'butt',
});

function boxOf({ plate }: Brush, { ink, unit }: PlateSpot): Rect {
  const [padX, padY] = [plate.padX * unit, plate.padY * unit];
  return { ...inflate(ink, padX), y: ink.y - padY, height: ink.height + 2 * padY };
}

function drawTab(brush: Brush, spot: PlateSpot): PathItem[] {
  const { plate, color, seed, pen } = brush;
  const outline = roundRect(boxOf(brush, spot), 0);
  const ink = inkOf(brush, spot.unit);
  const passes: readonly Pass[] = plate.width > 0 ? pen.trace(outline, ink, seed) : [];
  return [filled(pen.area(outline, seed), color, plate.opacity), ...inked(passes, ink)];
}

/** From the corner of the area to around the text; the free end leans away from the text, and only the free sides have a line. */
function drawCorner(brush: Brush, spot: PlateSpot, area: Rect): PathItem[] {
  const { plate, color, seed, pen } = brush;
  const box = boxOf(brush, spot);
  const ink = inkOf(brush, spot.unit);
  const top = area.y + ink.width;
  const foot = Math.round(box.y + box.height);
  const lean = ((foot - top) * SLANT) / 2;
  // Measured from the side that the text stands at.
  const side = box.x - area.x <= area.x + area.width - box.x - box.width ? 1 : -1;
  const start = side === 1 ? area.x : area.x + area.width;
  const reach = side === 1 ? box.x + box.width - start : start - box.x;
  const end = Math.min(reach, area.width - 2 * lean);
  const from = (across: number, y: number) => at(start + side * across, y);
  const free = [from(end + 2 * lean, top), from(end, foot), from(ink.width, foot)];
  const outline = polyline([from(ink.width, top), ...free], true);
  const edge = polyline(free);
  if (outline === undefined || edge === undefined) return [];
  const passes: readonly Pass[] = plate.width > 0 ? pen.trace(edge, ink, seed) : [];
  return [filled(pen.area(outline, seed), color, plate.opacity), ...inked(passes, ink)];
}

/** How far a tab's end leans, as a share of its height. */
export const SLANT = 0.45;

/** Width of a cursor and its distance from the last letter, as shares of the type size. */
const CURSOR = { width: 0.42, gap: 0.26, height: 0.72 };

/** As high as capitals; none where something else stands. */
function drawCursor({ plate, color }: Brush, { ink, others }: PlateSpot, item: TextItem): PathItem[] {
  const { px } = item;
  const [width, height] = [px * CURSOR.width, px * CURSOR.height];
  const last = item.lines.at(-1);
  const first = item.lines[0];
  if (last === undefined || first === undefined) return [];
  const gap = px * CURSOR.gap;
  // Ink says exactly where a single line ends; of several, the last may be the shorter one.
  const [left, right] = item.lines.length === 1 ? [ink.x, ink.x + ink.width] : [last.x, last.x + last.width];
  const area = {
    x: Math.round(last.rtl ? left - gap - width : right + gap),
    y: Math.round(ink.y + last.baseline - first.baseline),
    width: Math.round(width),
    height: Math.round(height),
  };
  return others.some((other) => overlaps(other, inflate(area, px * CURSOR.gap)))
    ? []
    : [filled(rectPath(area), color, plate.opacity)];
}

const rectPath = ({ x, y, width, height }: Rect): string => `M${x} ${y}H${x + width}V${y + height}H${x}Z`;

function drawSwipe(brush: Brush, spot: PlateSpot, cap: Ink['cap']): PathItem[] {
  const box = boxOf(brush, spot);
  const level = box.y + box.height * 0.68;
  const line = polyline([at(box.x, level), at(box.x + box.width, level)]);
  const ink: Ink = { ...inkOf(brush, spot.unit), opacity: brush.plate.opacity, cap };
  return inked(line === undefined ? [] : brush.pen.trace(line, ink, brush.seed), ink);
}
