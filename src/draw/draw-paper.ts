import { inflate, type Point, type Rect, type Size } from '../geometry.ts';
import type { Paper } from '../theme/theme.ts';
import { at, num, roundRect, toPath } from './contour.ts';
import type { PathItem } from './drawing.ts';
import { drawBand } from './frame-band.ts';
import { drawCap } from './frame-caps.ts';
import { filled, type Ink, stroked } from './paint.ts';
import { drawRegistration } from './registration.ts';
import { ruler, sideArrows } from './ruler.ts';
import { drawSmudges } from './smudges.ts';
import { drawTray } from './tray.ts';
import { scalePaths } from './unit.ts';

/**
 * What everything is drawn on: surface, traces, grids, screen lines, and the edge of the board. `unit` is the px of the
 * canvas for one px of the theme; grids grow in whole steps, or their lines would blur. `seed` tells boards apart.
 */
export function drawPaper(canvas: Size, paper: Paper, unit: number, seed: number): readonly PathItem[] {
  const step = Math.max(1, Math.round(unit));
  const all = sheetOf(canvas, unit);
  const grids = sheetOf(canvas, step);
  const board = inflate(all, -paper.frame.inset);
  return [
    ...scalePaths([...drawBand(all, board, paper), ...drawSmudges(board, paper, seed)], unit),
    ...scalePaths([...drawGrid(grids, paper.fine), ...drawGrid(grids, paper.coarse)], step),
    ...scalePaths([...drawCrosses(grids, paper), ...drawScanlines(grids, paper)], step),
    ...scalePaths([...drawFrame(board, paper), ...drawCorners(board, paper), ...drawTray(board, paper)], unit),
  ];
}

const sheetOf = ({ width, height }: Size, unit: number): Rect => ({
  x: 0,
  y: 0,
  width: width / unit,
  height: height / unit,
});

const line = (color: string, width: number, opacity = 1): Ink => ({ color, opacity, width, dash: [], cap: 'butt' });

type Grid = Paper['fine'];

/** Grid and screen lines are paths, because the rasteriser takes ten times as long to repeat a tile. */
function drawGrid(all: Rect, { color, opacity, gap, width }: Grid): PathItem[] {
  if (color === 'none') return [];
  const columns = stepsOf(all.width, gap, width).map((x) => `M${x} 0V${num(all.height)}`);
  return [stroked(columns.join('') + rowsOf(all, gap, width), line(color, width, opacity))];
}

function drawScanlines(all: Rect, { scanlines }: Paper): PathItem[] {
  const { color, opacity, gap, width } = scanlines;
  return color === 'none' ? [] : [stroked(rowsOf(all, gap, width), line(color, width, opacity))];
}

const rowsOf = (all: Rect, gap: number, width: number): string =>
  stepsOf(all.height, gap, width)
    .map((y) => `M0 ${y}H${num(all.width)}`)
    .join('');

/** Middles of lines that begin on whole multiples of the gap. */
const stepsOf = (length: number, gap: number, width: number): string[] =>
  Array.from({ length: Math.ceil(length / gap) }, (_, i) => num(i * gap + width / 2));

function drawCrosses(all: Rect, { crosses, coarse }: Paper): PathItem[] {
  if (crosses.color === 'none') return [];
  const half = crosses.size / 2;
  const parts: string[] = [];
  for (let x = coarse.gap; x < all.width; x += coarse.gap) {
    for (let y = coarse.gap; y < all.height; y += coarse.gap) {
      const [cx, cy] = [x + coarse.width / 2, y + coarse.width / 2];
      parts.push(`M${num(cx - half)} ${num(cy)}H${num(cx + half)}M${num(cx)} ${num(cy - half)}V${num(cy + half)}`);
    }
  }
  return [stroked(parts.join(''), line(crosses.color, coarse.width, crosses.opacity))];
}

function drawFrame(board: Rect, { frame }: Paper): PathItem[] {
  const inside = inflate(board, -frame.gap);
  const lines: PathItem[] = [];
  if (frame.color !== 'none')
    lines.push(stroked(toPath(roundRect(board, frame.radius)), line(frame.color, frame.width)));
  if (frame.inner !== 'none') {
    lines.push(stroked(toPath(roundRect(inside, frame.radius - frame.gap)), line(frame.inner, frame.width / 2)));
    const ticks = ruler(board, frame);
    if (ticks !== '') lines.push(stroked(ticks, line(frame.inner, 1)));
  }
  if (frame.arrows && frame.color !== 'none') lines.push(filled(sideArrows(inside), frame.color, 1));
  return lines;
}

function drawCorners(board: Rect, { corners, frame }: Paper): PathItem[] {
  if (corners.form === 'none') return [];
  const { x, y, width, height } = board;
  const spots: readonly (readonly [Point, number, number])[] = [
    [at(x, y), 1, 1],
    [at(x + width, y), -1, 1],
    [at(x + width, y + height), -1, -1],
    [at(x, y + height), 1, -1],
  ];
  return spots.flatMap(([corner, dx, dy]) =>
    corners.form === 'caps'
      ? drawCap(corner, [dx, dy], { ...corners, inset: frame.inset })
      : drawRegistration(corner, dx, dy, corners, frame.gap),
  );
}
