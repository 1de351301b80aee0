import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallSpec, writeFiles } from './small-specs.ts';
import { newFolder, whiteprint } from './whiteprint.ts';

/** A theme whose title is too small for a thumbnail. */
const smallTitle = readFileSync('themes/whiteboard.yaml', 'utf8').replace(/(\n {2}title: \{ .*?px: )\d+/, '$116');

const folderWith = (): string => {
  const cwd = newFolder();
  writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), 'small.yaml': smallTitle });
  return cwd;
};

test('a warning about a picture fails no build; it is told with its place, and stands in the sidecar', () => {
  const cwd = folderWith();
  const { code, stderr } = whiteprint(['build', '-t', 'small.yaml'], { cwd });
  expect(code).toBe(0);
  expect(stderr).toContain('specs/a.yaml:2:8: warning picture/title-thumbnail: the title "A" is ');
  expect(stderr).toContain('help: shorten the title');
  const report = JSON.parse(readFileSync(join(cwd, 'out/a.json'), 'utf8'));
  expect(report.diagnostics).toEqual([
    expect.objectContaining({
      rule: 'picture/title-thumbnail',
      severity: 'warning',
      pointer: '/title',
      line: 2,
      column: 8,
      evidence: { px: expect.any(Number), min: 7 },
    }),
  ]);
});

test('check tells the same warning, as text and as JSON, and ends with 0', () => {
  const cwd = folderWith();
  const { code, stdout, stderr } = whiteprint(['check', '-t', 'small.yaml', '--json'], { cwd });
  expect(code).toBe(0);
  expect(JSON.parse(stdout).diagnostics).toMatchObject([
    { rule: 'picture/title-thumbnail', severity: 'warning', file: 'specs/a.yaml', line: 2, pointer: '/title' },
  ]);
  expect(stderr).not.toContain('error');
  expect(whiteprint(['check', '-t', 'small.yaml'], { cwd }).stderr).toContain('1 spec: 1 warning');
});

test('--quiet holds warnings back', () => {
  expect(whiteprint(['check', '-t', 'small.yaml', '--quiet'], { cwd: folderWith() })).toMatchObject({
    code: 0,
    stderr: '',
  });
});
