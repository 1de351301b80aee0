import { toneColor } from '../color.ts';
import { inflate, type Point, type Rect } from '../geometry.ts';
import type { ShapeItem } from '../scene/scene.ts';
import type { Theme } from '../theme/theme.ts';
import { at, type Contour, polyline, shifted } from './contour.ts';
import { drawCorners } from './corners.ts';
import { drawHeader } from './draw-header.ts';
import { drawRails } from './draw-rails.ts';
import { drawRounding, drawSides, type Paints } from './draw-solid.ts';
import type { PathItem } from './drawing.ts';
import { outlineName } from './outline-name.ts';
import { filled, glowing, type Ink, inked, stroked } from './paint.ts';
import type { Pen } from './pen.ts';
import { seedOf } from './seed.ts';
import type { Shape } from './shape.ts';
import { type OutlineName, shapeLines } from './shapes.ts';
import { solidBehind } from './solid-behind.ts';
import type { Solid } from './solids.ts';
import { drawLooseShadow, drawShade, drawWash } from './wash.ts';

/** Smaller than this a shape is not drawn, px. */
const SMALLEST = 1;
/** A panel has a bar of its own. */
const WITH_HEADER: readonly OutlineName[] = ['box', 'rect', 'chamfer'];

/** An area with its shading, light, outline and corner marks, from back to front. A node's shadow is drawn by `drawShadow`; `ends` are where arrows end. */
export function drawShape(item: ShapeItem, theme: Theme, pen: Pen, ends: readonly Point[] = []): PathItem[] {
  const shape = shapeOf(item, theme);
  if (shape === undefined) return [];
  const { rect, style } = shape;
  return [
    ...(item.role === 'node' ? [] : drawShadow(item, theme, pen)),
    ...onSolid(item, shape, theme, pen, drawSides),
    ...drawFill(shape, pen),
    ...drawWash(shape, pen),
    ...drawHatch(shape, pen, capOf(theme)),
    ...drawShade(shape, pen),
    ...onSolid(item, shape, theme, pen, drawRounding),
    ...drawTopBar(shape, pen),
    ...drawInner(shape, pen),
    ...drawOutline(shape, pen, theme),
    ...drawRails(shape, item.rect, ends, pen),
    ...drawCorners(rect, style, shape.tone, theme, pen, shape.seed),
  ];
}

/** The same area again, behind and beside. */
export function drawShadow(item: ShapeItem, theme: Theme, pen: Pen): PathItem[] {
  const shape = shapeOf(item, theme);
  const color = toneColor(theme.shapes[item.role].shadow.color, theme.tones[item.tone]);
  if (shape === undefined || color === null) return [];
  const { rect, style, name, seed } = shape;
  const { form, dx, dy, opacity } = style.shadow;
  if (shape.solid !== null) return [filled(pen.area(shifted(shape.solid.footprint, dx, dy), seed), color, opacity)];
  if (form === 'strokes') return drawLooseShadow(shape, pen, color);
  const moved = shapeLines(name, { ...rect, x: rect.x + dx, y: rect.y + dy }, style.radius).outline;
  return [filled(pen.area(moved, seed), color, opacity)];
}

function shapeOf(item: ShapeItem, theme: Theme): Shape | undefined {
  const rect = safeRect(item.rect);
  if (rect.width < SMALLEST || rect.height < SMALLEST) return undefined;
  const style = theme.shapes[item.role];
  const name = outlineName(item, style);
  const solid = solidBehind(item, rect, theme);
  return {
    rect: solid?.face ?? rect,
    style,
    tone: theme.tones[item.tone],
    name,
    lines: solid?.front ?? shapeLines(name, rect, style.radius),
    solid,
    within: solid?.within ?? ((area, radius) => shapeLines(name, area, radius).outline),
    seed: seedOf(item.id),
    share: 1 / 2 ** Math.min(item.depth, 8),
  };
}

/** The colours of a block come with its shape. */
function onSolid(
  item: ShapeItem,
  { solid, style, tone, seed }: Shape,
  theme: Theme,
  pen: Pen,
  draw: (solid: Solid, paints: Paints, pen: Pen, seed: number) => PathItem[],
): PathItem[] {
  if (solid === null) return [];
  const color = style.width === 0 ? null : toneColor(style.stroke, tone);
  const { strokeOpacity: opacity, width, dash } = style;
  const ink = color === null ? null : { color, opacity, width, dash, cap: capOf(theme) };
  const fill = toneColor(style.fill, tone);
  const base = fill === null || item.role === 'node' ? tone.fill : fill;
  return draw(solid, { style: theme.solid, tone, base, ink, glow: style.glow ? theme.glow : [] }, pen, seed);
}

/** A rectangle that no pen chokes on, whatever came in. */
function safeRect({ x, y, width, height }: Rect): Rect {
  const safe = (value: number, least: number): number =>
    Number.isFinite(value) ? Math.min(8000, Math.max(least, value)) : 0;
  return { x: safe(x, -8000), y: safe(y, -8000), width: safe(width, 0), height: safe(height, 0) };
}

function drawFill({ style, tone, lines, rect, seed, share }: Shape, pen: Pen): PathItem[] {
  const color = toneColor(style.fill, tone);
  if (color === null) return [];
  const opacity = style.fillOpacity * share;
  if (!style.scribble) return [filled(pen.area(lines.outline, seed), color, opacity)];
  const { d, width } = pen.scribble(rect, seed);
  return [stroked(d, { color, opacity, width, dash: [], cap: 'round' })];
}

function drawHatch({ style, tone, rect, within, seed, share }: Shape, pen: Pen, cap: 'butt' | 'round'): PathItem[] {
  const { gap, angle, width, inset, band, opacity, color: token } = style.hatch;
  const color = toneColor(token, tone);
  const inside = inflate(rect, -inset - width / 2);
  if (color === null || inside.width < gap || inside.height < 4) return [];
  const area = band === 0 || band >= inside.height ? inside : banded(inside, band);
  const radius = Math.max(0, style.radius - inset);
  const outline = area === inside ? within(area, radius) : shapeLines('rect', area, radius).outline;
  const d = pen.hatch(outline, { gap, angle, fade: style.hatch.fade }, seed);
  return d === '' ? [] : [stroked(d, { color, opacity: opacity * share, width, dash: [], cap })];
}

const banded = (rect: Rect, band: number): Rect => ({ ...rect, y: rect.y + rect.height - band, height: band });

function drawTopBar({ style, tone, rect, name }: Shape, pen: Pen): PathItem[] {
  if (!WITH_HEADER.includes(name)) return [];
  const cut = name === 'chamfer' ? Math.min(style.radius, rect.width / 2, rect.height / 2) : 0;
  return drawHeader(rect, style, tone, cut, pen);
}

function drawInner({ style, tone, rect, within, seed }: Shape, pen: Pen): PathItem[] {
  const color = toneColor(style.inner.color, tone);
  const { gap, width, opacity } = style.inner;
  const inside = inflate(rect, -gap);
  if (color === null || inside.width < 4 || inside.height < 4) return [];
  const outline = within(inside, Math.max(0, style.radius - gap * 0.6));
  return inked(pen.trace(outline, { width, dash: [] }, seed + 3), { color, opacity, width, dash: [], cap: 'butt' });
}

function drawOutline(shape: Shape, pen: Pen, theme: Theme): PathItem[] {
  const { style, tone, lines, seed } = shape;
  const color = toneColor(style.stroke, tone);
  if (color === null || style.width === 0) return [];
  const ink: Ink = { color, opacity: style.strokeOpacity, width: style.width, dash: style.dash, cap: capOf(theme) };
  const contours = style.form === 'brackets' ? bracketsOf(shape.rect) : [lines.outline];
  const outline = contours.flatMap((contour, i) => pen.trace(contour, style, seed + i));
  const details = lines.details.flatMap((detail, i) =>
    pen.trace(detail, { width: style.width * 0.8, dash: style.dash }, seed + 31 + i),
  );
  return [
    ...(style.glow ? glowing(outline, ink, theme.glow) : []),
    ...inked(outline, ink),
    ...inked(details, { ...ink, width: ink.width * 0.8, opacity: ink.opacity * 0.8 }),
  ];
}

const capOf = (theme: Theme): 'butt' | 'round' => (theme.pen === 'sketch' ? 'round' : 'butt');

function bracketsOf({ x, y, width, height }: Rect): readonly Contour[] {
  const reach = Math.min(width * 0.28, 6);
  const [right, bottom] = [x + width, y + height];
  const left = polyline([at(x + reach, y), at(x, y), at(x, bottom), at(x + reach, bottom)]);
  const mirrored = polyline([at(right - reach, y), at(right, y), at(right, bottom), at(right - reach, bottom)]);
  return [left, mirrored].filter((contour) => contour !== undefined);
}
