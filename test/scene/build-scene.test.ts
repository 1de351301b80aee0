import { describe, expect, it } from 'vitest';
import { buildScene } from '../../src/scene/build-scene.ts';
import { layout, model } from './small-layout.ts';

const scene = buildScene(layout, model);
const ids = scene.items.map((item) => item.id);
const item = (id: string) => scene.items.find((i) => i.id === id);

describe('building a scene', () => {
  it('paints in order: board, zones, scenery, arrows, boxes, labels, panels', () => {
    expect(ids).toEqual([
      'board',
      'zones/client',
      'zones/client/title',
      'zones/edge',
      'zones/edge/title',
      'context/0',
      'context/0/icon',
      'edges/0',
      ...['browser', 'gateway'].flatMap((id) => [
        `nodes/${id}`,
        `nodes/${id}/plate`,
        `nodes/${id}/icon`,
        `nodes/${id}/title`,
        `nodes/${id}/role`,
        `nodes/${id}/protocol/0`,
        `nodes/${id}/protocol/0/text`,
        `nodes/${id}/number`,
        `nodes/${id}/number/text`,
      ]),
      'edges/0/step/1',
      'edges/0/step/1/text',
      'edges/0/label',
      'edges/0/protocol',
      'edges/0/protocol/text',
      'panels/header',
      'panels/header/rule/0',
      'panels/header/title',
      'panels/legend',
      'panels/legend/step/0',
      'panels/legend/step/0/text',
      'panels/legend/step/1',
      'panels/legend/step/1/text',
      'panels/legend/legend-heading',
      'panels/legend/legend',
      'panels/legend/legend/2',
      'panels/key',
      'panels/key/swatch/request',
      'panels/key/key',
    ]);
  });

  it('has unique ids', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('paints outer zones before inner ones, whatever order they come in', () => {
    const [a, b] = layout.zones;
    if (!a || !b) throw new Error('the layout has two zones');
    const zones = [{ ...a, depth: 1 }, b];
    const order = buildScene({ ...layout, zones }, model).items.map((i) => i.id);
    expect(order.indexOf('zones/edge')).toBeLessThan(order.indexOf('zones/client'));
  });

  it('says what every text stands on', () => {
    const ground = (id: string) => {
      const found = item(id);
      return found?.kind === 'text' ? found.on : undefined;
    };
    expect(ground('panels/header/title')).toBe('header');
    expect(ground('panels/key/key')).toBe('key-panel');
    expect(ground('nodes/browser/role')).toBe('node');
    expect(ground('edges/0/step/1/text')).toBe('step');
    expect(ground('edges/0/protocol/text')).toBe('protocol');
    expect(ground('edges/0/label')).toBe('board');
  });

  it('sets a label over a zone on the ground of zones', () => {
    const zones = layout.zones.map((z) => (z.id === 'edge' ? { ...z, x: 300 } : z));
    const found = buildScene({ ...layout, zones }, model).items.find((i) => i.id === 'edges/0/label');
    expect(found).toMatchObject({ kind: 'text', on: 'zone' });
  });

  it('keeps the shape, tone and link of a node, and no field of the layout', () => {
    expect(item('nodes/browser')).toEqual({
      kind: 'shape',
      id: 'nodes/browser',
      role: 'node',
      shape: 'box',
      rect: { x: 60, y: 180, width: 150, height: 120 },
      tone: 'service',
      depth: 0,
      link: null,
    });
  });

  it('gives arrows the heads that they were written with', () => {
    const heads = (as: 'end' | 'both' | 'none') => {
      const edges = layout.edges.map((e) => ({ ...e, heads: as }));
      const found = buildScene({ ...layout, edges }, model).items.find((i) => i.kind === 'edge');
      return found?.kind === 'edge' ? [found.headAtStart, found.headAtEnd] : [];
    };
    expect([heads('end'), heads('both'), heads('none')]).toEqual([
      [false, true],
      [true, true],
      [false, false],
    ]);
  });

  it('makes a pill of a badge that is wider than high', () => {
    const nodes = layout.nodes.map((n) =>
      n.badge ? { ...n, badge: { ...n.badge, box: { ...n.badge.box, width: 30 } } } : n,
    );
    expect(buildScene({ ...layout, nodes }, model).items.find((i) => i.id === 'nodes/browser/number')).toMatchObject({
      shape: 'pill',
    });
  });

  it('carries the words for readers who do not see the picture', () => {
    expect(scene).toMatchObject({ title: 'Sign in', description: 'A browser signs in.', lang: 'en' });
  });
});
