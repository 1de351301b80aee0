import { toneColor } from '../color.ts';
import { inflate } from '../geometry.ts';
import type { PathItem } from './drawing.ts';
import { filled, type Ink, inked } from './paint.ts';
import type { Pen } from './pen.ts';
import type { Shape } from './shape.ts';

/** A fill that keeps off the outline, out of register with it. */
export function drawWash({ style, tone, rect, within, seed, share }: Shape, pen: Pen): PathItem[] {
  const { inset, dx, dy, opacity, color: token } = style.wash;
  const color = toneColor(token, tone);
  const inside = inflate({ ...rect, x: rect.x + dx, y: rect.y + dy }, -inset);
  if (color === null || inside.width < 4 || inside.height < 4) return [];
  const outline = within(inside, Math.max(0, style.radius - inset / 2));
  return [filled(pen.area(outline, seed), color, opacity * share)];
}

/** A stroke inside the outline, along the sides in the shade. */
export function drawShade({ style, tone, lines, rect, seed, share }: Shape, pen: Pen): PathItem[] {
  const { inset, opacity, color: token } = style.shade;
  const color = toneColor(token, tone);
  const width = Math.min(style.shade.width, rect.width / 5, rect.height / 5);
  if (color === null || width < 1) return [];
  return inked(pen.underside(lines.outline, inset + width / 2, width, seed + 11), solid(color, opacity * share));
}

/** A shadow of two loose strokes, the second a little further out and fainter. */
export function drawLooseShadow({ style, lines, seed }: Shape, pen: Pen, color: string): PathItem[] {
  const { dx, dy, opacity } = style.shadow;
  const width = Math.abs(dx) + Math.abs(dy);
  return [
    ...inked(pen.underside(lines.outline, -width * 0.32, width * 0.7, seed + 19), solid(color, opacity * 0.55)),
    ...inked(pen.underside(lines.outline, -width * 0.12, width * 0.7, seed + 23), solid(color, opacity)),
  ];
}

const solid = (color: string, opacity: number): Ink => ({ color, opacity, width: 1, dash: [], cap: 'round' });
