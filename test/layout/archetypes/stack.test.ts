import { describe, expect, test } from 'vitest';
import { proposeStack } from '../../../src/layout/archetypes/stack.ts';
import { allFaults, best, boxOf, loose, middleOf, sketch } from './drawn.ts';

const LAYERS = sketch(
  { web: 'front', app: 'front', api: 'middle', jobs: 'middle', mail: 'middle', db: 'back' },
  [
    ['web', 'api', 'HTTPS'],
    ['app', 'api', 'HTTPS'],
    ['api', 'jobs', 'Enqueue'],
    ['jobs', 'mail', 'Send'],
    ['api', 'db', 'SQL'],
  ],
  { front: null, middle: null, back: null },
);

describe('a stack', () => {
  test('has its layers in declared order, all as wide and aligned', () => {
    const proposal = best(proposeStack, LAYERS);
    const layers = ['front', 'middle', 'back'].map((id) => boxOf(proposal, id));
    const [front, middle, back] = layers;
    expect(front?.y).toBeLessThan(middle?.y ?? 0);
    expect(middle?.y).toBeLessThan(back?.y ?? 0);
    expect(new Set(layers.map((l) => l.x)).size).toBe(1);
    expect(new Set(layers.map((l) => l.width)).size).toBe(1);
    expect(front?.width).toBeGreaterThan(0.9 * LAYERS.area.width);
  });

  test('sets a box alone above or below what it has arrows with', () => {
    const problem = sketch(
      { user: 'a', left: 'b', hub: 'b', right: 'b' },
      [
        ['user', 'hub', 'ask'],
        ['hub', 'left', 'x'],
        ['hub', 'right', 'y'],
      ],
      { a: null, b: null },
    );
    const proposal = best(proposeStack, problem);
    expect(middleOf(proposal, 'user').x).toBe(middleOf(proposal, 'hub').x);
  });

  test('without zones has a layer for each step from the start', () => {
    const problem = sketch(loose('a', 'b', 'c', 'd', 'e'), [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
      ['c', 'e'],
    ]);
    const proposal = best(proposeStack, problem);
    const y = (id: string): number => middleOf(proposal, id).y;
    expect([y('b'), y('d')]).toEqual([y('c'), y('e')]);
    expect(y('a')).toBeLessThan(y('b'));
    expect(y('b')).toBeLessThan(y('d'));
  });

  test('all that it proposes is sound, and the same every time', () => {
    expect(allFaults(proposeStack, LAYERS)).toEqual([]);
    expect(proposeStack(LAYERS)).toEqual(proposeStack(LAYERS));
  });

  test('is not proposed for one layer, nor for more than fit', () => {
    expect(proposeStack(sketch({ a: 'z', b: 'z' }, [['a', 'b']], { z: null }))).toEqual([]);
    const ids = Array.from({ length: 12 }, (_, i) => `n${i}`);
    const chain = ids.slice(1).map((id, i) => [ids[i] ?? '', id] as const);
    expect(proposeStack(sketch(loose(...ids), chain))).toEqual([]);
  });
});
