import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repoPath } from './environment.ts';

/** What an OCR engine makes of a picture. */
export interface Reading {
  /** Of the characters, 0 … 1. */
  readonly share: number;
  readonly missed: readonly { readonly text: string; readonly role?: string }[];
}

/** Has a picture read by an OCR engine; null when it cannot be asked. */
export function readBack(png: Uint8Array, report: string): Reading | null {
  const folder = mkdtempSync(join(tmpdir(), 'whiteprint-ocr-'));
  try {
    const files = [join(folder, 'a.png'), join(folder, 'a.json')] as const;
    writeFileSync(files[0], png);
    writeFileSync(files[1], report);
    const answer = execFileSync('node', [repoPath('test/tools/read-back.mjs'), ...files, '--json'], {
      encoding: 'utf8',
      // On small pictures its threads wait for each other longer than they read.
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    });
    return JSON.parse(answer) as Reading;
  } catch (error) {
    console.error(`not read back: ${String(error)}`);
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
