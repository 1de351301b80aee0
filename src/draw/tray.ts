import { blend } from '../color.ts';
import type { Rect } from '../geometry.ts';
import type { Paper } from '../theme/theme.ts';
import { at, ellipse, polyline, roundRect, toPath } from './contour.ts';
import type { PathItem } from './drawing.ts';
import { filled, type Ink, stroked } from './paint.ts';
import { randomOf, seedOf } from './seed.ts';

/** px: how long things on the ledge are, and how far apart. */
const MARKER = { length: 66, thick: 9, cap: 22 };
const CHALK = { length: 34, thick: 7 };
const ERASER = { length: 58, thick: 14 };
const GAP = 13;
/** Height of the ledge, px. */
const LEDGE = 10;

/** The ledge under the board, with markers or chalk and the eraser on it. */
export function drawTray(board: Rect, { tray }: Paper): PathItem[] {
  if (tray.color === 'none') return [];
  const width = Math.min(tray.width, board.width / 2);
  const ledge = { x: board.x + (board.width - width) / 2, y: board.y + board.height - 1, width, height: LEDGE };
  return [...drawLedge(ledge, tray), ...drawThings(ledge, tray)];
}

type Tray = Paper['tray'];

/** A board seen from a little above: its upper side, and its front in the shade. */
function drawLedge({ x, y, width, height }: Rect, { color, accent }: Tray): PathItem[] {
  const top = polyline([at(x + 5, y - 4), at(x + width - 5, y - 4), at(x + width, y + 3), at(x, y + 3)], true);
  const front = toPath(roundRect({ x, y: y + 2, width, height: height - 2 }, 2.5));
  return [
    ...(top === undefined
      ? []
      : [filled(toPath(top), blend(color, '#ffffff', 0.35), 1), stroked(toPath(top), line(accent, 1))]),
    filled(front, color, 1),
    filled(toPath(roundRect({ x: x + 1, y: y + height - 3, width: width - 2, height: 3 }, 1.5)), accent, 0.35),
    stroked(front, line(accent, 1.2)),
  ];
}

/** As many as there is room for, spread evenly; the eraser last. */
function drawThings(ledge: Rect, tray: Tray): PathItem[] {
  const own = tray.form === 'chalk' ? CHALK.length : MARKER.length;
  const eraser = tray.eraser === 'none' ? 0 : ERASER.length + GAP;
  const room = ledge.width - 24 - eraser;
  const pens = tray.pens.slice(0, Math.max(0, Math.floor((room + GAP) / (own + GAP))));
  const pitch = pens.length > 1 ? Math.min(own + GAP * 2, (room - own) / (pens.length - 1)) : own;
  const foot = ledge.y + 1;
  const first = ledge.x + 12;
  const draw = tray.form === 'chalk' ? drawChalk : drawMarker;
  return [
    ...pens.flatMap((color, i) => draw(first + i * pitch, foot, color, tray.accent)),
    ...(eraser === 0 ? [] : drawEraser(ledge.x + ledge.width - 12 - ERASER.length, foot, tray)),
  ];
}

function drawMarker(x: number, foot: number, color: string, edge: string): PathItem[] {
  const { length, thick, cap } = MARKER;
  const y = foot - thick;
  const box = (left: number, long: number, inset: number, radius: number): string =>
    toPath(roundRect({ x: x + left, y: y + inset, width: long, height: thick - 2 * inset }, radius));
  const barrel = box(cap - 3, length - cap + 3, 0.6, 2.5);
  return [
    filled(barrel, '#ffffff', 1),
    filled(box(length - 7, 7, 0.6, 2.5), color, 1),
    filled(box(cap + 6, 18, 2.6, 1), color, 0.3),
    stroked(barrel, line(edge, 1)),
    filled(box(0, cap, 0, 2.6), color, 1),
    filled(toPath(roundRect({ x: x + 3, y: y + 1.6, width: cap - 7, height: 1.8 }, 0.9)), '#ffffff', 0.5),
    filled(toPath(roundRect({ x: x + 2, y: y + thick - 2.4, width: length - 5, height: 1.8 }, 0.9)), edge, 0.35),
  ];
}

/** A stick of chalk and the dust under it. */
function drawChalk(x: number, foot: number, color: string, edge: string): PathItem[] {
  const random = randomOf(seedOf(color) + Math.round(x));
  const { thick } = CHALK;
  const length = CHALK.length * (0.62 + random() * 0.38);
  const y = foot - thick;
  const stick = toPath(roundRect({ x, y, width: length, height: thick }, 2.4));
  const end = toPath(ellipse({ x: x + length - 3.4, y: y + 0.6, width: 3.6, height: thick - 1.2 }));
  return [
    filled(toPath(ellipse({ x: x - 5, y: foot - 2, width: length + 12, height: 5 })), color, 0.22),
    filled(stick, color, 1),
    filled(toPath(roundRect({ x: x + 1.5, y: y + thick - 2.6, width: length - 4, height: 2 }, 1)), edge, 0.3),
    filled(end, blend(color, '#ffffff', 0.45), 1),
  ];
}

/** A block to hold with felt below. */
function drawEraser(x: number, foot: number, { eraser, felt, accent }: Tray): PathItem[] {
  const { length, thick } = ERASER;
  const y = foot - thick;
  const grip = toPath(roundRect({ x, y, width: length, height: thick - 5 }, 3));
  const pad = toPath(roundRect({ x: x + 1.5, y: y + thick - 6, width: length - 3, height: 6 }, 1.5));
  const seams = [0.25, 0.5, 0.75].map((share) => `M${x + length * share} ${y + thick - 4.5}v3.5`).join('');
  return [
    filled(pad, felt, 1),
    stroked(seams, line(blend(felt, '#000000', 0.3), 1)),
    filled(grip, eraser, 1),
    filled(toPath(roundRect({ x: x + 4, y: y + 2, width: length - 12, height: 2 }, 1)), '#ffffff', 0.4),
    stroked(grip, line(accent, 0.8)),
  ];
}

const line = (color: string, width: number): Ink => ({ color, opacity: 1, width, dash: [], cap: 'butt' });
