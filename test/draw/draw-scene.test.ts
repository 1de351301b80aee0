import { beforeAll, describe, expect, test } from 'vitest';
import { contrast } from '../../src/color.ts';
import type { Drawing, GroupItem } from '../../src/draw/drawing.ts';
import { scaleItem, unitOf } from '../../src/draw/unit.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { loadTheme, THEME_NAMES } from '../theme/load-theme.ts';
import { edgeItem, everything, ruleItem, sceneOf, shapeItem, textItem } from './small-scene.ts';
import { drawerOf, pathsOf, textsOf } from './tools.ts';

const groupOf = (drawing: Drawing, id: string): GroupItem | undefined =>
  drawing.items.find((item): item is GroupItem => item.kind === 'group' && item.id === id);

describe.each(THEME_NAMES)('a scene drawn in %s', (name) => {
  const theme = loadTheme(name);
  let draw: (scene: Scene) => Drawing;
  beforeAll(async () => {
    draw = await drawerOf(theme);
  });

  test('twice is the same, byte by byte', () => {
    expect(JSON.stringify(draw(everything))).toBe(JSON.stringify(draw(everything)));
  });

  test('shows every item', () => {
    const ids = draw(everything).items.map((item) => (item.kind === 'group' ? item.id : ''));
    // Themes may leave areas unpainted.
    const plain = new Set(
      Object.entries(theme.shapes).flatMap(([role, { fill, stroke }]) =>
        fill === 'none' && stroke === 'none' ? [`roles/${role}`] : [],
      ),
    );
    for (const { id } of everything.items) {
      const group = id.split('/').slice(0, 2).join('/');
      if (!plain.has(group)) expect(ids, id).toContain(group);
    }
  });

  test('has path data that begins at a place, with at most 2 decimals and nothing that is not a number', () => {
    const paths = pathsOf(draw(everything));
    expect(paths.length).toBeGreaterThan(100);
    for (const { d } of paths) {
      expect(d).toMatch(/^M[-0-9.,MLHVCQZcqv ]*$/);
      expect(d).not.toMatch(/\.\d{3}/);
    }
  });

  test('has numbers and colours that any renderer reads', () => {
    const text = JSON.stringify(draw(everything));
    expect(text).not.toMatch(/null,"fillOpacity":null|"strokeWidth":null|NaN|Infinity/);
    for (const { paint } of pathsOf(draw(everything))) {
      for (const color of [paint.fill, paint.stroke]) expect(color ?? '#000000').toMatch(/^#[0-9a-f]{6}$/);
      expect(paint.strokeWidth).toBeGreaterThanOrEqual(0);
    }
  });

  test('an item more changes no stroke of the others', () => {
    const before = sceneOf([edgeItem('edges/0'), shapeItem('nodes/a'), textItem('nodes/a/title')]);
    const after = sceneOf([
      shapeItem('nodes/b', { rect: { x: 500, y: 500, width: 120, height: 90 } }),
      ...before.items,
      edgeItem('edges/1', { edge: 'async' }),
    ]);
    for (const id of ['edges/0', 'nodes/a']) expect(groupOf(draw(after), id)).toEqual(groupOf(draw(before), id));
  });

  test('another id is another stroke, when the hand is a hand', () => {
    const strokes = (id: string) => pathsOf(draw(sceneOf([shapeItem(id)]))).map(({ d }) => d);
    expect(strokes('nodes/a')).toEqual(strokes('nodes/a'));
    if (theme.pen === 'sketch') expect(strokes('nodes/a')).not.toEqual(strokes('nodes/b'));
    else expect(strokes('nodes/a')).toEqual(strokes('nodes/b'));
  });

  test('text keeps what it says, by outlines that are there', () => {
    const drawing = draw(everything);
    const defs = new Set(drawing.defs.map(({ id }) => id));
    const texts = textsOf(drawing);
    expect(texts).toHaveLength(everything.items.filter(({ kind }) => kind === 'text').length);
    for (const text of texts) {
      expect(text.lines).toEqual(['User Database']);
      expect(text.glyphs).toHaveLength('UserDatabase'.length);
      for (const glyph of text.glyphs) expect(defs.has(glyph.def)).toBe(true);
      expect(text.ink.width).toBeGreaterThan(50);
      expect(text.ink.height).toBeGreaterThan(5);
      expect(text.ink.x).toBeGreaterThan(105);
      expect(text.ink.y + text.ink.height).toBeLessThan(190);
    }
  });

  test('text is readable on the background that it names', () => {
    const scene = sceneOf([
      textItem('a', { on: 'node', tone: 'security' }),
      textItem('b', { role: 'step', on: 'step', tone: 'neutral' }),
      textItem('c', { role: 'edge-label', on: 'zone', tone: 'neutral' }),
      textItem('d', { role: 'zone-title', on: 'zone', tone: 'data' }),
      textItem('e', { role: 'key', on: 'key', tone: 'neutral' }),
      textItem('f', { role: 'protocol', on: 'protocol', tone: 'messaging' }),
    ]);
    for (const { color, background, role } of textsOf(draw(scene))) {
      expect(contrast(color, background), role).toBeGreaterThanOrEqual(7);
    }
  });

  test('a node is one group, with its link', () => {
    const link = 'https://example.org/';
    const drawing = draw(sceneOf([shapeItem('nodes/a', { link }), textItem('nodes/a/title')]));
    expect(groupOf(drawing, 'nodes/a')?.link).toBe(link);
    expect(drawing.items.filter((item) => item.kind === 'group' && item.id === 'nodes/a')).toHaveLength(1);
  });

  test('groups have ids of their own', () => {
    const drawing = draw(sceneOf([edgeItem('edges/0'), shapeItem('nodes/a'), textItem('edges/0/label')]));
    const ids = drawing.items.flatMap((item) => (item.kind === 'group' ? [item.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('twice the canvas has the same strokes, twice as large', () => {
    const items = [shapeItem('nodes/a'), edgeItem('edges/0'), ruleItem('a/rule')];
    const small = pathsOf(draw(sceneOf(items)));
    const large = pathsOf(draw({ ...sceneOf(items.map((item) => scaleItem(item, 2))), width: 2048, height: 2048 }));
    expect(large.map(({ paint }) => paint.strokeWidth)).toEqual(small.map(({ paint }) => paint.strokeWidth * 2));
    const numbers = (d: string) => (d.match(/-?[\d.]+/g) ?? []).map(Number);
    small.forEach(({ d }, i) => {
      const doubled = numbers(large[i]?.d ?? '');
      numbers(d).forEach((value, j) => {
        expect(Math.abs((doubled[j] ?? Number.NaN) - 2 * value)).toBeLessThan(0.02);
      });
    });
  });

  test('a canvas near the usual size keeps thin lines crisp', () => {
    expect([630, 1024, 1080, 1350, 2048, 4096].map((side) => unitOf({ width: 4096, height: side }))).toEqual([
      0.6, 1, 1, 1.5, 2, 4,
    ]);
    const paper = pathsOf(draw({ ...sceneOf([shapeItem('board', { role: 'board' })]), width: 1920, height: 1080 }));
    const grid = paper.find(({ d }) => d.length > 500);
    if (theme.paper.fine.color !== 'none') expect(grid?.d).toMatch(/^M0\.5 0V1080/);
  });

  test('a rich scene stays small', () => {
    const bytes = pathsOf(draw(everything)).reduce((sum, { d }) => sum + d.length, 0);
    expect(bytes).toBeLessThan(250_000);
  });

  test('an empty scene is an empty picture', () => {
    const drawing = draw(sceneOf([]));
    expect(drawing.items).toEqual([]);
    expect(drawing.background).toBe(theme.paper.color);
  });

  test('the palette names every colour once', () => {
    const { palette } = draw(everything);
    expect(new Set(palette).size).toBe(palette.length);
    expect(palette).toContain(theme.paper.color);
    expect(palette.length).toBeGreaterThan(20);
  });
});
