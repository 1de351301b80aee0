import { beforeAll, describe, expect, test } from 'vitest';
import { type Compiled, compile } from '../../src/compile.ts';
import { type Contour, flatten, type Segment } from '../../src/draw/contour.ts';
import type { Drawing } from '../../src/draw/drawing.ts';
import { parseContours } from '../../src/draw/parse-contours.ts';
import { backOf, solidOf } from '../../src/draw/solids.ts';
import type { Point, Rect } from '../../src/geometry.ts';
import { NODE_SHAPES, type NodeShape, TONES } from '../../src/roles.ts';
import type { Scene } from '../../src/scene/scene.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { environment } from '../pipeline/environment.ts';
import { loadTheme, THEME_NAMES } from '../theme/load-theme.ts';
import { pointsOf } from './path-points.ts';
import { edgeItem, iconItem, sceneOf, shapeItem } from './small-scene.ts';
import { drawerOf, pathsOf } from './tools.ts';

const SIZES = [
  { x: 40, y: 50, width: 90, height: 70 },
  { x: 40, y: 50, width: 130, height: 150 },
  { x: 40, y: 50, width: 180, height: 690 },
  { x: 40, y: 50, width: 300, height: 80 },
] as const;
const PROJECTIONS = ['flat', 'isometric'] as const;

const projected = (name: string, projection: Theme['projection']): Theme => ({ ...loadTheme(name), projection });

/** px that a point lies outside of a rectangle. */
const outside = ({ x, y }: Point, r: Rect): number =>
  Math.max(r.x - x, x - r.x - r.width, r.y - y, y - r.y - r.height, 0);

/** Points along path data: on curves too, their handles left out. */
const marksOf = (d: string): readonly Point[] => {
  if (/[HVhvl]/.test(d)) return pointsOf(d);
  if (!/c/.test(d)) return parseContours(d, { scale: 1, x: 0, y: 0 }).flatMap((line) => flatten(line, 12));
  return d.split(/(?=M)/).flatMap((stroke) => flatten(curveThrough(pointsOf(stroke)), 12));
};

/** A contour of curves from its points and handles. */
function curveThrough([start = { x: 0, y: 0 }, ...rest]: readonly Point[]): Contour {
  const segments: Segment[] = [];
  for (let i = 0; i + 2 < rest.length; i += 3) {
    const [c1 = start, c2 = start, to = start] = rest.slice(i, i + 3);
    segments.push({ kind: 'curve', c1, c2, to });
  }
  return { start, segments, closed: false };
}

describe.each(NODE_SHAPES)('a %s as a block', (shape) => {
  test.each(SIZES)('lies in its rectangle and touches all sides of it: %o', (rect) => {
    const { front, flanks, bands, ends, footprint } = solidOf(shape, rect, 6, 14);
    const areas = [front.outline, ...[...flanks, ...bands, ...ends].map(({ area }) => area), footprint];
    const points = areas.flatMap((area) => flatten(area, 20));
    for (const point of points) expect(outside(point, rect)).toBeLessThan(0.6);
    expect(Math.min(...points.map(({ x }) => x))).toBeCloseTo(rect.x, 0);
    expect(Math.max(...points.map(({ x }) => x))).toBeCloseTo(rect.x + rect.width, 0);
    expect(Math.min(...points.map(({ y }) => y))).toBeLessThan(rect.y + 1.5);
    expect(Math.max(...points.map(({ y }) => y))).toBeCloseTo(rect.y + rect.height, 0);
  });

  test('shows a lit and a shaded side', () => {
    const { flanks, bands, ends } = solidOf(shape, SIZES[1], 6, 14);
    const lights = [...flanks.flatMap(({ facets }) => facets), ...ends, ...bands].map(({ light }) => light);
    expect(Math.max(...lights)).toBeGreaterThan(0.7);
    expect(Math.min(...lights)).toBeLessThanOrEqual(0);
  });
});

test('receding edges rise by 30 degrees, whole px high', () => {
  for (const depth of [10, 14, 18, 26]) {
    const back = backOf({ x: 0, y: 0, width: 300, height: 300 }, depth);
    expect(back.x).toBe(depth);
    expect(Math.abs(-back.y / back.x - Math.tan(Math.PI / 6))).toBeLessThan(0.06);
    expect(Number.isInteger(back.y)).toBe(true);
  }
});

describe.each(THEME_NAMES)('nodes in %s', (name) => {
  describe.each(PROJECTIONS)('%s', (projection) => {
    let draw: (scene: Scene) => Drawing;
    beforeAll(async () => {
      draw = await drawerOf(projected(name, projection));
    });

    /** What is drawn of a node and of arrows that end on it, without its shadow. */
    const drawn = (shape: NodeShape, rect: Rect, id = 'nodes/a') => {
      const item = shapeItem(id, { shape, rect, tone: TONES[2] });
      const { items } = draw(sceneOf([item]));
      return pathsOf({
        ...draw(sceneOf([])),
        items: items.filter((group) => group.kind === 'group' && group.id === id),
      });
    };

    test.each(NODE_SHAPES)('a %s stays in its rectangle, but for the sway of a hand', (shape) => {
      for (const rect of SIZES) {
        const paths = drawn(shape, rect).map(({ d }) => d);
        expect(paths.join('')).not.toMatch(/NaN|Infinity|e/);
        const strays = paths.flatMap(marksOf).map((point) => outside(point, rect));
        expect(Math.max(...strays)).toBeLessThan(name === 'whiteboard' ? 4.5 : 1);
      }
    });

    test.each(NODE_SHAPES)('a %s is drawn the same every time', (shape) => {
      expect(drawn(shape, SIZES[1])).toEqual(drawn(shape, SIZES[1]));
    });
  });

  test('blocks have fronts of the same colours as flat nodes, sides of others', async () => {
    const colorsOf = async (projection: Theme['projection']) => {
      const draw = await drawerOf(projected(name, projection));
      const paths = pathsOf(draw(sceneOf([shapeItem('nodes/a', { tone: 'data' })])));
      return new Set(paths.flatMap(({ paint }) => paint.fill ?? []));
    };
    const [flat, block] = [await colorsOf('flat'), await colorsOf('isometric')];
    expect([...block].filter((color) => !flat.has(color)).length).toBeGreaterThanOrEqual(2);
  });
});

test('arrows plug into the rails of a tall box, and run over the side of a block', async () => {
  const theme = projected('blueprint', 'isometric');
  const rails = { color: 'none', line: 'none', accent: '#123456', opacity: 1, width: 5 };
  const node = { ...theme.shapes.node, rails: { ...rails, color: '#654321' } };
  const draw = await drawerOf({ ...theme, shapes: { ...theme.shapes, node } });
  const rect = { x: 100, y: 100, width: 160, height: 600 };
  const route = [
    { x: 400, y: 300 },
    { x: 260, y: 300 },
  ];
  const tapsOf = (box: Rect) =>
    pathsOf(draw(sceneOf([edgeItem('edges/0', { parts: [route] }), shapeItem('nodes/a', { rect: box })]))).filter(
      ({ paint }) => paint.fill === '#123456',
    );
  const taps = tapsOf(rect);
  expect(taps).toHaveLength(2);
  const lead = taps.flatMap(({ d }) => marksOf(d));
  expect(Math.max(...lead.map(({ x }) => x))).toBeCloseTo(260, 1);
  expect(tapsOf({ ...rect, height: 300 })).toHaveLength(0);
});

const SPEC = `
whiteprint: 1
title: Every shape
nodes:
${NODE_SHAPES.map((shape, i) => `  ${shape}: {label: The ${shape}, role: Stands here and says a thing or two, shape: ${shape}, icon: server, number: ${i + 1}}`).join('\n')}
edges:
${NODE_SHAPES.slice(1)
  .map((shape, i) => `  - ${NODE_SHAPES[i]} -> ${shape}: goes on to`)
  .join('\n')}
`;

describe.each(THEME_NAMES)('a picture of all shapes as blocks in %s', (name) => {
  let compiled: Compiled;
  beforeAll(async () => {
    const env = environment(name);
    const theme: Theme = { ...env.theme, projection: 'isometric' };
    compiled = await compile(SPEC, { ...env, theme }, { slug: 'shapes' });
  }, 60_000);

  test('breaks no rule', () => {
    expect(compiled.warnings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(compiled.layout.nodes.map(({ shape }) => shape).sort()).toEqual([...NODE_SHAPES].sort());
  });

  test('texts, icons and numbers stand on the fronts', () => {
    for (const node of compiled.layout.nodes) {
      const { face, back } = solidOf(node.shape, node, 0, 14);
      const front = back.x > 0 ? face : { ...face, x: face.x + 7, width: face.width - 14 };
      const boxes = [...node.texts.map(({ box }) => box), node.iconBox, node.badge?.box];
      for (const box of boxes) {
        if (!box) continue;
        expect(outside(box, front), `${node.id}`).toBeLessThan(0.6);
        expect(outside({ x: box.x + box.width, y: box.y + box.height }, front), node.id).toBeLessThan(0.6);
      }
    }
  });
});

describe.each(PROJECTIONS)('scenery in %s projection', (projection) => {
  test('fills its place and stays in it', async () => {
    const draw = await drawerOf(projected('blueprint', projection));
    const rect = { x: 200, y: 300, width: 63, height: 41 };
    const paths = pathsOf(draw(sceneOf([iconItem('context/0/icon', { role: 'context', name: 'cloud', rect })])));
    const points = paths.flatMap(({ d }) => marksOf(d));
    for (const point of points) expect(outside(point, rect)).toBeLessThan(1);
    expect(Math.max(...points.map(({ y }) => y)) - Math.min(...points.map(({ y }) => y))).toBeGreaterThan(34);
  });
});
