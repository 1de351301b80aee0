import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
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

const run = promisify(execFile);
const reads = hasTesseract();
if (!reads)
  process.stderr.write('\nSKIPPED: pictures are not read back, as tesseract is missing (Debian: tesseract-ocr)\n\n');

describe.skipIf(!reads)('an OCR engine reads 97 % of the characters', () => {
  // Each picture takes one core for a while; the others need not wait for it.
  test.concurrent.each(SLUGS)('of %s', { timeout: 400_000 }, async (slug) => {
    const files = [repoPath(`out/${slug}.png`), repoPath(`out/${slug}.json`)];
    const { stdout } = await run('node', [READER, ...files, '--json']);
    const { share, missed } = JSON.parse(stdout) as { share: number; missed: unknown[] };
    expect(share, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.97);
  });
});
