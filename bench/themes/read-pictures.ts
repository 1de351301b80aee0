import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repoPath } from '../layout/environment.ts';
import type { Reading } from '../layout/ocr.ts';
import type { Picture } from './measure-picture.ts';

const run = promisify(execFile);

/** How many pictures are read at a time. */
const AT_ONCE = 2;

/** What an OCR engine makes of pictures, in their order; `onRead` is told when one is done. Throws when there is no engine. */
export async function readPictures(
  pictures: readonly Picture[],
  onRead: (picture: Picture, reading: Reading) => void = () => undefined,
): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  const waiting = pictures.keys();
  const work = async (): Promise<void> => {
    for (const i of waiting) {
      const picture = pictures[i];
      if (picture === undefined) continue;
      const reading = await readPicture(picture);
      readings[i] = reading;
      onRead(picture, reading);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return readings;
}

async function readPicture({ png, texts }: Picture): Promise<Reading> {
  const folder = mkdtempSync(join(tmpdir(), 'whiteprint-read-'));
  try {
    const files = [join(folder, 'a.png'), join(folder, 'a.json')] as const;
    writeFileSync(files[0], png);
    writeFileSync(files[1], texts);
    // On small pictures the engine's threads wait for each other longer than they read.
    const env = { ...process.env, OMP_THREAD_LIMIT: '1' };
    const { stdout } = await run('node', [repoPath('test/tools/read-back.mjs'), ...files, '--json'], { env });
    return JSON.parse(stdout) as Reading;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
