import { expect, test } from 'vitest';
import { buildScene } from '../../src/scene/build-scene.ts';
import { layout, model } from './small-layout.ts';

const line = { node: 'browser', from: { x: 135, y: 300 }, to: { x: 135, y: 420 } };
const { items } = buildScene({ ...layout, lifelines: [line] }, model);
const at = (id: string): number => items.findIndex((item) => item.id === id);

test('a lifeline is drawn with a bar at its foot', () => {
  expect(items[at('lifelines/browser')]).toMatchObject({
    kind: 'rule',
    role: 'lifeline',
    from: line.from,
    to: line.to,
  });
  expect(items[at('lifelines/browser/foot')]).toMatchObject({
    role: 'lifeline-foot',
    from: { x: 127, y: 420 },
    to: { x: 143, y: 420 },
  });
});

test('it lies over its zone and under arrows, boxes and labels', () => {
  expect(at('zones/client')).toBeLessThan(at('lifelines/browser'));
  for (const above of ['edges/0', 'nodes/browser', 'edges/0/label'])
    expect(at(above)).toBeGreaterThan(at('lifelines/browser/foot'));
});
