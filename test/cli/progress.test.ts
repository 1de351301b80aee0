import { expect, test } from 'vitest';
import type { ImageResult } from '../../src/cli/image-result.ts';
import { makePalette } from '../../src/cli/palette.ts';
import { startProgress } from '../../src/cli/progress.ts';

/** What is told of so many images of one status: lines that stay, and the last one that does not. */
function tellOf(total: number, status: ImageResult['status'], isLive: boolean) {
  const lines: string[] = [];
  const shown: string[] = [];
  const add = (to: string[]) => (text: string) => void to.push(text);
  const terminal = {
    palette: makePalette(false),
    dataPalette: makePalette(false),
    isVerbose: false,
    isQuiet: false,
    isLive,
    diagnostics: 'text' as const,
  };
  const progress = startProgress(total, {
    ...terminal,
    give: add(lines),
    tell: add(lines),
    complain: add(lines),
    progress: add(shown),
  });
  for (let i = 0; i < total; i++)
    progress({ name: `i${i}`, status, facts: undefined, listed: undefined, findings: [] });
  return { lines, shown };
}

test('in a log, every image that was built or failed has a line, and every hundred a count', () => {
  const { lines } = tellOf(250, 'built', false);
  expect(lines).toHaveLength(252);
  expect(lines[0]).toBe('built     i0\n');
  expect(lines[100]).toMatch(/^100\/250 images, \d+\.\d a second, \d+\.\d s left\n$/);
  expect(lines.at(-1)).toBe('built     i249\n');
});

test('images that did not change have a hundred lines at most', () => {
  const { lines } = tellOf(350, 'unchanged', false);
  expect(lines.filter((line) => line.startsWith('unchanged'))).toHaveLength(100);
  expect(lines.filter((line) => line.includes('images,'))).toHaveLength(3);
});

test('a person who watches sees a bar, which is gone at the end', () => {
  const { lines, shown } = tellOf(200, 'built', true);
  expect(lines).toHaveLength(200);
  expect(shown[0]).toBe('[--------------------] 0/200 images');
  expect(shown[100]).toMatch(/^\[#{10}-{10}\] 100\/200 images, \d+\.\d a second, \d+\.\d s left$/);
  expect(shown.at(-1)).toBe('');
});
