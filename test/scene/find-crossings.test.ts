import { expect, test } from 'vitest';
import type { Point } from '../../src/geometry.ts';
import type { Layout, RoutedEdge } from '../../src/layout/layout.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { findCrossings } from '../../src/scene/find-crossings.ts';
import { layout, model } from './small-layout.ts';

type Way = readonly (readonly [number, number])[];

const [pattern] = layout.edges;
if (pattern === undefined) throw new Error('the layout has an arrow');

const arrow = (index: number, way: Way, more: Partial<RoutedEdge> = {}): RoutedEdge => {
  const points: readonly Point[] = way.map(([x, y]) => ({ x, y }));
  return { ...pattern, index, points, parts: [points], placedLabel: null, ...more };
};

/** A layout of arrows and nothing else. */
const bare = (...edges: readonly RoutedEdge[]): Layout => ({ ...layout, zones: [], nodes: [], context: [], edges });

const LEVEL: Way = [
  [100, 500],
  [700, 500],
];
const UPRIGHT: Way = [
  [400, 300],
  [400, 700],
];
const at = { x: 400, y: 500 };

test('both arrows know where they cross, which of them runs level and which was declared later', () => {
  expect(findCrossings(bare(arrow(0, LEVEL), arrow(1, UPRIGHT)))).toEqual([
    [{ at, isLevel: true, isUpper: false }],
    [{ at, isLevel: false, isUpper: true }],
  ]);
  expect(findCrossings(bare(arrow(0, UPRIGHT), arrow(1, LEVEL)))).toEqual([
    [{ at, isLevel: false, isUpper: false }],
    [{ at, isLevel: true, isUpper: true }],
  ]);
});

test('arrows that touch or pass each other do not cross', () => {
  const touching: Way = [
    [400, 500],
    [400, 700],
  ];
  expect(findCrossings(bare(arrow(0, LEVEL), arrow(1, touching))).flat()).toEqual([]);
});

/** Arrows that leave no room for a mark at (400, 500). */
const CROWDED: Readonly<Record<string, readonly RoutedEdge[]>> = {
  'an arrowhead': [
    arrow(0, LEVEL),
    arrow(1, [
      [400, 300],
      [400, 517],
    ]),
  ],
  'the bend of one of the two': [
    arrow(0, LEVEL),
    arrow(1, [
      [400, 300],
      [400, 519],
      [600, 519],
      [600, 700],
    ]),
  ],
  'another crossing': [
    arrow(0, LEVEL),
    arrow(1, UPRIGHT),
    arrow(2, [
      [414, 300],
      [414, 700],
    ]),
  ],
  'a label': [
    arrow(0, LEVEL),
    arrow(1, UPRIGHT),
    arrow(
      2,
      [
        [100, 480],
        [300, 480],
      ],
      { placedLabel: { box: { x: 300, y: 475, width: 92, height: 20 }, text: null, badges: [], tag: null } },
    ),
  ],
};

test.each(Object.keys(CROWDED))('beside %s a crossing is left plain', (name) => {
  const edges = CROWDED[name] ?? [];
  expect(findCrossings(bare(...edges)).flat()).toEqual([]);
});

test('on a canvas of half the size half the room is enough', () => {
  const edges = CROWDED['an arrowhead'] ?? [];
  const small = { ...bare(...edges), canvas: { width: 512, height: 900 } };
  expect(findCrossings(small).flat()).toHaveLength(2);
});

test('a box or the title of a zone nearby leaves no room either', () => {
  const [node] = layout.nodes;
  if (node === undefined) throw new Error('the layout has a box');
  const beside = { ...bare(arrow(0, LEVEL), arrow(1, UPRIGHT)), nodes: [{ ...node, x: 408, y: 508 }] };
  expect(findCrossings(beside).flat()).toEqual([]);
});

test('the scene tells crossings beside routes that stay whole', () => {
  const { items } = buildScene(bare(arrow(0, LEVEL), arrow(1, UPRIGHT)), model);
  expect(items.find((item) => item.id === 'edges/0')).toMatchObject({
    parts: [
      [
        { x: 100, y: 500 },
        { x: 700, y: 500 },
      ],
    ],
    crossings: [{ at }],
  });
});
