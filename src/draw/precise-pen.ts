import type { Point, Rect } from '../geometry.ts';
import type { EdgeStyle, RuleStyle } from '../theme/theme.ts';
import { arch, at, type Contour, ellipse, flatten, pair, toPath } from './contour.ts';
import { roundBends, unit } from './flow.ts';
import { hatchLines, scanLines } from './hatch-lines.ts';
import type { Aim, Hatching, Mark, Pass, Pen } from './pen.ts';
import { strip, underside } from './underside.ts';

/** Ruler and compass: every line exactly where it belongs, drawn once. */
export const precisePen: Pen = {
  settle: (value, width) => (Math.round(width) % 2 === 1 ? Math.floor(value) + 0.5 : Math.round(value)),
  trace: (contour) => once(toPath(contour)),
  area: (contour) => toPath({ ...contour, closed: true }),
  hatch,
  underside: (contour, inset, width) => {
    const d = strip(underside(contour, inset), width);
    return d === '' ? [] : [{ d, form: 'area', widen: 1, fade: 1 }];
  },
  scribble,
  shaft: (points, radius) => {
    const line = roundBends(points, radius);
    return line === undefined ? [] : once(toPath(line));
  },
  hop: (center, size) => once(toPath(arch(center, size))),
  head,
  tail,
  icon: (lines) => once(lines.map(toPath).join('')),
  rule,
};

/** Level strokes lie on whole rows of px: half on one row and half on the next they would be grey. */
function hatch(contour: Contour, { gap, angle, fade }: Hatching): string {
  const outline = flatten(contour, 8);
  return angle === 0 ? scanLines(outline, gap, fade) : hatchLines(outline, gap, angle);
}

const once = (d: string): readonly Pass[] => [{ d, form: 'line', widen: 1, fade: 1 }];

function scribble(rect: Rect): { readonly d: string; readonly width: number } {
  const y = rect.y + rect.height / 2;
  return { d: `M${pair(at(rect.x, y))}L${pair(at(rect.x + rect.width, y))}`, width: rect.height };
}

const SPREAD = 0.42;

function head(form: EdgeStyle['head'], { tip, from, size }: Aim): readonly Mark[] {
  const ahead = unit(from, tip);
  const place = (back: number, aside: number): string =>
    pair(at(tip.x - ahead.x * back - ahead.y * aside, tip.y - ahead.y * back + ahead.x * aside));
  const half = size * SPREAD;
  const chevron = (back: number): string =>
    `M${place(back + size, -half)}L${place(back, 0)}L${place(back + size, half)}`;
  const wedge = `M${place(0, 0)}L${place(size, -half)}L${place(size * 0.82, 0)}L${place(size, half)}Z`;
  const line = (d: string): Mark => ({ d, fill: 'none', outline: 1, cap: 'butt' });
  switch (form) {
    case 'open':
      return [line(chevron(0))];
    case 'double':
      return [line(chevron(0)), line(chevron(size * 0.6))];
    case 'filled':
      return [{ d: wedge, fill: 'ink', outline: 0.4, cap: 'butt' }];
    case 'hollow':
      return [
        { d: `M${place(0, 0)}L${place(size, -half)}L${place(size, half)}Z`, fill: 'paper', outline: 0.9, cap: 'butt' },
      ];
    case 'barred':
      return [
        { d: wedge, fill: 'ink', outline: 0.4, cap: 'butt' },
        line(`M${place(size * 1.5, -half)}L${place(size * 1.5, half)}`),
        line(`M${place(size * 1.9, -half)}L${place(size * 1.9, half)}`),
      ];
  }
}

function tail(form: EdgeStyle['tail'], { x, y }: Point, size: number): readonly Mark[] {
  if (form === 'none') return [];
  const d = toPath(ellipse({ x: x - size / 2, y: y - size / 2, width: size, height: size }));
  return [{ d, fill: form === 'dot' ? 'ink' : 'paper', outline: form === 'dot' ? 0 : 0.8, cap: 'butt' }];
}

function rule({ form, width }: RuleStyle, from: Point, to: Point): readonly Mark[] {
  const ahead = unit(from, to);
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const place = (along: number, aside: number): Point =>
    at(from.x + ahead.x * along - ahead.y * aside, from.y + ahead.y * along + ahead.x * aside);
  const line = (a: Point, b: Point, outline: number): Mark => ({
    d: `M${pair(a)}L${pair(b)}`,
    fill: 'none',
    outline,
    cap: 'butt',
  });
  const main = line(from, to, 1);
  if (form === 'plain') return [main];
  if (form === 'double') return [main, line(place(0, width * 2.2), place(length, width * 2.2), 0.6)];
  return [main, ...signal(place, length, width)];
}

/** A scale along the rule: a heavy stretch, small blocks, and ticks that thin out. */
function signal(place: (along: number, aside: number) => Point, length: number, width: number): readonly Mark[] {
  const block = (along: number, long: number, high: number, fill: Mark['fill']): Mark => ({
    d: `M${pair(place(along, -high))}L${pair(place(along + long, -high))}L${pair(place(along + long, high))}L${pair(place(along, high))}Z`,
    fill,
    outline: 0,
    cap: 'butt',
  });
  const heavy = Math.min(84, length * 0.3);
  const marks = [block(0, heavy, width * 1.3, 'accent')];
  for (let i = 0; i < 3 && heavy + 6 + i * 8 < length; i++)
    marks.push(block(heavy + 6 + i * 8, 4, width * 1.3, 'accent'));
  for (let along = length - 2; along > heavy + 40 && along > length - 62; along -= 6) {
    const isLong = Math.round((length - 2 - along) / 6) % 5 === 0;
    marks.push(block(along, 1, width * (isLong ? 4 : 2.4), 'ink'));
  }
  return marks;
}
