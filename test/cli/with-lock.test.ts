import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { sweepLock, withLock } from '../../src/cli/with-lock.ts';
import { mounted } from './faults.ts';
import { newFolder } from './whiteprint.ts';

/** No process has an id as large. */
const DEAD = `${hostname()} 4194305`;

const age = (path: string, seconds: number): void => {
  const then = Date.now() / 1000 - seconds;
  utimesSync(path, then, then);
};

describe('a lock', () => {
  test('lets one work at a time, and is gone when all have worked', async () => {
    const path = join(newFolder(), '.lock');
    const told: string[] = [];
    const work = (name: string) =>
      withLock(path, async () => {
        told.push(`${name} begins`);
        await wait(30);
        told.push(`${name} ends`);
      });
    await Promise.all([work('a'), work('b'), work('c')]);
    for (const i of [0, 2, 4]) expect(told[i + 1]).toBe(told[i]?.replace('begins', 'ends'));
    expect(existsSync(path)).toBe(false);
  });

  test('of somebody who fails is gone too', async () => {
    const path = join(newFolder(), '.lock');
    await expect(withLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(path)).toBe(false);
  });

  test.each([
    ['by a process that is dead', DEAD, 0],
    ['before it could be signed', '', 2],
    ['elsewhere, long ago', 'another.host 1', 60],
  ])('that was left behind %s stops nobody, and is swept', async (_, content, seconds) => {
    const path = join(newFolder(), '.lock');
    const leave = (): void => {
      writeFileSync(path, content);
      age(path, seconds);
    };
    leave();
    expect(await withLock(path, async () => readFileSync(path, 'utf8'))).toBe(`${hostname()} ${process.pid}`);
    leave();
    await sweepLock(path);
    expect(existsSync(path)).toBe(false);
  });

  test.each([`${hostname()} ${process.pid}`, 'another.host 1', ''])(
    'that is held is not swept: %j',
    async (content) => {
      const path = join(newFolder(), '.lock');
      writeFileSync(path, content);
      await sweepLock(path);
      expect(existsSync(path)).toBe(true);
    },
  );

  test('that has no room on the disk is none, and leaves nothing behind', async (context) => {
    const folder = join(newFolder(), 'full');
    if (!mounted(folder, '-t', 'tmpfs', '-o', 'size=4k', 'tmpfs')) return context.skip();
    writeFileSync(join(folder, 'ballast'), 'x'.repeat(4096));
    expect(await withLock(join(folder, '.lock'), async () => 'done')).toBe('done');
    expect(existsSync(join(folder, '.lock'))).toBe(false);
  });
});
