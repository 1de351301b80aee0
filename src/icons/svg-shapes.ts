import type { SvgElement } from './parse-svg-elements.ts';
import { parsePathData, type Subpath } from './path-data.ts';
import { shapeToPathData } from './shape-to-path-data.ts';
import { type Matrix, mapSubpath } from './subpath.ts';
import { FIRST_PAINT, paintOf, parseStyleSheet, type StyleSheet, type SvgPaint } from './svg-paint.ts';
import { multiply, parseTransform } from './svg-transform.ts';

/** A shape of an SVG file where it is drawn, and its paint. */
export interface SvgShape {
  readonly paths: readonly Subpath[];
  readonly paint: SvgPaint;
}

/** Ends the reading with a reason. */
export type Complain = (what: string) => Error;

const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
const GROUPS = new Set(['svg', 'g', 'switch']);
/** Elements without a picture of their own; what stands inside them is passed over. */
const SILENT = new Set(
  'title desc metadata defs symbol clipPath mask linearGradient radialGradient pattern filter marker style'.split(' '),
);
/** Elements that are refused, and why. */
const REFUSED: Readonly<Record<string, string>> = {
  script: 'scripts are not allowed',
  image: 'pictures inside are not drawn',
  foreignObject: 'other languages inside are not drawn',
  text: 'convert text to paths first',
  a: 'links are not allowed',
  animate: 'animation is not drawn',
  animateTransform: 'animation is not drawn',
  animateMotion: 'animation is not drawn',
  set: 'animation is not drawn',
};
const MOST_SHAPES = 400;
/** `use` inside of what is used, inside of what is used …: no icon needs more. */
const DEEPEST_USE = 8;

interface Walk {
  readonly ids: ReadonlyMap<string, SvgElement>;
  readonly sheet: StyleSheet;
  readonly complain: Complain;
  readonly shapes: SvgShape[];
  visited: number;
}

/** Where the walk stands: how points are mapped, how shapes are painted, how many `use` deep. */
interface Spot {
  readonly matrix: Matrix;
  readonly paint: SvgPaint;
  readonly uses: number;
}

/** All shapes of the file in paint order, mapped by `fit` after their own transforms. Throws what `complain` makes. */
export function svgShapes(root: SvgElement, fit: Matrix, complain: Complain): readonly SvgShape[] {
  const all = listElements(root);
  const sheets = all.filter(({ tag }) => plainTag(tag) === 'style').map(({ text }) => text);
  if (sheets.some((css) => /@import|url\(\s*['"]?[^#'"\s]/i.test(css)))
    throw complain('has a style sheet with a reference');
  for (const element of all) refuseAttributes(element, complain);
  const ids = new Map(all.flatMap((e) => (e.attributes.has('id') ? [[e.attributes.get('id') ?? '', e] as const] : [])));
  const walk: Walk = { ids, sheet: parseStyleSheet(sheets.join('\n')), complain, shapes: [], visited: 0 };
  const spot: Spot = { matrix: fit, paint: paintOf(root.attributes, FIRST_PAINT, walk.sheet), uses: 0 };
  for (const child of root.children) visit(child, spot, walk);
  return walk.shapes;
}

const listElements = (root: SvgElement): SvgElement[] => [root, ...root.children.flatMap(listElements)];

const plainTag = (tag: string): string => tag.replace(/^svg:/, '');

function refuseAttributes({ tag, attributes }: SvgElement, complain: Complain): void {
  if (Object.hasOwn(REFUSED, plainTag(tag))) throw complain(`has a <${tag}>; ${REFUSED[plainTag(tag)]}`);
  for (const [name, value] of attributes) {
    if (/^on/i.test(name)) throw complain(`has the script attribute "${name}"`);
    if (/(?:^|:)href$/i.test(name) && !value.startsWith('#')) throw complain('refers to another file');
    if (/url\(\s*['"]?[^#'"\s]/i.test(value)) throw complain('refers to another file');
  }
}

function visit(element: SvgElement, outer: Spot, walk: Walk): void {
  const tag = plainTag(element.tag);
  walk.visited++;
  if (walk.visited > 10 * MOST_SHAPES) throw walk.complain(`has more than ${MOST_SHAPES} shapes`);
  // Editors keep notes of their own in elements with a prefix.
  if (SILENT.has(tag) || tag.includes(':')) return;
  const spot = enter(element, outer, walk);
  if (!spot.paint.isShown) return;
  if (GROUPS.has(tag)) {
    if (tag === 'svg') throw walk.complain('has an <svg> inside the <svg>');
    for (const child of element.children) visit(child, spot, walk);
  } else if (tag === 'use') visitUse(element, spot, walk);
  else if (SHAPES.has(tag)) addShape(element, tag, spot, walk);
  else throw walk.complain(`has a <${element.tag}>`);
}

function enter({ attributes }: SvgElement, { matrix, paint, uses }: Spot, walk: Walk): Spot {
  const written = attributes.get('transform');
  const step = written === undefined ? undefined : parseTransform(written);
  if (written !== undefined && step === undefined) throw walk.complain(`has the transform "${written}"`);
  return {
    matrix: step === undefined ? matrix : multiply(matrix, step),
    paint: paintOf(attributes, paint, walk.sheet),
    uses,
  };
}

function visitUse({ attributes }: SvgElement, spot: Spot, walk: Walk): void {
  const id = (attributes.get('href') ?? attributes.get('xlink:href') ?? '#').slice(1);
  const target = walk.ids.get(id);
  if (target === undefined) throw walk.complain(`uses "#${id}", which is not there`);
  if (spot.uses >= DEEPEST_USE) throw walk.complain(`has <use> more than ${DEEPEST_USE} deep`);
  const [x, y] = [Number(attributes.get('x') ?? 0), Number(attributes.get('y') ?? 0)];
  const there: Spot = { ...spot, matrix: multiply(spot.matrix, [1, 0, 0, 1, x, y]), uses: spot.uses + 1 };
  if (plainTag(target.tag) === 'symbol')
    for (const child of target.children) visit(child, enter(target, there, walk), walk);
  else visit(target, there, walk);
}

function addShape({ tag: written, attributes }: SvgElement, tag: string, { matrix, paint }: Spot, walk: Walk): void {
  const d = shapeToPathData(tag, attributes);
  const paths = d === undefined ? undefined : parsePathData(d);
  if (!paths) throw walk.complain(`has a <${written}> without usable coordinates`);
  walk.shapes.push({ paths: paths.map((path) => mapSubpath(path, matrix)), paint });
  if (walk.shapes.length > MOST_SHAPES) throw walk.complain(`has more than ${MOST_SHAPES} shapes`);
}
