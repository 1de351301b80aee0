import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sweepLeftovers } from '../../src/cli/temp-files.ts';
import { writeTogether } from '../../src/cli/write-together.ts';
import { newFolder } from './whiteprint.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('files written together', () => {
  test('are there in full, with the folder made for them and nothing else in it', async () => {
    const folder = join(newFolder(), 'a/b');
    const files = [
      { path: join(folder, 'x.png'), bytes: bytes('png') },
      { path: join(folder, 'x.json'), bytes: bytes('{}') },
    ];
    expect(await writeTogether(files)).toBe('built');
    expect(readdirSync(folder)).toEqual(['x.json', 'x.png']);
    expect(readFileSync(join(folder, 'x.png'), 'utf8')).toBe('png');
  });

  test('are left alone when they have the same bytes', async () => {
    const path = join(newFolder(), 'x.png');
    await writeTogether([{ path, bytes: bytes('same') }]);
    const { ino, mtimeMs } = statSync(path);
    expect(await writeTogether([{ path, bytes: bytes('same') }])).toBe('unchanged');
    expect(statSync(path)).toMatchObject({ ino, mtimeMs });
    expect(await writeTogether([{ path, bytes: bytes('same!') }])).toBe('built');
    expect(readFileSync(path, 'utf8')).toBe('same!');
  });

  test('are all kept as they were when one of them cannot be written', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'x.png'), 'old');
    mkdirSync(join(folder, 'x.json'));
    const write = writeTogether([
      { path: join(folder, 'x.png'), bytes: bytes('new') },
      { path: join(folder, 'x.json'), bytes: bytes('{}') },
    ]);
    await expect(write).rejects.toThrow(/x\.json": it is a folder/);
    expect(readFileSync(join(folder, 'x.png'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['x.json', 'x.png']);
  });

  test('replace a link, never what it points to', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'precious'), 'keep');
    symlinkSync('precious', join(folder, 'x.png'));
    await writeTogether([{ path: join(folder, 'x.png'), bytes: bytes('new!') }]);
    expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('keep');
    expect(readFileSync(join(folder, 'x.png'), 'utf8')).toBe('new!');
  });

  test('in a folder that is a file are refused in plain words', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'out'), '');
    const write = writeTogether([{ path: join(folder, 'out/x.png'), bytes: bytes('new') }]);
    await expect(write).rejects.toThrow(/cannot write ".*out\/x\.png": /);
  });
});

/** Mounts a tmpfs of 64 KiB, when this machine lets us. */
function mountSmall(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'pipe' });
  } catch (error) {
    console.warn(`SKIPPED: no small disk can be mounted here: ${String(error).split('\n')[0]}`);
    return false;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return true;
}

describe('a full disk', () => {
  test('leaves the old file whole, no temporary file, and a clear message', async (context) => {
    const folder = newFolder();
    if (!mountSmall(folder)) return context.skip();
    const path = join(folder, 'x.png');
    writeFileSync(path, 'old picture');
    const write = writeTogether([{ path, bytes: new Uint8Array(200_000).fill(7) }]);
    await expect(write).rejects.toThrow(`cannot write "${path}": no space left on the device (ENOSPC)`);
    expect(readFileSync(path, 'utf8')).toBe('old picture');
    expect(readdirSync(folder)).toEqual(['x.png']);
  });

  test('for the second of two files leaves the first as it was', async (context) => {
    const folder = newFolder();
    if (!mountSmall(folder)) return context.skip();
    writeFileSync(join(folder, 'x.png'), 'old picture');
    const write = writeTogether([
      { path: join(folder, 'x.png'), bytes: bytes('new picture') },
      { path: join(folder, 'x.json'), bytes: new Uint8Array(200_000).fill(7) },
    ]);
    await expect(write).rejects.toThrow('no space left');
    expect(readFileSync(join(folder, 'x.png'), 'utf8')).toBe('old picture');
    expect(readdirSync(folder)).toEqual(['x.png']);
  });
});

describe('a read-only folder', () => {
  test('is told and left alone', async (context) => {
    const folder = newFolder();
    if (process.getuid?.() === 0) {
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', folder], { stdio: 'pipe' });
      } catch (error) {
        console.warn(`SKIPPED: no read-only disk can be mounted here: ${String(error).split('\n')[0]}`);
        return context.skip();
      }
      onTestFinished(() => void execFileSync('umount', ['-l', folder]));
    } else chmodSync(folder, 0o555);
    const path = join(folder, 'x.png');
    await expect(writeTogether([{ path, bytes: bytes('new') }])).rejects.toThrow(/read-only|permission denied/);
    expect(existsSync(path)).toBe(false);
  });
});

describe('leftovers', () => {
  test('of runs that are dead are swept; those of living runs and other files stay', async () => {
    const folder = newFolder();
    const host = hostname()
      .replace(/[^\w.]/g, '_')
      .slice(0, 64);
    const dead = `.whiteprint-${host}-4194305-1.tmp`;
    const living = `.whiteprint-${host}-${process.ppid}-1.tmp`;
    const elsewhere = '.whiteprint-another.host-4194305-1.tmp';
    for (const name of [dead, living, elsewhere, 'notes.tmp']) writeFileSync(join(folder, name), '');
    await sweepLeftovers(folder);
    expect(readdirSync(folder).toSorted()).toEqual([living, elsewhere, 'notes.tmp'].toSorted());
  });

  test('in a folder that is not there are none', async () => {
    await expect(sweepLeftovers(join(newFolder(), 'none'))).resolves.toBeUndefined();
  });
});
