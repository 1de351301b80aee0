import type { Point } from '../geometry.ts';
import { at, ellipse, pair, toPath } from './contour.ts';
import type { PathItem } from './drawing.ts';
import { filled, type Ink, stroked } from './paint.ts';

/** The plastic cap over a corner of an aluminium frame, with its light and its screw. `inset` is the frame's, px. */
export function drawCap(
  { x, y }: Point,
  [dx, dy]: readonly [number, number],
  { size, color, accent, inset }: { size: number; color: string; accent: string; inset: number },
): PathItem[] {
  const place = (u: number, v: number): string => pair(at(x + dx * u, y + dy * v));
  const [out, thick, bend] = [1.5 - inset, size * 0.19, size * 0.44];
  const outline =
    `M${place(size, out)}L${place(out + 11, out)}Q${place(out, out)} ${place(out, out + 11)}L${place(out, size)}` +
    `Q${place(out, size + 2.5)} ${place(out + 2.5, size + 2.5)}L${place(thick - 2.5, size + 2.5)}` +
    `Q${place(thick, size + 2.5)} ${place(thick, size)}L${place(thick, bend)}Q${place(thick, thick)} ${place(bend, thick)}` +
    `L${place(size, thick)}Q${place(size + 2.5, thick)} ${place(size + 2.5, thick - 2.5)}` +
    `L${place(size + 2.5, out + 2.5)}Q${place(size + 2.5, out)} ${place(size, out)}Z`;
  const edge = accent === 'none' ? color : accent;
  const screw = { x: x + dx * 1.5, y: y + dy * 1.5 };
  const light = `M${pair(at(x + dx * (out + 3), y + dy * (size - 4)))}L${place(out + 3, out + 11)}Q${place(out + 3, out + 3)} ${place(out + 11, out + 3)}L${place(size - 4, out + 3)}`;
  return [
    filled(outline, color, 1),
    stroked(light, { ...line('#ffffff', 1.8), opacity: 0.42 }),
    stroked(outline, line(edge, 1.2)),
    filled(toPath(ellipse({ x: screw.x - 2.2, y: screw.y - 2.2, width: 4.4, height: 4.4 })), edge, 1),
    stroked(`M${pair(at(screw.x - 1.3, screw.y - 1.3))}L${pair(at(screw.x + 1.3, screw.y + 1.3))}`, {
      ...line('#ffffff', 0.9),
      opacity: 0.7,
    }),
  ];
}

const line = (color: string, width: number): Ink => ({ color, opacity: 1, width, dash: [], cap: 'round' });
