import { CompileError, type Diagnostic } from '../diagnostics.ts';
import type { Rect } from '../geometry.ts';
import type { Icon } from './icon.ts';
import { parseSvgElements, type SvgElement } from './parse-svg-elements.ts';
import type { Subpath } from './path-data.ts';
import { shadeOf } from './shade.ts';
import { sortShapes } from './sort-shapes.ts';
import { boundsOfSubpath, type Matrix, toPathData } from './subpath.ts';
import { type Complain, svgShapes } from './svg-shapes.ts';

/** Side of the square that icons are drawn in, units. */
const SIDE = 24;
const MAX_CHARS = 65_536;
const MAX_SUBPATHS = 400;
const MAX_SEGMENTS = 2400;

/**
 * Reads an SVG drawing as an icon: only its plain shapes, scaled into the 24 × 24 square. Nothing of the file but
 * coordinates survives. Classes `area`, `shade` and `highlight` say what a shape is; without any, areas are found by
 * paint and place, and shaded. Throws a CompileError `icon/unusable` for whatever is not plain shapes.
 */
export function parseSvgIcon(svg: string, name: string): Icon {
  const complain = complaints(name);
  if (svg.length > MAX_CHARS) throw complain(`has ${svg.length} characters, more than ${MAX_CHARS}`);
  const root = parseSvgElements(svg);
  if ('fault' in root) throw complain(root.fault);
  const shapes = svgShapes(root, fitSquare(viewBoxOf(root, complain)), complain);
  checkExtent(
    shapes.flatMap(({ paths }) => paths),
    complain,
  );
  const { bodies, shades, highlights, lines, inks } = sortShapes(shapes, SIDE);
  if (lines.length + inks.length === 0) throw complain('has no shapes');
  const shaded = shades.length > 0 ? shades : bodies.flatMap(shadeOf);
  return {
    name,
    aliases: [],
    set: 'local',
    shape: 'box',
    tone: 'neutral',
    fills: bodies.map(toPathData),
    shades: shaded.map(toPathData),
    highlights: highlights.map(toPathData),
    strokes: lines.map(toPathData),
    inks: inks.map((paths) => paths.map(toPathData).join('')),
  };
}

function complaints(name: string): Complain {
  return (what) => {
    const diagnostic: Diagnostic = {
      rule: 'icon/unusable',
      severity: 'error',
      message: `the drawing "${name}" ${what}`,
      help: 'use plain shapes only: path, rect, circle, ellipse, line, polyline, polygon inside a viewBox',
    };
    return new CompileError([diagnostic]);
  };
}

function viewBoxOf(root: SvgElement, complain: Complain): Rect {
  if (root.tag !== 'svg' && root.tag !== 'svg:svg') throw complain('has no <svg> root');
  const written =
    root.attributes.get('viewBox') ?? `0 0 ${root.attributes.get('width')} ${root.attributes.get('height')}`;
  const [x = 0, y = 0, width = Number.NaN, height = Number.NaN] = written
    .trim()
    .split(/[\s,]+/)
    .map(Number.parseFloat);
  if (!(width > 0 && height > 0 && Number.isFinite(x + y + width + height)))
    throw complain(`has the viewBox "${written}"`);
  return { x, y, width, height };
}

/** Scales the view box into the square, centred. */
function fitSquare(box: Rect): Matrix {
  const scale = SIDE / Math.max(box.width, box.height);
  const dx = (SIDE - scale * box.width) / 2 - scale * box.x;
  const dy = (SIDE - scale * box.height) / 2 - scale * box.y;
  return [scale, 0, 0, scale, dx, dy];
}

function checkExtent(paths: readonly Subpath[], complain: Complain): void {
  const segments = paths.reduce((sum, path) => sum + path.segments.length, 0);
  if (paths.length > MAX_SUBPATHS) throw complain(`has more than ${MAX_SUBPATHS} strokes`);
  if (segments > MAX_SEGMENTS) throw complain(`has ${segments} lines and curves, more than ${MAX_SEGMENTS}`);
  if (!paths.every(isNear)) throw complain('draws far outside its viewBox');
}

function isNear(path: Subpath): boolean {
  const { x, y, width, height } = boundsOfSubpath(path);
  return x >= -SIDE && y >= -SIDE && x + width <= 2 * SIDE && y + height <= 2 * SIDE;
}
