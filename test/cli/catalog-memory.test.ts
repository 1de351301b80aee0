import { expect, test } from 'vitest';
import { findingsIn } from '../../src/cli/findings/finding.ts';
import { showFindings } from '../../src/cli/findings/show-findings.ts';
import { makePalette } from '../../src/cli/palette.ts';
import { smallSpec, writeFiles } from './small-specs.ts';
import { newFolder, whiteprint } from './whiteprint.ts';

test('a run holds no specs: forty megabytes of them are planned in thirty', () => {
  const cwd = newFolder();
  const padding = `# ${'padding '.repeat(16)}\n`.repeat(1900);
  for (let i = 0; i < 160; i++) writeFiles(cwd, { [`specs/s${i}.yaml`]: smallSpec(`Entry ${i}`) + padding });
  const { code, stderr } = whiteprint(['build', '--filter', 'none-such'], { cwd, node: ['--max-old-space-size=30'] });
  expect(stderr).toContain('no slug matches the filter');
  expect(code).toBe(2);
});

test('a finding holds the lines that are shown, and no more of its file', () => {
  const lines = Array.from({ length: 2000 }, (_, i) => `line ${i + 1}`);
  const text = lines.join('\r\n');
  const place = {
    rule: 'spec/x',
    severity: 'error',
    message: 'wrong',
    line: 1000,
    column: 1,
    endLine: 1000,
    endColumn: 5,
  } as const;
  const [found] = findingsIn('a.yaml', text, [place]);
  expect(found?.text?.length).toBeLessThan(1200);
  const show = (shown: string) => showFindings([{ ...place, file: 'a.yaml', text: shown }], makePalette(false));
  expect(show(found?.text ?? '')).toBe(show(text));
  expect(show(text)).toContain('1002 | line 1002');
});
