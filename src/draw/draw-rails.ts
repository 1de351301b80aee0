import { toneColor } from '../color.ts';
import type { Point, Rect } from '../geometry.ts';
import type { ShapeStyle } from '../theme/theme.ts';
import { at, ellipse, polyline, roundRect } from './contour.ts';
import type { PathItem } from './drawing.ts';
import { filled, type Ink, inked } from './paint.ts';
import type { Pen } from './pen.ts';
import type { Shape } from './shape.ts';
import type { OutlineName } from './shapes.ts';

/** A box so many times higher than wide has rails. */
const TALL = 2.2;
const STRAIGHT: readonly OutlineName[] = ['box', 'rect', 'chamfer', 'panel', 'document', 'cylinder'];
/** From the side of the box to the groove, and from its upper and lower ends, px. */
const MARGIN = 4;
const ENDS = 22;
const NEAR = 1.5;
/** px by which a tap is wider than its groove. */
const PLUG = 2.5;

type Side = 'left' | 'right';

/** px that rails take from either side of a box; 0 for boxes without. */
export function railRoom(name: OutlineName, { width, height }: Rect, { rails }: ShapeStyle): number {
  const isDrawn = rails.color !== 'none' || rails.line !== 'none';
  return isDrawn && height >= width * TALL && STRAIGHT.includes(name) ? MARGIN + rails.width : 0;
}

/** Grooves along the sides of a tall box in `outer`, with taps at those `ends` of arrows that lie on its sides. */
export function drawRails(shape: Shape, outer: Rect, ends: readonly Point[], pen: Pen): PathItem[] {
  const { style, tone, rect, name, seed } = shape;
  const { color, line, accent, opacity, width } = style.rails;
  const [fill, edge, plug] = [color, line, accent].map((token) => toneColor(token, tone));
  if (railRoom(name, rect, style) === 0) return [];
  return (['left', 'right'] as const).flatMap((side, i) => {
    const x = side === 'left' ? rect.x + MARGIN : rect.x + rect.width - MARGIN - width;
    const groove = roundRect({ x, y: rect.y + ENDS, width, height: rect.height - 2 * ENDS }, width / 2);
    const taps = endsOn(outer, side, ends);
    const ink: Ink = { color: edge ?? '', opacity: 1, width: 1, dash: [], cap: 'butt' };
    return [
      ...(fill == null ? [] : [filled(pen.area(groove, seed), fill, opacity)]),
      ...(edge == null ? [] : inked(pen.trace(groove, ink, seed + 91 + i), ink)),
      ...(plug == null ? [] : taps.flatMap((y) => drawTap(shape, side, y, x + width / 2, plug, pen))),
    ];
  });
}

/** Where arrows end on a side, px from the top of the canvas. */
const endsOn = ({ x, y, width, height }: Rect, side: Side, ends: readonly Point[]): readonly number[] =>
  ends
    .filter((end) => Math.abs(end.x - (side === 'left' ? x : x + width)) < NEAR && end.y > y && end.y < y + height)
    .map((end) => end.y);

/** A plug in the groove and its lead to the side; on the right of a block it runs over that side too. */
function drawTap({ style, rect, solid, seed }: Shape, side: Side, y: number, x: number, color: string, pen: Pen) {
  const back = side === 'right' && solid !== null ? solid.back : at(0, 0);
  const level = y - back.y;
  const half = (style.rails.width + PLUG) / 2;
  const border = side === 'left' ? rect.x : rect.x + rect.width;
  const lead = polyline(
    [
      at(x, level - LEAD),
      at(border, level - LEAD),
      at(border + back.x, y - LEAD),
      at(border + back.x, y + LEAD),
      at(border, level + LEAD),
      at(x, level + LEAD),
    ],
    true,
  );
  const plug = ellipse({ x: x - half, y: level - half, width: 2 * half, height: 2 * half });
  return [plug, ...(lead === undefined ? [] : [lead])].map((area) => filled(pen.area(area, seed), color, 1));
}

/** Half the thickness of a lead, px. */
const LEAD = 1.3;
