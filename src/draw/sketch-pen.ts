import type { Point, Rect } from '../geometry.ts';
import type { Theme } from '../theme/theme.ts';
import { at, type Contour, flatten, pair, quarter, toPath } from './contour.ts';
import { flowAlong, roundBends, splitAtCorners } from './flow.ts';
import type { Mark, Pen } from './pen.ts';
import { ribbon } from './ribbon.ts';
import { roughHatch } from './rough.ts';
import { randomOf } from './seed.ts';
import { sketchHead } from './sketch-head.ts';
import { lengthOf, sketchOutline } from './sketch-outline.ts';
import { sketchRule } from './sketch-rule.ts';
import { type Held, passOf, sketchStroke, swayed } from './sketch-stroke.ts';
import { underside } from './underside.ts';

/** Sway of an arrow, an icon and an arc, px. */
const SHAFT = { reach: 1, wave: 110 };
const ICON = { reach: 0.34, wave: 16 };
const ARC = { reach: 0, wave: 9 };

/** The hand of somebody who draws on a board: strokes with a weight of their own, sides that run on, bends that flow. */
export function sketchPen(hand: Theme['hand']): Pen {
  const held: Held = { hand, touch: { pressure: hand.pressure, weight: 0, dryness: hand.dryness } };
  const { touch } = held;
  const gentle: Held = { hand, touch: { ...touch, pressure: touch.pressure * 0.7 } };
  // A label cuts an arrow in two: both parts must look like one stroke.
  const even: Held = { hand, touch: { ...touch, pressure: touch.pressure * 0.35 } };
  return {
    settle: (value) => value,
    trace: (contour, nib, seed) => sketchOutline(contour, nib, held, seed),
    area: (contour, seed) => area({ ...contour, closed: true }, held, seed),
    hatch: (contour, { gap, angle }, seed) => roughHatch(flatten(contour, 6), gap, angle, seed),
    underside: (contour, inset, width, seed) =>
      passOf(ribbon(underside(contour, inset, Math.max(0, inset)), width, touch, seed)),
    scribble,
    shaft: (points, radius, nib, seed) => {
      const line = roundBends(points, radius);
      return line === undefined ? [] : passOf(sketchStroke(line, SHAFT, nib, even, seed));
    },
    hop: (center, size, nib, seed) => passOf(sketchStroke(arc(center, size, seed), ARC, nib, held, seed)),
    head: (form, aim, nib, seed) => sketchHead(form, aim, nib, touch, seed),
    tail: (form, center, size) => (form === 'none' ? [] : [dot(center, size, form === 'dot')]),
    icon: (lines, nib, seed) => {
      const runs = lines.flatMap(splitAtCorners);
      return passOf(runs.map((run, i) => sketchStroke(run, ICON, nib, gentle, seed + i)).join(''));
    },
    rule: (style, from, to, seed) => sketchRule(style, from, to, touch, seed),
  };
}

/** Smaller areas keep their form, or icons would not be known again. px around. */
const SMALL = 150;
const EDGE = { reach: 1.1, wave: 45 };

/** What a marker fills: its edge sways as the hand does. */
function area(contour: Contour, held: Held, seed: number): string {
  if (lengthOf(contour) < SMALL) return toPath(contour);
  const runs = splitAtCorners(contour).map((run, i) => flowAlong(run, swayed(EDGE, held), seed + i * 5));
  return `${runs.map((d, i) => (i === 0 ? d : d.replace(/^M[^C]*/, ''))).join('')}Z`;
}

/** A patch filled with a broad marker: up and down across the rectangle, ends uneven. */
function scribble(rect: Rect, seed: number): { readonly d: string; readonly width: number } {
  const random = randomOf(seed);
  const rows = Math.max(2, Math.min(9, Math.round(rect.height / 9)));
  const width = rect.height / rows;
  const slant = width * (random() < 0.65 ? 0.3 + random() * 0.4 : -0.2 - random() * 0.3);
  const points: Point[] = [];
  for (let row = 0; row < rows; row++) {
    const y = rect.y + width * (row + 0.5);
    // Strokes in the middle are longer: the patch bulges as a hand's does.
    const pinch = Math.abs((row + 0.5) / rows - 0.5) * 2;
    const short = () => width * 0.5 + pinch * pinch * rect.width * 0.11 + random() * 3.2;
    const left = at(rect.x + short(), y + slant / 2);
    const right = at(rect.x + rect.width - short(), y - slant / 2);
    points.push(...(row % 2 === 0 ? [left, right] : [right, left]));
  }
  const [start, ...rest] = points;
  if (start === undefined) return { d: '', width };
  return { d: `M${pair(start)}${rest.map((p) => `L${pair(p)}`).join('')}`, width: width * 1.28 };
}

/** A little higher than wide, as a quick hand makes it. */
function arc(center: Point, size: number, seed: number): Contour {
  const lean = randomOf(seed)() - 0.5;
  const top = at(center.x + lean, center.y - size * 1.15);
  return {
    start: at(center.x - size, center.y),
    segments: [
      quarter(at(center.x - size, center.y), at(center.x - size, top.y), top),
      quarter(top, at(center.x + size, top.y), at(center.x + size, center.y)),
    ],
    closed: false,
  };
}

function dot(center: Point, size: number, isFilled: boolean): Mark {
  const r = size / 2;
  const { x, y } = center;
  const d = `M${pair(at(x - r, y))}C${pair(at(x - r, y - r * 1.3))} ${pair(at(x + r, y - r * 1.2))} ${pair(at(x + r, y))}C${pair(at(x + r, y + r * 1.3))} ${pair(at(x - r, y + r * 1.2))} ${pair(at(x - r, y))}Z`;
  return { d, fill: isFilled ? 'ink' : 'paper', outline: isFilled ? 0 : 1, cap: 'round' };
}
