import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { repoPath, SLUGS } from './environment.ts';

const READER = repoPath('test/tools/read-back.mjs');

function hasTesseract(): boolean {
  try {
    execFileSync('tesseract', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const reads = hasTesseract();
if (!reads)
  process.stderr.write('\nSKIPPED: pictures are not read back, as tesseract is missing (Debian: tesseract-ocr)\n\n');

describe.skipIf(!reads)('an OCR engine reads 97 % of the characters', () => {
  test.each(SLUGS)('of %s', { timeout: 240_000 }, (slug) => {
    const files = [repoPath(`out/${slug}.png`), repoPath(`out/${slug}.json`)];
    const answer = execFileSync('node', [READER, ...files, '--json'], { encoding: 'utf8' });
    const { share, missed } = JSON.parse(answer) as { share: number; missed: unknown[] };
    expect(share, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.97);
  });
});
