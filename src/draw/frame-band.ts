import { blend } from '../color.ts';
import { inflate, type Rect } from '../geometry.ts';
import type { Paper } from '../theme/theme.ts';
import { at, num, pair, roundRect, toPath } from './contour.ts';
import type { PathItem } from './drawing.ts';
import { filled, type Ink, stroked } from './paint.ts';
import { driftOf, seedOf } from './seed.ts';

/**
 * The frame around the board: its bar, lit from above left, the grain of its wood when it has one, and the shadow that
 * it throws on the board.
 */
export function drawBand(all: Rect, board: Rect, { color, frame }: Paper): PathItem[] {
  if (frame.outside === 'none') return [];
  const bar = inflate(all, -1);
  const round = toPath(roundRect(board, frame.radius));
  return [
    filled(toPath(roundRect(all, 0)), frame.outside, 1),
    ...(frame.grain === 'none' ? [] : drawGrain(all, board, frame.grain)),
    ...(frame.relief === 0 ? [] : [stroked(lit(bar), { ...line('#ffffff', 2), opacity: 0.5 * frame.relief })]),
    filled(round, color, 1),
    ...(frame.relief === 0 ? [] : drawFall(board, color, frame)),
  ];
}

/** Its upper and its left side. */
const lit = ({ x, y, width, height }: Rect): string =>
  `M${pair(at(x, y + height))}L${pair(at(x, y))}L${pair(at(x + width, y))}`;

/** Width and opacity of the shadow's steps, px. */
const FALL = [
  [9, 0.05],
  [7, 0.07],
  [5, 0.1],
  [3, 0.13],
  [1.5, 0.16],
] as const;

/** Soft shadow of the upper and the left bar, in a few steps that nobody sees as such. */
function drawFall(board: Rect, color: string, { outside, radius, relief }: Paper['frame']): PathItem[] {
  const shadow = blend(blend(color, outside, 0.35), '#000000', 0.5);
  const { x, y, width, height } = board;
  const r = Math.max(2, radius);
  return FALL.map(([wide, opacity]) => {
    const half = wide / 2;
    const d = `M${pair(at(x + half, y + height - r))}L${pair(at(x + half, y + r))}Q${pair(at(x + half, y + half))} ${pair(at(x + r, y + half))}L${pair(at(x + width - r, y + half))}`;
    return stroked(d, { ...line(shadow, wide), opacity: opacity * relief });
  });
}

/** Long wavy lines along each bar, and the joints in the corners. */
function drawGrain(all: Rect, board: Rect, color: string): PathItem[] {
  const bar = board.y - all.y;
  const [right, bottom] = [all.x + all.width, all.y + all.height];
  const level = [0.3, 0.62].flatMap((share, i) => [
    wave(all.width, (along, off) => at(all.x + along, all.y + bar * share + off), i),
    wave(all.width, (along, off) => at(all.x + along, bottom - bar * share + off), i + 2),
    wave(all.height, (along, off) => at(all.x + bar * share + off, all.y + along), i + 4),
    wave(all.height, (along, off) => at(right - bar * share + off, all.y + along), i + 6),
  ]);
  const joint = (fromX: number, fromY: number, toX: number, toY: number): string =>
    `M${num(fromX)} ${num(fromY)}L${num(toX)} ${num(toY)}`;
  const far = { x: board.x + board.width, y: board.y + board.height };
  const joints =
    joint(all.x, all.y, board.x, board.y) +
    joint(right, all.y, far.x, board.y) +
    joint(all.x, bottom, board.x, far.y) +
    joint(right, bottom, far.x, far.y);
  return [
    stroked(level.join(''), { ...line(color, 1.1), opacity: 0.55 }),
    stroked(joints, { ...line(color, 1.4), opacity: 0.9 }),
  ];
}

const STEP = 64;

/** A wavy line as long as its side; the joints cover its ends. */
function wave(length: number, place: (along: number, off: number) => { x: number; y: number }, index: number): string {
  const drift = driftOf(seedOf(`grain ${index}`), 150);
  const parts: string[] = [];
  for (let along = 0; along <= length; along += STEP) {
    const point = pair(place(along, drift(along) * 1.7));
    const handle = pair(place(along - STEP / 2, drift(along - STEP / 2) * 2.2));
    parts.push(along === 0 ? `M${point}` : `Q${handle} ${point}`);
  }
  return parts.join('');
}

const line = (color: string, width: number): Ink => ({ color, opacity: 1, width, dash: [], cap: 'butt' });
