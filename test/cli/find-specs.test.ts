import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { matchesFilter } from '../../src/cli/filter.ts';
import { findSpecs } from '../../src/cli/find-specs.ts';
import { inPool } from '../../src/cli/in-pool.ts';
import { newFolder } from './whiteprint.ts';

function specsFolder(): string {
  const folder = newFolder();
  mkdirSync(join(folder, 'deep/er'), { recursive: true });
  for (const name of ['b.yaml', 'a.yml', 'deep/c.yaml', 'deep/er/d.yaml', 'notes.txt', '.hidden.yaml']) {
    writeFileSync(join(folder, name), '');
  }
  return folder;
}

describe('specs', () => {
  test('of a folder are found in all its folders, by name; hidden and other files are not', async () => {
    const folder = specsFolder();
    const { specs, isWholeFolder, findings } = await findSpecs([folder]);
    expect(specs.map(({ path }) => path.slice(folder.length + 1))).toEqual([
      'a.yml',
      'b.yaml',
      'deep/c.yaml',
      'deep/er/d.yaml',
    ]);
    expect(specs.map(({ stem }) => stem)).toEqual(['a', 'b', 'c', 'd']);
    expect(isWholeFolder).toBe(true);
    expect(findings).toEqual([]);
  });

  test('named twice are found once; files and globs are no whole folder', async () => {
    const folder = specsFolder();
    const found = await findSpecs([join(folder, 'b.yaml'), `${folder}/*.{yaml,yml}`, `${folder}/deep/../b.yaml`]);
    expect(found.specs.map(({ stem }) => stem)).toEqual(['b', 'a']);
    expect(found.isWholeFolder).toBe(false);
  });

  test('that are not there are told one by one, and the others found all the same', async () => {
    const folder = specsFolder();
    mkdirSync(join(folder, 'empty'));
    const { specs, findings } = await findSpecs([
      join(folder, 'no.yaml'),
      join(folder, 'b.yaml'),
      join(folder, 'empty'),
      join(folder, '*.md'),
    ]);
    expect(specs).toHaveLength(1);
    expect(findings.map(({ rule }) => rule)).toEqual(['run/unreadable', 'run/no-spec', 'run/no-spec']);
  });

  test('may have brackets in their names', async () => {
    const folder = specsFolder();
    writeFileSync(join(folder, 'x[1].yaml'), '');
    const { specs } = await findSpecs([join(folder, 'x[1].yaml')]);
    expect(specs.map(({ stem }) => stem)).toEqual(['x[1]']);
  });

  test('in a folder that links to itself are found once each', async () => {
    const folder = specsFolder();
    symlinkSync('..', join(folder, 'deep/loop'));
    const { specs } = await findSpecs([folder]);
    expect(specs.filter(({ stem }) => stem === 'd').length).toBeLessThanOrEqual(2);
    expect(specs.length).toBeGreaterThanOrEqual(4);
  });
});

describe('a filter', () => {
  test.each([
    ['jwt-flow', undefined, true],
    ['jwt-flow', 'flow', true],
    ['jwt-flow', 'Flow', false],
    ['jwt-flow', 'jwt*', true],
    ['jwt-flow', '*wt-f*', true],
    ['jwt-flow', 'flow*', false],
    ['jwt-flow', 'j*t*w', true],
    ['aa', 'a*a*a', false],
    ['jwt-flow', '*', true],
  ])('%s with %s: %s', (slug, filter, matches) => {
    expect(matchesFilter(slug, filter)).toBe(matches);
  });
});

describe('a pool', () => {
  test('answers in order, whatever finishes first, and never does more at a time than it may', async () => {
    let running = 0;
    let most = 0;
    const results = await inPool([30, 1, 20, 1, 10], 2, async (ms) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, ms));
      running -= 1;
      return ms;
    });
    expect(results).toEqual([30, 1, 20, 1, 10]);
    expect(most).toBe(2);
    expect(await inPool([], 4, async () => 1)).toEqual([]);
  });
});
