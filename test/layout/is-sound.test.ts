import { describe, expect, test } from 'vitest';
import type { Point, Rect } from '../../src/geometry.ts';
import { proposeElk } from '../../src/layout/elk/propose-elk.ts';
import { isSound } from '../../src/layout/is-sound.ts';
import type { Proposal, ProposedEdge } from '../../src/layout/proposal.ts';
import { problemOf } from './elk/problems.ts';

const problem = problemOf(
  { a: null, b: 'z', c: null },
  [
    ['a', 'b', 'reads'],
    ['b', 'c', 'writes'],
  ],
  { z: null },
);

/** The list with one item changed. */
const but = <T>(list: readonly T[], at: number, change: (item: T) => T): readonly T[] =>
  list.map((item, i) => (i === at ? change(item) : item));

const everyPoint = (edge: ProposedEdge, dx: number): ProposedEdge => ({
  ...edge,
  points: edge.points.map((p) => ({ x: p.x + dx, y: p.y })),
});

/** A route that goes to the middle of a box and back before it sets out. */
function through([start, ...rest]: readonly Point[], box: Rect | undefined): readonly Point[] {
  if (start === undefined || box === undefined) throw new Error('no route to break');
  const x = box.x + box.width / 2;
  const beside = { x, y: start.y };
  return [start, beside, { x, y: box.y + box.height / 2 }, beside, start, ...rest];
}

describe('what is not sound', async () => {
  const [good] = await proposeElk(problem, 2);
  if (good === undefined) throw new Error('ELK has no answer to break');
  const { nodes, zones, edges } = good;
  const [a, , c] = nodes;

  test('ELK was right to begin with', () => {
    expect(isSound(problem, good)).toBe(true);
  });

  const broken: Readonly<Record<string, Partial<Proposal>>> = {
    'a lost box': { nodes: nodes.slice(1) },
    'a lost arrow': { edges: edges.slice(1) },
    'a lost zone': { zones: [] },
    'a lost label': { edges: but(edges, 0, (e) => ({ ...e, label: null })) },
    'an arrow without a way': { edges: but(edges, 0, (e) => ({ ...e, points: e.points.slice(0, 1) })) },
    'arrows in another order': { edges: edges.toReversed() },
    'a box nowhere': { nodes: but(nodes, 0, (n) => ({ ...n, x: Number.NaN })) },
    'a bend nowhere': { edges: but(edges, 0, (e) => everyPoint(e, Number.NaN)) },
    'a box off the area': { nodes: but(nodes, 2, (n) => ({ ...n, x: 5000 })) },
    'a box that is too small': { nodes: but(nodes, 0, (n) => ({ ...n, width: n.width / 2 })) },
    'two boxes in one place': { nodes: but(nodes, 0, (n) => ({ ...n, x: c?.x ?? 0, y: c?.y ?? 0 })) },
    'a box in a foreign zone': { zones: but(zones, 0, (z) => ({ ...z, x: 0, y: 0, width: 976, height: 640 })) },
    'a box that left its zone': { zones: but(zones, 0, (z) => ({ ...z, x: a?.x ?? 0, width: 20 })) },
    'an arrow that ends in the air': { edges: but(edges, 1, (e) => ({ ...e, points: e.points.slice(0, -1) })) },
    'an arrow beside its boxes': { edges: but(edges, 0, (e) => everyPoint(e, 3)) },
    'an arrow through a box': { edges: but(edges, 0, (e) => ({ ...e, points: through(e.points, c) })) },
    'an arrow that slants': {
      edges: but(edges, 0, (e) => ({ ...e, points: [...e.points.slice(0, 1), { x: 7, y: 9 }, ...e.points.slice(1)] })),
    },
    'a label off its line': {
      edges: but(edges, 0, (e) => ({ ...e, label: e.label && { ...e.label, box: { ...e.label.box, y: 600, x: 3 } } })),
    },
    'a label on a box': {
      edges: but(edges, 0, (e) => ({
        ...e,
        label: e.label && { ...e.label, box: { ...e.label.box, x: c?.x ?? 0, y: c?.y ?? 0 } },
      })),
    },
  };

  test.each(Object.entries(broken))('%s', (_, change) => {
    expect(isSound(problem, { ...good, ...change })).toBe(false);
  });
});
