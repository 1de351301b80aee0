import { type ToneColors, toneColor } from '../color.ts';
import type { Icon } from '../icons/icon.ts';
import type { IconItem } from '../scene/scene.ts';
import type { Theme } from '../theme/theme.ts';
import { type Contour, flatten } from './contour.ts';
import type { PathItem } from './drawing.ts';
import { filled, glowing, type Ink, inked, stroked } from './paint.ts';
import { parseContours } from './parse-contours.ts';
import type { Pen } from './pen.ts';
import { seedOf } from './seed.ts';
import { shadeStrokes } from './shade-strokes.ts';

/** Side of the square that icons are drawn in. */
const SQUARE = 24;

/**
 * An icon by the theme's hand: bodies, their shade and what stands out on them, a little out of register when the theme
 * says so, and lines and ink over them.
 */
export function drawIcon(item: IconItem, icon: Icon, theme: Theme, pen: Pen): PathItem[] {
  const scale = Math.min(item.rect.width, item.rect.height) / SQUARE;
  if (!(scale > 0.05 && scale < 40)) return [];
  const style = heavier(theme.icons[item.role], scale);
  const tone = theme.tones[item.tone];
  const place = placer(item, scale);
  const seed = seedOf(item.id);
  const strokes = pen.icon(place(icon.strokes, 0), { width: style.width, dash: [] }, seed);
  const color = toneColor(style.stroke, tone) ?? tone.ink;
  const ink: Ink = { color, opacity: style.opacity, width: style.width, dash: [], cap: 'round' };
  const solid = pathOf(place(icon.inks, 0), pen, seed);
  return [
    ...drawAreas(icon, { style, tone, place, pen, seed }),
    ...(style.glow ? glowing(strokes, { ...ink, color: toneColor(style.light, tone) ?? color }, theme.glow) : []),
    ...(solid === '' ? [] : [filled(solid, color, style.opacity)]),
    ...inked(strokes, ink),
  ];
}

/** Size of an icon that is drawn with the theme's own strokes, px. */
const USUAL = 48;

/** Larger icons have heavier strokes, though not by as much: fine lines would look lost, and full ones crude. */
function heavier(style: Theme['icons']['node'], scale: number): Theme['icons']['node'] {
  const grown = Math.min(1.6, Math.max(0.85, Math.sqrt((scale * SQUARE) / USUAL)));
  const by = Math.round(grown * 20) / 20;
  return { ...style, width: style.width * by, shadeWidth: style.shadeWidth * by };
}

/** Puts paths of the square on the canvas, moved by `shift` px. */
type Place = (paths: readonly string[], shift: number) => Contour[];

function placer({ rect }: IconItem, scale: number): Place {
  const x = rect.x + (rect.width - SQUARE * scale) / 2;
  const y = rect.y + (rect.height - SQUARE * scale) / 2;
  return (paths, shift) => paths.flatMap((d) => parseContours(d, { scale, x: x + shift, y: y + shift }));
}

interface Areas {
  readonly style: Theme['icons']['node'];
  readonly tone: ToneColors;
  readonly place: Place;
  readonly pen: Pen;
  readonly seed: number;
}

const pathOf = (contours: readonly Contour[], pen: Pen, seed: number): string =>
  contours.map((area) => pen.area(area, seed)).join('');

function drawAreas(icon: Icon, { style, tone, place, pen, seed }: Areas): PathItem[] {
  const flat = (paths: readonly string[], token: string, opacity: number): PathItem[] => {
    const color = toneColor(token, tone);
    const d = color === null ? '' : pathOf(place(paths, style.shift), pen, seed);
    return color === null || d === '' ? [] : [filled(d, color, opacity)];
  };
  const shade = toneColor(style.shade, tone);
  return [
    ...flat(icon.fills, style.fill, style.fillOpacity),
    ...(shade === null ? [] : drawShades(place(icon.shades, style.shift), shade, { style, pen, seed })),
    ...flat(icon.highlights, style.highlight, style.highlightOpacity),
  ];
}

/** Shade as areas, or by strokes that stay inside where an area has room for them. */
function drawShades(contours: readonly Contour[], color: string, { style, pen, seed }: Hand): PathItem[] {
  const { shadeWidth: width, shadeOpacity: opacity } = style;
  const byStroke = contours.map((contour) => width > 0 && thickness(contour) > LEAST_WIDTHS * width);
  const even = contours.filter((_, i) => byStroke[i] !== true);
  const areas = pathOf(even, pen, seed);
  const strokes = contours
    .map((contour, i) => (byStroke[i] === true ? shadeStrokes(contour, width, seed + i) : ''))
    .join('');
  return [
    ...(areas === '' ? [] : [filled(areas, color, opacity)]),
    ...(strokes === '' ? [] : [stroked(strokes, { color, opacity, width, dash: [], cap: 'round' })]),
  ];
}

/** Narrower areas than this many strokes are filled evenly. */
const LEAST_WIDTHS = 2;

type Hand = Pick<Areas, 'style' | 'pen' | 'seed'>;

/** About how thick an area is: twice its area by its circumference. */
function thickness(contour: Contour): number {
  const points = flatten(contour, 6);
  let [twice, around] = [0, 0];
  points.forEach((a, i) => {
    const b = points[(i + 1) % points.length] ?? a;
    twice += a.x * b.y - b.x * a.y;
    around += Math.hypot(b.x - a.x, b.y - a.y);
  });
  return around === 0 ? 0 : Math.abs(twice) / around;
}
