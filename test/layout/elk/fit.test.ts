import { describe, expect, it } from 'vitest';
import type { Drawn } from '../../../src/layout/elk/drawn.ts';
import { fitDrawing } from '../../../src/layout/elk/fit/fit.ts';
import { buildFrame } from '../../../src/layout/elk/fit/frame.ts';
import { buildLevels } from '../../../src/layout/elk/levels.ts';
import type { Problem } from '../../../src/layout/proposal.ts';
import { problemOf } from './problems.ts';

const frameOf = (problem: Problem) => buildFrame(problem, buildLevels(problem));
const box = (x: number, y: number) => ({ x, y, width: 150, height: 100 });

/** `a` to `b` with a jog of 20 px half-way. */
const jogged: Drawn = {
  nodes: [box(0, 0), box(300, 20)],
  zones: [],
  context: [],
  edges: [
    {
      index: 0,
      points: [
        { x: 150, y: 50 },
        { x: 225, y: 50 },
        { x: 225, y: 70 },
        { x: 300, y: 70 },
      ],
      label: null,
    },
  ],
};

describe('fitDrawing', () => {
  it('takes out a jog, lines up the boxes and makes use of the width', () => {
    const fitted = fitDrawing(jogged, frameOf(problemOf({ a: null, b: null }, [['a', 'b']])), 'y');
    const [a, b] = fitted?.nodes ?? [];
    expect(fitted?.edges[0]?.points).toHaveLength(2);
    expect(a?.y).toBeCloseTo(b?.y ?? Number.NaN, 3);
    expect(a?.width).toBeCloseTo(1.35 * 150, 3);
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThan(400);
    expect((a?.x ?? 0) + (b?.x ?? 0) + (b?.width ?? 0)).toBeCloseTo(976, 0);
  });

  it('presses a drawing that is too wide into the area', () => {
    const wide: Drawn = {
      ...jogged,
      nodes: [box(0, 0), box(2000, 20)],
      edges: jogged.edges.map((e) => ({ ...e, points: e.points.map((p) => (p.x === 300 ? { ...p, x: 2000 } : p)) })),
    };
    const fitted = fitDrawing(wide, frameOf(problemOf({ a: null, b: null }, [['a', 'b']])), 'y');
    expect(fitted?.nodes[1]?.x).toBeLessThan(976);
  });

  it('gives up when the boxes alone are wider than the area', () => {
    const problem = problemOf({ a: null, b: null }, [['a', 'b']], {}, { area: { width: 310, height: 640 } });
    expect(fitDrawing(jogged, frameOf(problem), 'y')).toBeNull();
  });
});
