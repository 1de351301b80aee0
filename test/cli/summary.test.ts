import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BROKEN, smallSpec, writeFiles } from './small-specs.ts';
import { newFolder, whiteprint } from './whiteprint.ts';

/** The last lines of what was told, from the count of images on. */
const summaryOf = (stderr: string): readonly string[] => {
  const lines = stderr.trimEnd().split('\n');
  return lines.slice(lines.findLastIndex((line) => /^\d+ images?: /.test(line)));
};

test('a build of several specs ends with one table', () => {
  const cwd = newFolder();
  const env = { WHITEPRINT_CACHE: join(cwd, 'cache'), CI: 'true' };
  writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), 'specs/b.yaml': smallSpec('B'), 'specs/c.yaml': BROKEN });
  expect(summaryOf(whiteprint(['build'], { cwd, env }).stderr)).toEqual([
    '3 images: 2 built, 1 failed; 1 error',
    '  made   2 rendered',
    expect.stringMatching(/^ {2}files {2}\d+\.\d KB in 4 files; largest PNG \d+\.\d KB, \d+ % of its budget: [ab]$/),
    expect.stringMatching(/^ {2}time {3}\d+\.\d s, \d+\.\d images a second$/),
  ]);
  rmSync(join(cwd, 'out'), { recursive: true });
  rmSync(join(cwd, 'specs/c.yaml'));
  writeFiles(cwd, { 'specs/d.yaml': smallSpec('D') });
  const again = whiteprint(['build'], { cwd, env }).stderr;
  expect(summaryOf(again).slice(0, 2)).toEqual(['3 images: 3 built', '  made   1 rendered, 2 from the cache']);
  expect(again).not.toContain('\u001b');
});

test('one image has a line, quiet builds have none, and JSON stands alone', () => {
  const cwd = newFolder();
  writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), 'specs/b.yaml': smallSpec('B') });
  expect(summaryOf(whiteprint(['build', 'specs/a.yaml'], { cwd }).stderr)).toEqual(['1 image: 1 built']);
  expect(whiteprint(['build', '-q'], { cwd })).toMatchObject({ code: 0, stderr: '', stdout: '' });
  const { stdout, stderr } = whiteprint(['build', '--json'], { cwd });
  expect(JSON.parse(stdout).images).toHaveLength(2);
  expect(stderr).not.toMatch(/images:|made|a second/);
});
