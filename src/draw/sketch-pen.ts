import type { Point, Rect } from '../geometry.ts';
import type { RuleStyle } from '../theme/theme.ts';
import { at, type Contour, flatten, pair, quarter, toPath, towards } from './contour.ts';
import { flowAlong, roundBends, splitAtCorners, unit } from './flow.ts';
import type { Mark, Nib, Pass, Pen } from './pen.ts';
import { roughHatch, roughLine } from './rough.ts';
import { randomOf } from './seed.ts';
import { sketchHead } from './sketch-head.ts';

/** Sway of an outline and of an arrow, px. */
const OUTLINE = { reach: 0.9, wave: 70 };
const SHAFT = { reach: 1.05, wave: 110 };
const ICON = { reach: 0.34, wave: 16 };
/** How far a side runs on past its corner, px. */
const OVERSHOOT = 2.4;
const AGAIN = 7;

/** The hand of somebody who draws on a whiteboard: two passes of the marker, ends that run on, bends that flow. */
export const sketchPen: Pen = {
  trace,
  area: (contour) => toPath({ ...contour, closed: true }),
  hatch: (contour, { gap, angle }, seed) => roughHatch(flatten(contour, 6), gap, angle, seed),
  scribble,
  shaft,
  hop,
  head: (form, aim, _nib, seed) => sketchHead(form, aim, seed),
  tail: (form, center, size) => (form === 'none' ? [] : [dot(center, size, form === 'dot')]),
  icon: (lines, _nib, seed) => [
    { d: lines.map((line, i) => flowRuns(line, ICON, seed + i)).join(''), form: 'line', widen: 1, fade: 1 },
  ],
  rule,
};

const flowRuns = (contour: Contour, sway: { reach: number; wave: number }, seed: number): string =>
  splitAtCorners(contour)
    .map((run, i) => flowAlong(run, sway, seed + i))
    .join('');

function trace(contour: Contour, { dash }: Nib, seed: number): readonly Pass[] {
  if (dash.length > 0) return [{ d: flowRuns(contour, OUTLINE, seed), form: 'line', widen: 1, fade: 1 }];
  const runs = splitAtCorners(contour);
  const isLoop = contour.closed && runs.length === 1;
  return [seed, seed + AGAIN].map((own, pass) => ({
    d: runs.map((run, i) => stroke(run, isLoop, contour.closed, own + i * 13)).join(''),
    form: 'line',
    widen: pass === 0 ? 1 : 0.62,
    fade: pass === 0 ? 1 : 0.75,
  }));
}

function stroke(run: Contour, isLoop: boolean, isClosed: boolean, seed: number): string {
  const random = randomOf(seed);
  const [first] = run.segments;
  if (run.segments.length === 1 && first?.kind === 'line') {
    const past = isClosed ? OVERSHOOT : 0;
    const ahead = unit(run.start, first.to);
    const from = beyond(run.start, ahead, -past * random(), random);
    const to = beyond(first.to, ahead, past * (0.3 + 0.7 * random()), random);
    return roughLine(from, to, 0.9, seed);
  }
  const loop = isLoop && first !== undefined ? { ...run, segments: [...run.segments, first] } : run;
  return flowAlong(shifted(loop, (random() - 0.5) * 0.9, (random() - 0.5) * 0.9), OUTLINE, seed);
}

const beyond = (point: Point, ahead: Point, by: number, random: () => number): Point =>
  at(point.x + ahead.x * by - ahead.y * (random() - 0.5), point.y + ahead.y * by + ahead.x * (random() - 0.5));

function shifted(contour: Contour, dx: number, dy: number): Contour {
  const move = (p: Point): Point => at(p.x + dx, p.y + dy);
  return {
    ...contour,
    start: move(contour.start),
    segments: contour.segments.map((segment) =>
      segment.kind === 'line'
        ? { kind: 'line', to: move(segment.to) }
        : { kind: 'curve', c1: move(segment.c1), c2: move(segment.c2), to: move(segment.to) },
    ),
  };
}

/** A patch filled with a broad marker: up and down across the rectangle, ends uneven. */
function scribble(rect: Rect, seed: number): { readonly d: string; readonly width: number } {
  const random = randomOf(seed);
  const rows = Math.max(2, Math.min(9, Math.round(rect.height / 9)));
  const width = rect.height / rows;
  const slant = width * 0.55;
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

function shaft(points: readonly Point[], radius: number, { dash }: Nib, seed: number): readonly Pass[] {
  const line = roundBends(points, radius);
  if (line === undefined) return [];
  const first: Pass = { d: flowAlong(line, SHAFT, seed), form: 'line', widen: 1, fade: 1 };
  if (dash.length > 0) return [first];
  return [first, { d: flowAlong(line, { reach: 1.1, wave: 70 }, seed + AGAIN), form: 'line', widen: 0.6, fade: 0.8 }];
}

/** A little higher than wide, as a quick hand makes it. */
function hop(center: Point, size: number, _nib: Nib, seed: number): readonly Pass[] {
  const lean = randomOf(seed)() - 0.5;
  const top = at(center.x + lean, center.y - size * 1.15);
  const line: Contour = {
    start: at(center.x - size, center.y),
    segments: [
      quarter(at(center.x - size, center.y), at(center.x - size, top.y), top),
      quarter(top, at(center.x + size, top.y), at(center.x + size, center.y)),
    ],
    closed: false,
  };
  return [{ d: toPath(line), form: 'line', widen: 1, fade: 1 }];
}

function dot(center: Point, size: number, isFilled: boolean): Mark {
  const r = size / 2;
  const { x, y } = center;
  const d = `M${pair(at(x - r, y))}C${pair(at(x - r, y - r * 1.3))} ${pair(at(x + r, y - r * 1.2))} ${pair(at(x + r, y))}C${pair(at(x + r, y + r * 1.3))} ${pair(at(x - r, y + r * 1.2))} ${pair(at(x - r, y))}Z`;
  return { d, fill: isFilled ? 'ink' : 'paper', outline: isFilled ? 0 : 1, cap: 'round' };
}

function rule({ form, width }: RuleStyle, from: Point, to: Point, seed: number): readonly Mark[] {
  const ahead = unit(from, to);
  const line = (a: Point, b: Point, own: number): string => {
    const middle = towards(a, b, 0.5);
    const via = at(middle.x - ahead.y * 1.2, middle.y + ahead.x * 1.2);
    const contour = roundBends([a, via, b], 400);
    return contour === undefined ? '' : flowAlong(contour, { reach: 0.9, wave: 90 }, own);
  };
  const main: Mark = { d: line(from, to, seed), fill: 'none', outline: 1, cap: 'round' };
  if (form === 'plain') return [main];
  const drop = width * 1.35;
  const below = (p: Point, along: number): Point =>
    at(p.x + ahead.x * along - ahead.y * drop, p.y + ahead.y * along + ahead.x * drop);
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const second = line(below(from, length * 0.06), below(to, -length * 0.22), seed + AGAIN);
  return [main, { d: second, fill: 'none', outline: 0.6, cap: 'round' }];
}
