import { beforeAll, describe, expect, test } from 'vitest';
import type { Drawing } from '../../src/draw/drawing.ts';
import { EDGE_KINDS, NODE_SHAPES, SHAPE_ROLES } from '../../src/roles.ts';
import type { Scene, SceneItem } from '../../src/scene/scene.ts';
import { loadTheme, THEME_NAMES } from '../theme/load-theme.ts';
import { edgeItem, iconItem, ruleItem, sceneOf, shapeItem, textItem } from './small-scene.ts';
import { drawerOf, pathsOf } from './tools.ts';

const SIDES = [0, 1e-9, 0.5, 1, 3, 7, 1e5, 1e12, -40, Number.NaN, Number.POSITIVE_INFINITY];
const OUTLINES = [...NODE_SHAPES, 'rect', 'circle', 'pill'] as const;

describe.each(THEME_NAMES)('sizes that nobody means, in %s', (name) => {
  let draw: (scene: Scene) => Drawing;
  beforeAll(async () => {
    draw = await drawerOf(loadTheme(name));
  });

  /** Draws, and looks that what came out is numbers and not endless. */
  const survives = (item: SceneItem): void => {
    const paths = pathsOf(draw(sceneOf([item])));
    let length = 0;
    for (const { d } of paths) {
      expect(d).not.toMatch(/NaN|Infinity|e/);
      length += d.length;
    }
    expect(length).toBeLessThan(3_000_000);
  };

  test.each(OUTLINES)(
    'a %s of any size ends',
    (shape) => {
      for (const width of SIDES) {
        for (const height of [0, 1e-9, 2, 60, Number.NaN, Number.POSITIVE_INFINITY]) {
          survives(shapeItem('nodes/a', { shape, rect: { x: 10, y: 10, width, height } }));
          survives(shapeItem('nodes/a', { shape, rect: { x: 10, y: 10, width: height, height: width } }));
        }
      }
    },
    30_000,
  );

  test('every role at no size', () => {
    for (const role of SHAPE_ROLES) survives(shapeItem('a/b', { role, rect: { x: 5, y: 5, width: 0, height: 0 } }));
    for (const role of SHAPE_ROLES) survives(shapeItem('a/b', { role, rect: { x: 5, y: 5, width: 2, height: 2 } }));
  });

  test('arrows of no length, on one spot, or far away', () => {
    const p = { x: 50, y: 50 };
    const routes = [
      [],
      [[]],
      [[p]],
      [[p, p]],
      [[p, p, p]],
      [[p, { x: 50.001, y: 50 }]],
      [[p, { x: 50, y: 51 }, { x: 51, y: 51 }, { x: 51, y: 52 }]],
      [[p, { x: Number.NaN, y: 5 }]],
      [[p, { x: Number.POSITIVE_INFINITY, y: 5 }]],
      [[p, { x: 1e9, y: 50 }]],
      [[p, { x: 90, y: 50 }, p]],
    ];
    for (const edge of EDGE_KINDS) {
      for (const parts of routes) survives(edgeItem('edges/0', { edge, parts, headAtStart: true }));
    }
  });

  test('icons, rules and texts without a size', () => {
    for (const side of SIDES) {
      survives(iconItem('a/icon', { rect: { x: 0, y: 0, width: side, height: side } }));
      survives(ruleItem('a/rule', { from: { x: 0, y: 0 }, to: { x: side, y: 0 } }));
      survives(ruleItem('a/rule', { role: 'title-underline', from: { x: 0, y: 0 }, to: { x: side, y: 0 } }));
    }
    survives(iconItem('a/icon', { name: 'no-such-icon' }));
    survives(textItem('a/text', { text: '', lines: [] }));
    survives(textItem('a/text', { text: ' ', lines: [{ text: ' ', x: 1, baseline: 1, width: 4 }] }));
  });
});
