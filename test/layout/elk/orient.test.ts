import { expect, it } from 'vitest';
import { buildLevels } from '../../../src/layout/elk/levels.ts';
import { againstRanks, rankAsDeclared, rankByFlow } from '../../../src/layout/elk/orient.ts';
import { problemOf } from './problems.ts';

it('finds the level where the ends of an edge part', () => {
  const levels = buildLevels(
    problemOf(
      { a: 'inner', b: 'outer', c: null },
      [
        ['a', 'b'],
        ['a', 'c'],
        ['outer', 'a'],
      ],
      { outer: null, inner: 'outer' },
    ),
  );
  expect(levels.links).toEqual([
    { level: 'outer', from: 'inner', to: 'b' },
    { level: '', from: 'outer', to: 'c' },
    null,
  ]);
});

it('turns what runs against the ranks', () => {
  const levels = buildLevels(
    problemOf({ a: null, b: null }, [
      ['a', 'b'],
      ['b', 'a'],
    ]),
  );
  expect(againstRanks(levels, rankAsDeclared(levels))).toEqual([false, true]);
});

it('ranks by flow when the author wrote the end first', () => {
  const levels = buildLevels(
    problemOf({ end: null, middle: null, start: null }, [
      ['start', 'middle'],
      ['middle', 'end'],
    ]),
  );
  expect(againstRanks(levels, rankAsDeclared(levels))).toEqual([true, true]);
  expect(againstRanks(levels, rankByFlow(levels))).toEqual([false, false]);
});
