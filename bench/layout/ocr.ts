import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repoPath } from './environment.ts';

/** Share of a picture's characters that an OCR engine reads, 0 … 1; null when it cannot be asked. */
export function readBack(png: Uint8Array, report: string): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'whiteprint-ocr-'));
  try {
    const files = [join(folder, 'a.png'), join(folder, 'a.json')] as const;
    writeFileSync(files[0], png);
    writeFileSync(files[1], report);
    const answer = execFileSync('node', [repoPath('test/tools/read-back.mjs'), ...files, '--json'], {
      encoding: 'utf8',
    });
    return (JSON.parse(answer) as { share: number }).share;
  } catch (error) {
    console.error(`not read back: ${String(error)}`);
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
