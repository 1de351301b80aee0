import type { Rect } from '../geometry.ts';
import type { Paper } from '../theme/theme.ts';
import { roundRect, toPath } from './contour.ts';
import type { PathItem } from './drawing.ts';
import { filled, type Ink, stroked } from './paint.ts';

const PEN = { length: 62, thick: 8, cap: 20, gap: 14 };

/** The ledge under the board, and the markers that lie on it. */
export function drawTray(board: Rect, { tray }: Paper): PathItem[] {
  if (tray.color === 'none') return [];
  const length = Math.min(tray.width, board.width / 2);
  const x = board.x + (board.width - length) / 2;
  const y = board.y + board.height - 1.5;
  const ledge = toPath(roundRect({ x, y, width: length, height: 9 }, 3));
  const pens = tray.pens.slice(0, Math.floor(length / (PEN.length + PEN.gap)));
  const first = x + (length - pens.length * (PEN.length + PEN.gap) + PEN.gap) / 2;
  return [
    ...pens.flatMap((color, i) =>
      drawMarker(first + i * (PEN.length + PEN.gap), y - PEN.thick + 0.5, color, tray.accent),
    ),
    filled(ledge, tray.color, 1),
    stroked(ledge, line(tray.accent, 1.2)),
  ];
}

function drawMarker(x: number, y: number, color: string, edge: string): PathItem[] {
  const { length, thick, cap } = PEN;
  const barrel = toPath(roundRect({ x: x + cap - 3, y: y + 0.5, width: length - cap + 3, height: thick - 1 }, 2));
  const lid = toPath(roundRect({ x, y, width: cap, height: thick }, 2.5));
  const band = toPath(roundRect({ x: x + length - 12, y: y + 0.5, width: 5, height: thick - 1 }, 0));
  return [filled(barrel, '#ffffff', 1), filled(band, color, 1), stroked(barrel, line(edge, 1)), filled(lid, color, 1)];
}

const line = (color: string, width: number): Ink => ({ color, opacity: 1, width, dash: [], cap: 'butt' });
