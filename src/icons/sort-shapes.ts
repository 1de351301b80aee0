import { isDark } from './is-dark.ts';
import { detailsOn, holesOf, mainAreas, turnHoles } from './nesting.ts';
import { parsePathData, type Subpath } from './path-data.ts';
import { areaOf, boundsOfSubpath } from './subpath.ts';
import type { SvgShape } from './svg-shapes.ts';

/** What the shapes of a drawing are for. */
export interface SortedShapes {
  /** Main closed areas. */
  readonly bodies: readonly Subpath[];
  /** Empty unless the drawing says which. */
  readonly shades: readonly Subpath[];
  /** Areas on the bodies that stand out. */
  readonly highlights: readonly Subpath[];
  readonly lines: readonly Subpath[];
  /** Areas in ink, each with its holes turned the other way round. */
  readonly inks: readonly (readonly Subpath[])[];
}

/** Longest stroke that is a dot, and the radius of dots, units. */
const DOT = 0.35;
const RADIUS = 1;
/** Paint fainter than this tints. */
const FAINT = 0.6;

/** Sorts the shapes of a drawing in a square of `side` units by class, paint and place. */
export function sortShapes(shapes: readonly SvgShape[], side: number): SortedShapes {
  const byRole = (role: SvgShape['paint']['role']): readonly SvgShape[] => shapes.filter((s) => s.paint.role === role);
  const plain = byRole(null).filter((shape) => !isBackground(shape, side));
  const inked = plain.filter(isInk);
  const tinted = plain.filter((shape) => isTint(shape) && !isInk(shape)).flatMap(({ paths }) => paths);
  const strokes = plain.filter(isLine).flatMap(({ paths }) => paths);
  const lines = strokes.filter((path) => !isDot(path));
  const solid = inked.map(({ paths, paint }) => (paint.isEvenOdd ? turnHoles(paths) : paths));
  const inks = [...solid, ...strokes.filter(isDot).map((path) => [dotAt(path)])];
  const areas = byRole('area').flatMap(({ paths }) => paths);
  const holes = solid.flatMap(holesOf);
  const bodies = areas.length > 0 ? areas : mainAreas([...lines, ...tinted, ...holes]);
  const marked = byRole('highlight').flatMap(({ paths }) => paths);
  return {
    bodies,
    shades: byRole('shade').flatMap(({ paths }) => paths),
    highlights: marked.length > 0 || areas.length > 0 ? marked : detailsOn(bodies, lines),
    lines,
    inks,
  };
}

/** A stroke so short that only its round ends show: a dot, which no hand draws as a line. */
const isDot = (path: Subpath): boolean => {
  const { width, height } = boundsOfSubpath(path);
  return Math.max(width, height) < DOT;
};

function dotAt({ start: { x, y } }: Subpath): Subpath {
  const [path] =
    parsePathData(
      `M${x - RADIUS} ${y}a${RADIUS} ${RADIUS} 0 1 1 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 1 ${-2 * RADIUS} 0Z`,
    ) ?? [];
  return path ?? { start: { x, y }, segments: [], closed: true };
}

const isFilled = ({ paint }: SvgShape): boolean => paint.fill !== 'none' && paint.fill !== 'transparent';
const isStroked = ({ paint }: SvgShape): boolean => paint.stroke !== 'none' && paint.stroke !== 'transparent';
const isTint = (shape: SvgShape): boolean => isFilled(shape) && shape.paint.opacity > 0.02;

/** Solid in the colour of the lines: a dark fill, or the one that the stroke has too. */
const isInk = (shape: SvgShape): boolean =>
  isFilled(shape) &&
  shape.paint.opacity >= FAINT &&
  (isStroked(shape) ? shape.paint.fill === shape.paint.stroke : isDark(shape.paint.fill));

/** Strokes are lines; so is the outline of an area that is light but not faint. */
const isLine = (shape: SvgShape): boolean =>
  shape.paint.opacity >= FAINT && (isStroked(shape) || (isFilled(shape) && !isInk(shape)));

/** The white sheet that editors put under a drawing. */
function isBackground(shape: SvgShape, side: number): boolean {
  const [only, ...others] = shape.paths;
  if (only === undefined || others.length > 0 || isStroked(shape) || isDark(shape.paint.fill)) return false;
  const { width, height } = boundsOfSubpath(only);
  return Math.max(width, height) > side - 0.1 && Math.abs(areaOf(only) - width * height) < 0.1;
}
