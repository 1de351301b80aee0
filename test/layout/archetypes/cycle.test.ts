import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/geometry.ts';
import { proposeCycle } from '../../../src/layout/archetypes/cycle.ts';
import { allFaults, best, loose, middleOf, sketch } from './drawn.ts';

const ids = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `n${i}`);

const circle = (count: number) =>
  sketch(
    loose(...ids(count)),
    ids(count).map((id, i) => [id, `n${(i + 1) % count}`, 'next'] as const),
  );

/** Twice the area that a path encloses; more than 0 when it runs clockwise on the page. */
const turn = (path: readonly Point[]): number =>
  path.reduce((sum, a, i) => {
    const b = path[(i + 1) % path.length] ?? a;
    return sum + a.x * b.y - b.x * a.y;
  }, 0);

describe('a cycle', () => {
  test.each([3, 4, 5, 6, 7, 8, 10, 12])('of %i boxes runs clockwise from the top', (count) => {
    const proposal = best(proposeCycle, circle(count));
    const middles = ids(count).map((id) => middleOf(proposal, id));
    expect(turn(middles)).toBeGreaterThan(0);
    expect(middles[0]?.y).toBe(Math.min(...middles.map((m) => m.y)));
  });

  test('may have a box in its middle', () => {
    const ring = circle(8);
    const problem = sketch({ ...loose(...ids(8)), core: null }, [
      ...ring.edges.map((e) => [e.from, e.to, 'next'] as const),
      ['n1', 'core', 'writes'],
      ['core', 'n5', 'reads'],
    ]);
    const proposal = best(proposeCycle, problem);
    const core = middleOf(proposal, 'core');
    expect(Math.abs(core.x - (middleOf(proposal, 'n1').x + middleOf(proposal, 'n5').x) / 2)).toBeLessThan(10);
    expect(core.y).toBeGreaterThan(middleOf(proposal, 'n1').y);
    expect(core.y).toBeLessThan(middleOf(proposal, 'n5').y);
  });

  test('all that it proposes is sound, and the same every time', () => {
    expect(allFaults(proposeCycle, circle(7))).toEqual([]);
    expect(proposeCycle(circle(7))).toEqual(proposeCycle(circle(7)));
  });

  test('is not proposed where no arrows close a circle, or only a small one', () => {
    expect(
      proposeCycle(
        sketch(loose('a', 'b', 'c'), [
          ['a', 'b'],
          ['b', 'c'],
        ]),
      ),
    ).toEqual([]);
    const mostlyChain = sketch(loose('a', 'b', 'c', 'd', 'e', 'f', 'g'), [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['c', 'd'],
      ['d', 'e'],
      ['e', 'f'],
      ['f', 'g'],
    ]);
    expect(proposeCycle(mostlyChain)).toEqual([]);
  });
});
