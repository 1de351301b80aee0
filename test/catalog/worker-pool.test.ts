import { resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openPool, type WorkerPool } from '../../src/catalog/worker-pool.ts';

interface Sum {
  readonly n: number;
  readonly bytes: Uint8Array;
  readonly pid: number;
}

const SCRIPT = resolve('test/catalog/odd-worker.mjs');
let pool: WorkerPool | undefined;
const open = (more: Partial<Parameters<typeof openPool>[0]> = {}): WorkerPool => {
  pool = openPool({ script: SCRIPT, width: 2, timeout: 20_000, heap: 64, recycleAfter: 100, ...more });
  return pool;
};
afterEach(() => pool?.close());

const add = async (n: number): Promise<Sum> => {
  const outcome = await (pool ?? open()).run<Sum>('add', { n });
  if (outcome.kind !== 'done') throw new Error(`lost: ${outcome.detail}`);
  return outcome.value;
};

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a pool of processes', () => {
  test('answers with bytes as they are, from other processes', async () => {
    open();
    const [a, b] = await Promise.all([add(1), add(2)]);
    expect([a.n, b.n]).toEqual([2, 3]);
    expect(a.bytes).toEqual(new Uint8Array(200_000).fill(1));
    expect(new Set([a.pid, b.pid, process.pid]).size).toBe(3);
  });

  test.each<[string, 'crashed' | 'hung', RegExp]>([
    ['exit', 'crashed', /exit code 7/],
    ['abort', 'crashed', /SIGABRT/],
    ['hoard', 'crashed', /SIGABRT/],
    ['hang', 'hung', /no answer in 1\.5 s/],
  ])('loses the task of a worker that does %s, and no other', async (method, reason, detail) => {
    const workers = open(method === 'hang' ? { timeout: 1500 } : {});
    const [lost, other] = await Promise.all([workers.run(method, {}), add(1)]);
    expect(lost).toMatchObject({ kind: 'lost', reason });
    expect(lost.kind === 'lost' ? lost.detail : '').toMatch(detail);
    expect(other.n).toBe(2);
    expect((await add(5)).n).toBe(6);
  });

  test('passes on what a task throws', async () => {
    await expect(open().run('complain', {})).rejects.toThrow('a fault of the task');
  });

  test('replaces its workers after some tasks, and leaves none behind', async () => {
    open({ width: 1, recycleAfter: 3 });
    const pids: number[] = [];
    for (let n = 0; n < 7; n++) pids.push((await add(n)).pid);
    expect(new Set(pids).size).toBe(3);
    await pool?.close();
    await expect.poll(() => pids.filter(isRunning), { timeout: 5000 }).toEqual([]);
  });
});
