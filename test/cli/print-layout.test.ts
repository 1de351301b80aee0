import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Layout, Weighed } from '../../src/layout/layout.ts';
import { smallSpec, writeFiles } from './small-specs.ts';
import { newFolder, whiteprint } from './whiteprint.ts';

/** Three boxes in a triangle, so that arrows can bend and boxes can stand in several ways. */
const TRIANGLE = `${smallSpec('Triangle').replace('layout: grid\n', '')}  - browser -> disk: Reads
  - disk -> server: Answers a long question
`.replace('edges:', '  disk: {label: Disk, icon: database}\nedges:');

function qualityOf(engine: string): Layout['quality'] {
  const cwd = newFolder();
  writeFiles(cwd, { 'a.yaml': TRIANGLE });
  const { code, stdout } = whiteprint(['build', 'a.yaml', '-l', engine, '--print', 'layout'], { cwd });
  expect(code).toBe(0);
  expect(readdirSync(cwd)).toEqual(['a.yaml']);
  return (JSON.parse(stdout) as Layout).quality;
}

describe('build --print layout', () => {
  test('tells every candidate with its score, best first, and the first is the one that is drawn', () => {
    const { weighed, ...quality } = qualityOf('auto');
    const [best] = weighed;
    expect(weighed.length).toBe(quality.candidates);
    expect(weighed.length).toBeGreaterThan(2);
    const scores = weighed.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    const { engine, typeScale, crossings, bends } = quality;
    expect(best).toMatchObject({ engine, typeScale, crossings, bends });
    expect(quality.score).toBeCloseTo(best?.score ?? 0, 2);
  });

  test('tells the engines that took part', () => {
    const families = (list: readonly Weighed[]) => new Set(list.map(({ engine }) => engine.split(':')[0]));
    expect(families(qualityOf('elk').weighed)).toEqual(new Set(['elk']));
    expect(families(qualityOf('grid').weighed)).toEqual(new Set(['grid']));
  });

  test('every measure is a number of at most 3 decimals', () => {
    for (const { engine, style, ...figures } of qualityOf('auto').weighed) {
      expect(['tall', 'compact', 'small']).toContain(style);
      expect(engine).toMatch(/^[a-z]+/);
      expect(Object.keys(figures)).toHaveLength(14);
      for (const [name, value] of Object.entries(figures))
        expect(value * 1000, name).toBeCloseTo(Math.round(value * 1000), 6);
    }
  });
});
