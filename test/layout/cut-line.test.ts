import { describe, expect, test } from 'vitest';
import { cutLine } from '../../src/layout/cut-line.ts';

const at = (x: number, y: number) => ({ x, y });
const elbow = [at(0, 0), at(100, 0), at(100, 80)];

describe('cutLine', () => {
  test('leaves a line alone that misses the gap', () => {
    expect(cutLine(elbow, { x: 20, y: 10, width: 40, height: 40 })).toEqual([elbow]);
  });

  test('cuts a level piece in two', () => {
    expect(cutLine(elbow, { x: 20, y: -10, width: 40, height: 20 })).toEqual([
      [at(0, 0), at(20, 0)],
      [at(60, 0), at(100, 0), at(100, 80)],
    ]);
  });

  test('cuts an upright piece in two, in either direction', () => {
    const gap = { x: 90, y: 30, width: 20, height: 20 };
    expect(cutLine(elbow, gap)).toEqual([
      [at(0, 0), at(100, 0), at(100, 30)],
      [at(100, 50), at(100, 80)],
    ]);
    expect(cutLine(elbow.toReversed(), gap)).toEqual([
      [at(100, 80), at(100, 50)],
      [at(100, 30), at(100, 0), at(0, 0)],
    ]);
  });

  test('drops what a gap covers whole', () => {
    expect(cutLine(elbow, { x: -10, y: -10, width: 200, height: 40 })).toEqual([[at(100, 30), at(100, 80)]]);
    expect(cutLine(elbow, { x: -10, y: -10, width: 200, height: 200 })).toEqual([]);
  });
});
