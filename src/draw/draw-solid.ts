import { blend, type ToneColors, toneColor } from '../color.ts';
import type { Point } from '../geometry.ts';
import type { Theme } from '../theme/theme.ts';
import { type Contour, shifted } from './contour.ts';
import type { PathItem } from './drawing.ts';
import type { Facet } from './extrude.ts';
import { filled, glowing, type Ink, inked } from './paint.ts';
import type { Pass, Pen } from './pen.ts';
import type { Solid } from './solids.ts';

/** What a block is painted with. */
export interface Paints {
  readonly style: Theme['solid'];
  readonly tone: ToneColors;
  /** Colour of its sides before light and shade. */
  readonly base: string;
  /** Its outline; null for none. */
  readonly ink: Ink | null;
  /** Light around its outline. */
  readonly glow: Theme['glow'];
}

/** What can be seen of a block beside its front. */
export type Sides = Pick<Solid, 'flanks' | 'back' | 'leaves'>;

/** The sides of a block, behind its front. */
export function drawSides({ flanks, back, leaves }: Sides, paints: Paints, pen: Pen, seed: number): PathItem[] {
  const { ink, glow, style } = paints;
  return flanks.flatMap(({ facets, rim, creases, foot }, i) => {
    const sides = facets.map(({ area, light }) => filled(pen.area(area, seed), shadeOf(light, paints), 1));
    if (ink === null) return sides;
    const edge = pen.trace(rim, ink, seed + 41 + i);
    const thin: Ink = { ...ink, opacity: ink.opacity * style.ridges };
    return [
      ...glowing(edge, ink, glow),
      ...sides,
      ...drawLeaves(foot, back, leaves, thin, pen, seed + 81 + i),
      ...inked(together(creases.map((crease, k) => pen.trace(crease, thin, seed + 61 + k))), thin),
      ...inked(edge, ink),
    ];
  });
}

/** Strokes of one ink as few paths: the first pass of all, the second of all. */
function together(strokes: readonly (readonly Pass[])[]): readonly Pass[] {
  const most = strokes.find((passes) => passes.length === Math.max(...strokes.map(({ length }) => length))) ?? [];
  return most.map((pass, i) => ({ ...pass, d: strokes.map((passes) => passes[i]?.d ?? '').join('') }));
}

/** Edges of the sheets behind the first one. */
function drawLeaves(foot: Contour, back: Point, count: number, ink: Ink, pen: Pen, seed: number): PathItem[] {
  const fine: Ink = { ...ink, width: ink.width * 0.5, opacity: ink.opacity * 0.5 };
  const sheets = Array.from({ length: count - 1 }, (_, i) => {
    const share = (i + 1) / count;
    return pen.trace(shifted(foot, back.x * share, back.y * share), fine, seed + i);
  });
  return inked(together(sheets), fine);
}

/** Light and shade on a round front, and its lid. */
export function drawRounding({ bands, ends }: Solid, paints: Paints, pen: Pen, seed: number): PathItem[] {
  const { top, side } = paints.style;
  return [
    ...bands.flatMap(({ area, light }) => {
      const { color, opacity } = light > 0 ? top : side;
      const paint = toneColor(color, paints.tone);
      return paint === null ? [] : [filled(pen.area(area, seed), paint, opacity * Math.abs(light))];
    }),
    ...ends.map(({ area, light }) => filled(pen.area(area, seed), shadeOf(light, paints), 1)),
  ];
}

/** What faces down is darker than what faces right by this share of the shade. */
const UNDER = 0.3;

/** The flat colour of a side. */
function shadeOf(light: Facet['light'], { style, tone, base }: Paints): string {
  const lay = (token: string, opacity: number): string => {
    const color = toneColor(token, tone);
    return color === null ? base : blend(base, color, Math.min(1, opacity));
  };
  const lit = lay(style.top.color, style.top.opacity);
  const shaded = lay(style.side.color, style.side.opacity * (light < 0 ? 1 - light * UNDER : 1));
  return light <= 0 ? shaded : blend(shaded, lit, light);
}
