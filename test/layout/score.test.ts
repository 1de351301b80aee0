import { describe, expect, test } from 'vitest';
import type { Problem, Proposal } from '../../src/layout/proposal.ts';
import { measure } from '../../src/layout/score/measure.ts';
import { score } from '../../src/layout/score.ts';

const at = (x: number, y: number) => ({ x, y });
const box = (id: string, x: number, y: number) => ({ id, x, y, width: 100, height: 60 });

/** Two boxes side by side, and arrows along the given routes from the first to the second. */
function drawn(
  routes: readonly (readonly { x: number; y: number }[])[],
  second = box('b', 400, 0),
): [Problem, Proposal] {
  const edges = routes.map((_, index) => ({ index, from: 'a', to: 'b', kind: 'request' as const, labels: [] }));
  const sized = (id: string) => ({ id, zone: null, width: 100, height: 60 });
  return [
    { area: { width: 600, height: 400 }, nodes: [sized('a'), sized('b')], zones: [], edges, context: [] },
    {
      engine: 'test',
      nodes: [box('a', 100, 0), second],
      zones: [],
      edges: routes.map((points, index) => ({ index, points, label: null })),
      context: [],
    },
  ];
}

const STRAIGHT = [at(200, 30), at(400, 30)];
const BENT = [at(200, 50), at(300, 50), at(300, 10), at(400, 10)];
const SETTING = { style: 'tall', textWidth: 120, typeScale: 1.14 } as const;

describe('a proposal is judged by', () => {
  test('its crossings and bends', () => {
    const measures = measure(...drawn([STRAIGHT, BENT]));
    expect(measures.crossings).toBe(1);
    expect(measures.bends).toBe(2);
    expect(measure(...drawn([STRAIGHT])).crossings).toBe(0);
  });

  test('the way its arrows run: to the left is worst, upright in between', () => {
    const share = (second: ReturnType<typeof box>) => measure(...drawn([STRAIGHT], second)).backward;
    expect(share(box('b', 400, 0))).toBe(0);
    expect(share(box('b', 0, 0))).toBe(1);
    expect(share(box('b', 100, 200))).toBeGreaterThan(0);
    expect(share(box('b', 100, 200))).toBeLessThan(1);
  });

  test('what it leaves empty', () => {
    const wide = measure(...drawn([STRAIGHT], box('b', 400, 320))).emptiest;
    expect(measure(...drawn([STRAIGHT])).emptiest).toBeGreaterThan(wide);
  });

  test('one price: fewer crossings, larger type and labels on their arrows are cheaper', () => {
    const clean = measure(...drawn([STRAIGHT]));
    const crossed = { ...clean, crossings: clean.crossings + 1 };
    expect(score(crossed, SETTING, 0)).toBeGreaterThan(score(clean, SETTING, 0));
    expect(score(clean, { ...SETTING, typeScale: 0.9 }, 0)).toBeGreaterThan(score(clean, SETTING, 0));
    expect(score(clean, SETTING, 3)).toBeGreaterThan(score(clean, SETTING, 0));
    expect(score(clean, { ...SETTING, style: 'compact' }, 0)).toBeGreaterThan(score(clean, SETTING, 0));
  });
});
