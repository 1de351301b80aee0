import { describe, expect, test } from 'vitest';
import { placeCandidates } from '../../src/layout/grid/place-candidates.ts';
import { proposeGrid } from '../../src/layout/grid/propose-grid.ts';
import { buildTopology } from '../../src/layout/grid/topology.ts';
import type { Problem, Proposal } from '../../src/layout/proposal.ts';
import { zip } from '../../src/layout/zip.ts';
import { faults } from './faults.ts';
import { randomProblem } from './problems.ts';

function answer(problem: Problem): readonly (Proposal | null)[] {
  const topology = buildTopology(problem);
  return placeCandidates(problem, topology, { runs: 1, perShape: 3, fits: () => true, annealed: new Map() }).map(
    (cells) => proposeGrid(problem, topology, cells),
  );
}

describe('grid engine', () => {
  const problems = Array.from({ length: 24 }, (_, i) => randomProblem(i * 97 + 5));
  const answers = problems.map(answer);

  test('answers most problems by chance', () => {
    const answered = answers.filter((list) => list.some((p) => p !== null)).length;
    expect(answered).toBeGreaterThanOrEqual(problems.length * 0.75);
  });

  test('no answer overlaps, leaves the page or loses anything', () => {
    const found = zip(problems, answers).flatMap(([problem, list], i) =>
      list.flatMap((p) => (p === null ? [] : faults(problem, p).map((fault) => `problem ${i}: ${fault}`))),
    );
    expect(found).toEqual([]);
  });

  test('is the same every time', () => {
    expect(problems.slice(0, 4).map(answer)).toEqual(answers.slice(0, 4));
  });
});
