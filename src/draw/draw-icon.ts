import { toneColor } from '../color.ts';
import type { Icon } from '../icons/icon.ts';
import type { IconItem } from '../scene/scene.ts';
import type { Theme } from '../theme/theme.ts';
import type { Contour } from './contour.ts';
import type { PathItem } from './drawing.ts';
import { filled, glowing, type Ink, inked } from './paint.ts';
import { parseContours } from './parse-contours.ts';
import type { Pen } from './pen.ts';
import { seedOf } from './seed.ts';

/** Side of the square that icons are drawn in. */
const SQUARE = 24;

/** An icon by the theme's hand: tinted areas, a little out of register when the theme says so, and lines over them. */
export function drawIcon(item: IconItem, icon: Icon, theme: Theme, pen: Pen): PathItem[] {
  const style = theme.icons[item.role];
  const tone = theme.tones[item.tone];
  const scale = Math.min(item.rect.width, item.rect.height) / SQUARE;
  if (!(scale > 0.05 && scale < 40)) return [];
  const x = item.rect.x + (item.rect.width - SQUARE * scale) / 2;
  const y = item.rect.y + (item.rect.height - SQUARE * scale) / 2;
  const contours = (paths: readonly string[], shift: number): Contour[] =>
    paths.flatMap((d) => parseContours(d, { scale, x: x + shift, y: y + shift }));
  const seed = seedOf(item.id);
  const fill = toneColor(style.fill, tone);
  const areas =
    fill === null
      ? []
      : contours(icon.fills, style.shift)
          .map((area) => pen.area(area, seed))
          .join('');
  const strokes = pen.icon(contours(icon.strokes, 0), { width: style.width, dash: [] }, seed);
  const color = toneColor(style.stroke, tone) ?? tone.ink;
  const ink: Ink = { color, opacity: style.opacity, width: style.width, dash: [], cap: 'round' };
  return [
    ...(fill === null || areas.length === 0 ? [] : [filled(String(areas), fill, style.fillOpacity)]),
    ...(style.glow ? glowing(strokes, ink, theme.glow) : []),
    ...inked(strokes, ink),
  ];
}
