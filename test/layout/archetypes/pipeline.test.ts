import { describe, expect, test } from 'vitest';
import { proposePipeline } from '../../../src/layout/archetypes/pipeline.ts';
import { allFaults, best, loose, middleOf, sketch } from './drawn.ts';

const STAGES = sketch(loose('in', 'clean', 'join', 'check', 'out'), [
  ['in', 'clean', 'raw'],
  ['in', 'join', 'raw'],
  ['clean', 'check', 'rows'],
  ['join', 'check', 'rows'],
  ['check', 'out', 'good'],
]);

describe('a pipeline', () => {
  test('has its stages from the left to the right, parallel ones below each other', () => {
    const proposal = best(proposePipeline, STAGES);
    const x = (id: string): number => middleOf(proposal, id).x;
    expect(x('in')).toBeLessThan(x('clean'));
    expect(x('clean')).toBe(x('join'));
    expect(x('join')).toBeLessThan(x('check'));
    expect(x('check')).toBeLessThan(x('out'));
    expect(middleOf(proposal, 'in').y).toBe(middleOf(proposal, 'out').y);
  });

  test('goes on below when it is longer than the area is wide', () => {
    const ids = Array.from({ length: 12 }, (_, i) => `n${i}`);
    const chain = ids.slice(1).map((id, i) => [ids[i] ?? '', id] as const);
    const proposal = best(proposePipeline, sketch(loose(...ids), chain));
    const middles = ids.map((id) => middleOf(proposal, id));
    expect(new Set(middles.map((m) => m.y)).size).toBeGreaterThan(1);
    expect(middles.map((m) => m.y)).toEqual(middles.map((m) => m.y).toSorted((a, b) => a - b));
  });

  test('does not tear zones apart where it turns', () => {
    const ids = Array.from({ length: 9 }, (_, i) => `n${i}`);
    const chain = ids.slice(1).map((id, i) => [ids[i] ?? '', id] as const);
    const places = Object.fromEntries(ids.map((id, i) => [id, i >= 2 && i < 6 ? 'z' : null]));
    const proposal = best(proposePipeline, sketch(places, chain, { z: null }));
    expect(new Set(['n2', 'n3', 'n4', 'n5'].map((id) => middleOf(proposal, id).y)).size).toBe(1);
  });

  test('all that it proposes is sound, and the same every time', () => {
    expect(allFaults(proposePipeline, STAGES)).toEqual([]);
    expect(proposePipeline(STAGES)).toEqual(proposePipeline(STAGES));
  });

  test('is not proposed for boxes without arrows, nor for two stages', () => {
    expect(proposePipeline(sketch(loose('a', 'b', 'c'), []))).toEqual([]);
    expect(
      proposePipeline(
        sketch(loose('a', 'b', 'c'), [
          ['a', 'b'],
          ['a', 'c'],
        ]),
      ),
    ).toEqual([]);
  });
});
