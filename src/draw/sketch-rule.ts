import type { Point } from '../geometry.ts';
import type { RuleStyle } from '../theme/theme.ts';
import { at, towards } from './contour.ts';
import { flowAlong, roundBends, swayAlong, unit } from './flow.ts';
import type { Mark } from './pen.ts';
import { ribbon, type Touch } from './ribbon.ts';

const SWAY = { reach: 0.9, wave: 90 };

/** A rule by hand, slightly bowed. `double` adds a shorter, thinner stroke in the accent below it. */
export function sketchRule(style: RuleStyle, from: Point, to: Point, touch: Touch, seed: number): readonly Mark[] {
  const { form, width, dash } = style;
  const ahead = unit(from, to);
  const bowed = (a: Point, b: Point) => {
    const middle = towards(a, b, 0.5);
    return roundBends([a, at(middle.x - ahead.y * 1.2, middle.y + ahead.x * 1.2), b], 400);
  };
  const stroke = (a: Point, b: Point, wide: number, fill: Mark['fill'], own: number): Mark => {
    const line = bowed(a, b);
    const d = line === undefined ? '' : ribbon(swayAlong(line, SWAY, own), wide, touch, own);
    return { d, fill, outline: 0, cap: 'round' };
  };
  if (dash.length > 0) {
    const line = bowed(from, to);
    return [{ d: line === undefined ? '' : flowAlong(line, SWAY, seed), fill: 'none', outline: 1, cap: 'round' }];
  }
  const main = stroke(from, to, width, 'ink', seed);
  if (form === 'plain') return [main];
  const drop = width * 0.62;
  const below = (p: Point, along: number): Point =>
    at(p.x + ahead.x * along - ahead.y * drop, p.y + ahead.y * along + ahead.x * drop);
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return [main, stroke(below(from, length * 0.02), below(to, -length * 0.42), width * 0.46, 'accent', seed + 7)];
}
