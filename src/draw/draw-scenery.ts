import { toneColor } from '../color.ts';
import type { Point, Rect } from '../geometry.ts';
import type { Icon } from '../icons/icon.ts';
import type { IconItem } from '../scene/scene.ts';
import type { Theme } from '../theme/theme.ts';
import { at, type Contour, flatten, reversed } from './contour.ts';
import { drawIcon } from './draw-icon.ts';
import { drawSides } from './draw-solid.ts';
import type { PathItem } from './drawing.ts';
import { extrude } from './extrude.ts';
import { filled } from './paint.ts';
import { parseContours } from './parse-contours.ts';
import type { Pen } from './pen.ts';
import { seedOf } from './seed.ts';
import { backOf } from './solids.ts';

/** Side of the square that icons are drawn in. */
const SQUARE = 24;
/** Depth of scenery as a share of a node's. */
const DEPTH = 0.6;

/** Scenery: an icon as large as its place allows, a plate with sides where nodes are blocks. */
export function drawScenery(item: IconItem, icon: Icon, theme: Theme, pen: Pen): PathItem[] {
  const contours = onGrid([...icon.fills, ...icon.strokes]);
  const ink = boundsOf(contours.flatMap((contour) => flatten(contour, 8)));
  if (ink === undefined || !(item.rect.width > 4 && item.rect.height > 4)) return [];
  const back = theme.projection === 'flat' ? at(0, 0) : backOf(item.rect, theme.solid.depth * DEPTH);
  const rect = fitted(ink, front(item.rect, back));
  const placed = { ...item, rect };
  return [...drawBehind(placed, icon, back, theme, pen), ...drawIcon(placed, icon, theme, pen)];
}

const onGrid = (paths: readonly string[]): readonly Contour[] =>
  paths.flatMap((d) => parseContours(d, { scale: 1, x: 0, y: 0 }));

const front = ({ x, y, width, height }: Rect, back: Point): Rect => ({
  x,
  y: y - back.y,
  width: width - back.x,
  height: height + back.y,
});

/** Where the whole square goes, so that the ink in it fills `room`. */
function fitted(ink: Rect, room: Rect): Rect {
  const scale = Math.min(room.width / Math.max(ink.width, 1), room.height / Math.max(ink.height, 1));
  return {
    x: room.x + (room.width - ink.width * scale) / 2 - ink.x * scale,
    y: room.y + (room.height - ink.height * scale) / 2 - ink.y * scale,
    width: SQUARE * scale,
    height: SQUARE * scale,
  };
}

/** The sides of the icon's largest area. */
function drawBehind({ rect, role, tone, id }: IconItem, icon: Icon, back: Point, theme: Theme, pen: Pen): PathItem[] {
  const style = theme.icons[role];
  const colors = theme.tones[tone];
  const [base, color] = [toneColor(style.fill, colors), toneColor(style.stroke, colors)];
  const placing = { scale: rect.width / SQUARE, x: rect.x, y: rect.y };
  const areas = icon.fills.flatMap((d) => parseContours(d, placing));
  const [largest] = areas.map((contour) => ({ contour, area: areaOf(contour) })).sort(byArea);
  if (back.x === 0 || base === null || color === null || largest === undefined) return [];
  const outline = largest.area < 0 ? reversed(largest.contour) : largest.contour;
  const ink = { color, opacity: style.opacity, width: style.width, dash: [], cap: 'round' } as const;
  const paints = { style: theme.solid, tone: colors, base, ink, glow: [] };
  const sides = drawSides({ flanks: extrude(outline, back), back, leaves: 1 }, paints, pen, seedOf(id));
  // A translucent front would let them through.
  return [...sides, filled(pen.area(outline, 0), base, 1)];
}

const byArea = (a: { readonly area: number }, b: { readonly area: number }): number =>
  Math.abs(b.area) - Math.abs(a.area);

/** Positive for an outline that runs clockwise. */
function areaOf(contour: Contour): number {
  const points = flatten(contour, 6);
  return points.reduce((sum, a, i) => {
    const b = points[(i + 1) % points.length] ?? a;
    return sum + a.x * b.y - b.x * a.y;
  }, 0);
}

function boundsOf(points: readonly Point[]): Rect | undefined {
  if (points.length === 0) return undefined;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
