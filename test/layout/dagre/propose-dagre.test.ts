import { describe, expect, test } from 'vitest';
import { proposeDagre } from '../../../src/layout/dagre/propose-dagre.ts';
import type { Problem } from '../../../src/layout/proposal.ts';
import { zip } from '../../../src/layout/zip.ts';
import { problemOf } from '../elk/problems.ts';
import { faults } from '../faults.ts';
import { randomProblem } from '../problems.ts';

/** Half the size of everything: room enough for layers. */
function small(problem: Problem): Problem {
  const half = <T extends { readonly width: number; readonly height: number }>(size: T): T => ({
    ...size,
    width: size.width / 2,
    height: size.height / 2,
  });
  return {
    ...problem,
    nodes: problem.nodes.map(half),
    edges: problem.edges.map((e) => ({ ...e, labels: e.labels.map(half) })),
  };
}

const faultsOf = async (problem: Problem): Promise<readonly string[]> =>
  (await proposeDagre(problem, 2)).flatMap((proposal) => faults(problem, proposal));

describe('dagre engine', async () => {
  const problems = Array.from({ length: 24 }, (_, i) => randomProblem(i * 97 + 5)).flatMap((p) => [p, small(p)]);
  const answers = await Promise.all(problems.map((problem) => proposeDagre(problem, 2)));

  test('answers problems by chance when there is room', () => {
    const answered = answers.filter((list) => list.length > 0).length;
    expect(answered).toBeGreaterThanOrEqual(problems.length * 0.6);
    expect(new Set(answers.flat().map((p) => p.engine))).toEqual(new Set(['dagre:right', 'dagre:down']));
  });

  test('no answer overlaps, leaves the page or loses anything', () => {
    const found = zip(problems, answers).flatMap(([problem, list], i) =>
      list.flatMap((p) => faults(problem, p).map((fault) => `problem ${i}: ${fault}`)),
    );
    expect(found).toEqual([]);
  });

  test('is the same every time', async () => {
    const again = await Promise.all(problems.slice(0, 6).map((problem) => proposeDagre(problem, 2)));
    expect(again).toEqual(answers.slice(0, 6));
  });

  test('draws no more than it is asked for', async () => {
    const [problem] = problems.slice(1);
    expect(problem && (await proposeDagre(problem, 1))).toHaveLength(1);
    expect(problem && (await proposeDagre(problem, 0))).toEqual([]);
  });
});

describe('dagre engine, odd problems', () => {
  test('an arrow to a zone ends at its border, one out of a zone starts there', async () => {
    const problem = problemOf(
      { a: null, b: 'z', c: 'z', d: null },
      [
        ['a', 'z', 'all'],
        ['b', 'c'],
        ['z', 'd'],
      ],
      { z: null },
    );
    const proposals = await proposeDagre(problem, 2);
    expect(proposals.length).toBeGreaterThan(0);
    for (const { edges, nodes, zones } of proposals) {
      const [zone] = zones;
      const [, inner] = nodes;
      const end = edges[0]?.points.at(-1);
      const isOnBorder = end?.x === zone?.x || end?.y === zone?.y;
      expect(isOnBorder).toBe(true);
      expect(end?.x === inner?.x || end?.y === inner?.y).toBe(false);
    }
  });

  test('parallel and opposite arrows end apart', async () => {
    const problem = problemOf({ a: null, b: null }, [
      ['a', 'b', 'one'],
      ['a', 'b', 'two'],
      ['b', 'a', 'back'],
    ]);
    expect((await proposeDagre(problem, 2)).length).toBeGreaterThan(0);
    expect(await faultsOf(problem)).toEqual([]);
  });

  test('zones in zones hold what is theirs', async () => {
    const problem = problemOf(
      { a: 'inner', b: 'outer', c: null },
      [
        ['a', 'b', 'up'],
        ['b', 'c', 'out'],
      ],
      { outer: null, inner: 'outer' },
    );
    expect((await proposeDagre(problem, 2)).length).toBeGreaterThan(0);
  });

  test('names that objects have already are as good as others', async () => {
    const problem = problemOf({ constructor: null, hasOwnProperty: null }, [['constructor', 'hasOwnProperty', 'to']]);
    expect((await proposeDagre(problem, 2)).length).toBeGreaterThan(0);
    expect(await faultsOf(problem)).toEqual([]);
  });

  test('an arrow without two ends, a lone box, an empty zone and nothing at all do no harm', async () => {
    expect(await proposeDagre(problemOf({ a: null }, [['a', 'a', 'again']]), 2)).toEqual([]);
    expect((await proposeDagre(problemOf({ a: null }, []), 2)).length).toBeGreaterThan(0);
    expect(await proposeDagre(problemOf({ a: null }, [], { empty: null }), 2)).toBeDefined();
    expect(await proposeDagre(problemOf({}, []), 2)).toBeDefined();
  });

  test('proposes nothing where nothing fits', async () => {
    const chain = problemOf({ a: null, b: null }, [['a', 'b', 'to']], {}, { area: { width: 200, height: 120 } });
    expect(await proposeDagre(chain, 2)).toEqual([]);
  });
});
