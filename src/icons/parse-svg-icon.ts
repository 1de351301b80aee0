import { CompileError, type Diagnostic } from '../diagnostics.ts';
import type { Rect } from '../geometry.ts';
import type { Icon } from './icon.ts';
import { parseSvgElements, type SvgElement } from './parse-svg-elements.ts';
import { parsePathData, type Subpath } from './path-data.ts';
import { shapeToPathData } from './shape-to-path-data.ts';
import { areaOf, boundsOfSubpath, isClosed, type Matrix, mapSubpath, toPathData } from './subpath.ts';

/** Side of the square that icons are drawn in, units. */
const SIDE = 24;
/** Smallest closed area that a theme may tint, square units. */
const MIN_AREA = 10;
const MAX_CHARS = 65_536;
const MAX_SUBPATHS = 400;
const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
/** Elements without a picture of their own. */
const SILENT = new Set(['svg', 'g', 'title', 'desc', 'metadata']);

/**
 * Reads an SVG drawing as an icon: only its plain shapes, scaled into the 24 × 24 square. Nothing of the file but
 * coordinates survives. Elements with class `area` are areas to tint and no lines; without any, the closed main
 * areas are found. Throws CompileError for anything that is not a plain shape.
 */
export function parseSvgIcon(svg: string, name: string): Icon {
  const complain = complaints(name);
  if (svg.length > MAX_CHARS) throw complain(`has ${svg.length} characters, more than ${MAX_CHARS}`);
  const elements = parseSvgElements(svg);
  if (!elements) throw complain('is not well-formed SVG');
  const fit = fitSquare(viewBoxOf(elements, complain));
  const drawn = elements
    .filter((e) => !SILENT.has(e.tag))
    .map((e) => ({ area: isArea(e), paths: toSubpaths(e, fit, complain) }));
  const lines = drawn.filter((d) => !d.area).flatMap((d) => d.paths);
  const areas = drawn.filter((d) => d.area).flatMap((d) => d.paths);
  if (lines.length === 0) throw complain('has no shapes');
  if (lines.length + areas.length > MAX_SUBPATHS) throw complain(`has more than ${MAX_SUBPATHS} strokes`);
  const fills = areas.length > 0 ? areas : mainAreas(lines);
  return {
    name,
    aliases: [],
    set: 'local',
    shape: 'box',
    tone: 'neutral',
    fills: fills.map(toPathData),
    strokes: lines.map(toPathData),
  };
}

type Complain = (what: string) => CompileError;

function complaints(name: string): Complain {
  return (what) => {
    const diagnostic: Diagnostic = {
      rule: 'icon/unusable',
      severity: 'error',
      message: `icon "${name}" ${what}`,
      help: 'use plain shapes only: path, rect, circle, ellipse, line, polyline, polygon inside a viewBox',
    };
    return new CompileError([diagnostic]);
  };
}

function viewBoxOf(elements: readonly SvgElement[], complain: Complain): Rect {
  const root = elements[0];
  if (root?.tag !== 'svg') throw complain('has no <svg> root');
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

function isArea(element: SvgElement): boolean {
  return element.attributes.get('class') === 'area';
}

function toSubpaths(element: SvgElement, fit: Matrix, complain: Complain): readonly Subpath[] {
  if (!SHAPES.has(element.tag)) throw complain(`has a <${element.tag}>`);
  if (element.attributes.has('transform') || element.inTransform) throw complain('has a transform');
  const d = shapeToPathData(element.tag, element.attributes);
  const paths = d === undefined ? undefined : parsePathData(d);
  if (!paths) throw complain(`has a <${element.tag}> without usable coordinates`);
  const mapped = paths.map((p) => mapSubpath(p, fit));
  if (!mapped.every(isNear)) throw complain('draws far outside its viewBox');
  return mapped;
}

function isNear(path: Subpath): boolean {
  const { x, y, width, height } = boundsOfSubpath(path);
  return x >= -SIDE && y >= -SIDE && x + width <= 2 * SIDE && y + height <= 2 * SIDE;
}

/** Closed subpaths of some size, without those that lie within another: the main areas. */
function mainAreas(paths: readonly Subpath[]): readonly Subpath[] {
  const closed = paths.filter((p) => isClosed(p) && areaOf(p) >= MIN_AREA);
  return closed.filter((p) => !closed.some((other) => other !== p && isWithin(p, other)));
}

function isWithin(inner: Subpath, outer: Subpath): boolean {
  const [a, b] = [boundsOfSubpath(inner), boundsOfSubpath(outer)];
  const slack = 0.05;
  return (
    areaOf(inner) < areaOf(outer) &&
    a.x >= b.x - slack &&
    a.y >= b.y - slack &&
    a.x + a.width <= b.x + b.width + slack &&
    a.y + a.height <= b.y + b.height + slack
  );
}
