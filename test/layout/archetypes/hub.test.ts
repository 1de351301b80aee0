import { describe, expect, test } from 'vitest';
import { proposeHub } from '../../../src/layout/archetypes/hub.ts';
import type { Problem } from '../../../src/layout/proposal.ts';
import { allFaults, best, boxOf, loose, middleOf, sketch } from './drawn.ts';

const spokes = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `s${i}`);

/** A hub that was declared in the midst of its spokes. */
function star(count: number): Problem {
  const [first = '', ...rest] = spokes(count);
  return sketch(
    loose(first, 'hub', ...rest),
    spokes(count).map((id, i) => (i % 2 === 0 ? [id, 'hub', 'ask'] : ['hub', id, 'tell'])),
  );
}

describe('a hub', () => {
  test.each([3, 4, 5, 6, 8, 10, 12])('of %i spokes stands in the middle', (count) => {
    const proposal = best(proposeHub, star(count));
    const xs = spokes(count).map((id) => middleOf(proposal, id).x);
    const hub = middleOf(proposal, 'hub');
    expect(Math.abs(hub.x - (Math.min(...xs) + Math.max(...xs)) / 2)).toBeLessThan(20);
    expect(Math.min(...xs)).toBeLessThan(boxOf(proposal, 'hub').x);
    expect(Math.max(...xs)).toBeGreaterThan(boxOf(proposal, 'hub').x + boxOf(proposal, 'hub').width);
  });

  test('all that it proposes is sound', () => {
    expect(allFaults(proposeHub, star(7))).toEqual([]);
  });

  test('of 24 spokes is drawn when boxes are small', () => {
    const problem = star(24);
    const small = { ...problem, nodes: problem.nodes.map((n) => ({ ...n, width: 90, height: 30 })) };
    const bare = { ...small, edges: small.edges.map((e) => ({ ...e, labels: [] })) };
    expect(best(proposeHub, bare).edges).toHaveLength(24);
  });

  test('with spokes in zones keeps each zone on a side of its own', () => {
    const problem = sketch(
      { bus: null, a1: 'a', a2: 'a', a3: 'a', b1: 'b', b2: 'b', b3: 'b' },
      ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'].map((id) => ['bus', id, 'event'] as const),
      { a: null, b: null },
    );
    const proposal = best(proposeHub, problem);
    const hub = boxOf(proposal, 'bus');
    const sides = ['a', 'b'].map((id) => {
      const zone = boxOf(proposal, id);
      if (zone.x + zone.width <= hub.x) return 'left';
      if (zone.x >= hub.x + hub.width) return 'right';
      return zone.y + zone.height <= hub.y ? 'above' : 'below';
    });
    expect(new Set(sides).size).toBe(2);
  });

  test('is not proposed for a chain, nor for two boxes', () => {
    const chain = sketch(loose('a', 'b', 'c', 'd', 'e', 'f'), [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'e'],
      ['e', 'f'],
    ]);
    expect(proposeHub(chain)).toEqual([]);
    expect(proposeHub(sketch(loose('a', 'b'), [['a', 'b']]))).toEqual([]);
  });

  test('is the same every time', () => {
    expect(proposeHub(star(9))).toEqual(proposeHub(star(9)));
  });
});
