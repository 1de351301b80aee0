import { describe, expect, test } from 'vitest';
import { forestOf } from '../../../src/layout/archetypes/forest.ts';
import { tidy } from '../../../src/layout/archetypes/tidy.ts';
import { proposeTree } from '../../../src/layout/archetypes/tree.ts';
import { buildTopology } from '../../../src/layout/grid/topology.ts';
import { allFaults, best, loose, middleOf, sketch } from './drawn.ts';

const FAMILY = [
  ['root', 'left'],
  ['root', 'right'],
  ['left', 'a'],
  ['left', 'b'],
  ['right', 'c'],
] as const;
const TREE = sketch(loose('root', 'left', 'right', 'a', 'b', 'c'), FAMILY);

describe('a tree', () => {
  test('parents stand over the middle of their children', () => {
    const proposal = best(proposeTree, TREE);
    const x = (id: string): number => middleOf(proposal, id).x;
    const y = (id: string): number => middleOf(proposal, id).y;
    expect(Math.abs(x('left') - (x('a') + x('b')) / 2)).toBeLessThanOrEqual(2);
    expect(y('root')).toBeLessThan(y('left'));
    expect([y('left'), y('a')]).toEqual([y('right'), y('b')]);
  });

  test('arrows from children to parents make the same tree', () => {
    const turned = sketch(
      loose('root', 'left', 'right', 'a', 'b', 'c'),
      FAMILY.map(([parent, child]) => [child, parent] as const),
    );
    expect(best(proposeTree, turned).nodes).toEqual(best(proposeTree, TREE).nodes);
  });

  test('subtrees never stand in each other, and are drawn near to each other', () => {
    const forest = forestOf(buildTopology(TREE));
    const places = tidy(forest, 'beside');
    const keys = places.map(({ across, level }) => `${across} ${level}`);
    expect(new Set(keys).size).toBe(places.length);
    expect(places[0]?.level).toBe(0);
    expect(Math.max(...places.map((p) => p.across))).toBe(2);
  });

  test('two roots make two trees side by side', () => {
    const proposal = best(
      proposeTree,
      sketch(loose('p', 'q', 'a', 'b', 'c', 'd'), [
        ['p', 'a'],
        ['p', 'b'],
        ['q', 'c'],
        ['q', 'd'],
      ]),
    );
    expect(middleOf(proposal, 'p').y).toBe(middleOf(proposal, 'q').y);
    expect(middleOf(proposal, 'b').x).toBeLessThan(middleOf(proposal, 'c').x);
  });

  test('all that it proposes is sound, and the same every time', () => {
    const zoned = sketch(
      { root: 'top', left: 'low', right: 'low' },
      [
        ['root', 'left', 'signs'],
        ['root', 'right', 'signs'],
      ],
      {
        top: null,
        low: null,
      },
    );
    expect(proposeTree(zoned).length).toBeGreaterThan(1);
    expect(allFaults(proposeTree, zoned)).toEqual([]);
    expect(allFaults(proposeTree, TREE)).toEqual([]);
    expect(proposeTree(TREE)).toEqual(proposeTree(TREE));
  });

  test('is not proposed for a mesh, nor for boxes without arrows', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const mesh = names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));
    expect(proposeTree(sketch(loose(...names), mesh))).toEqual([]);
    expect(proposeTree(sketch(loose(...names), []))).toEqual([]);
  });
});
