import type { Point } from '../geometry.ts';
import type { EdgeStyle } from '../theme/theme.ts';
import { at, type Contour, curveTo, pair } from './contour.ts';
import { swayAlong, unit } from './flow.ts';
import type { Aim, Mark, Nib } from './pen.ts';
import { ribbon, type Touch } from './ribbon.ts';
import { randomOf } from './seed.ts';

/** Half the spread of an arrowhead as a share of its length. */
const SPREAD = 0.5;
const STILL = { reach: 0, wave: 20 };

/** Arrowheads by hand: barbs of uneven length that bend a little outwards. */
export function sketchHead(
  form: EdgeStyle['head'],
  { tip, from, size }: Aim,
  { width }: Nib,
  touch: Touch,
  seed: number,
): readonly Mark[] {
  const random = randomOf(seed);
  const ahead = unit(from, tip);
  /** The place `back` px behind the tip and `aside` px to its right. */
  const place = (back: number, aside: number): Point =>
    at(tip.x - ahead.x * back - ahead.y * aside, tip.y - ahead.y * back + ahead.x * aside);
  const uneven = (): number => size * (0.94 + random() * 0.14);
  const barb = (back: number, side: 1 | -1, own: number): Mark => {
    const long = uneven();
    const [end, bend] = [place(back + long, side * long * SPREAD), place(back + long * 0.45, side * long * 0.14)];
    // Both strokes come from outside and meet at the tip; the second runs into the first.
    const stroke: Contour = { start: end, segments: [curveTo(bend, bend, place(back, 0))], closed: false };
    return {
      d: ribbon(swayAlong(stroke, STILL, own), width * 1.06, touch, own),
      fill: 'ink',
      outline: 0,
      cap: 'round',
    };
  };
  const chevron = (back: number): Mark[] => [barb(back, -1, seed), barb(back, 1, seed + 1)];
  const line = (d: string, outline = 1.1): Mark => ({ d, fill: 'none', outline, cap: 'round' });
  switch (form) {
    case 'open':
      return chevron(0);
    case 'double':
      return [...chevron(0), ...chevron(size * 0.72)];
    case 'barred':
      return [
        { d: wedge(place, uneven(), uneven()), fill: 'ink', outline: 0.7, cap: 'round' },
        line(cross(place, size * 1.36, size * 0.33), 1),
      ];
    case 'filled':
      return [{ d: wedge(place, uneven(), uneven()), fill: 'ink', outline: 0.7, cap: 'round' }];
    case 'hollow':
      return [{ d: wedge(place, uneven(), uneven()), fill: 'paper', outline: 0.9, cap: 'round' }];
  }
}

type Place = (back: number, aside: number) => Point;

function wedge(place: Place, a: number, b: number): string {
  const [left, right] = [place(a, -a * SPREAD), place(b, b * SPREAD)];
  const hollow = place((a + b) * 0.37, 0);
  return `M${pair(place(0, 0))}L${pair(left)}Q${pair(hollow)} ${pair(right)}Z`;
}

/** A cross on the shaft: this way is barred. */
function cross(place: Place, back: number, half: number): string {
  const stroke = (a: Point, b: Point): string => `M${pair(a)}L${pair(b)}`;
  return (
    stroke(place(back - half, -half), place(back + half, half)) +
    stroke(place(back - half, half), place(back + half, -half))
  );
}
