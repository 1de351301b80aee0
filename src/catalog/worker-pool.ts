import { ChildProcess } from 'node:child_process';
import { type Pool, Promise as Promised, pool, TerminateError } from 'workerpool';

/** How a pool treats its workers. */
export interface PoolOptions {
  /** Module that a worker runs; it registers its methods with workerpool. */
  readonly script: string;
  /** Most processes at a time. */
  readonly width: number;
  /** ms that one task may take before its worker is killed. */
  readonly timeout: number;
  /** MB that the heap of a worker may hold. */
  readonly heap: number;
  /** Tasks after which all workers are replaced, so that memory stays flat. */
  readonly recycleAfter: number;
  /** Somebody waits for its one worker, and the other cores have nothing to do: it may use them too. */
  readonly isAwaited?: boolean;
}

/** What came of a task: its answer, or why its worker never gave one. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'lost'; readonly reason: 'crashed' | 'hung'; readonly detail: string };

/**
 * Child processes that work for this one. One that crashes, hangs or runs out of memory loses its own task and is
 * replaced: threads would take this process along when native code aborts.
 */
export interface WorkerPool {
  run<T>(method: string, order: object): Promise<Outcome<T>>;
  /** Kills all workers. */
  close(): Promise<void>;
}

/** Starts no process before the first task. */
export function openPool(options: PoolOptions): WorkerPool {
  let current = startWorkers(options);
  let started = 0;
  const retired: Promise<unknown>[] = [];
  // Whoever is busy would end only when its picture is done.
  const kill = (): void => killWorkers(current);
  process.on('exit', kill);
  const next = (): Pool => {
    if (started > 0 && started % options.recycleAfter === 0) {
      // Waits for the tasks that are under way.
      retired.push(Promise.resolve(current.terminate(false)));
      current = startWorkers(options);
    }
    started += 1;
    return current;
  };
  return {
    run: (method, order) => runTask(next(), method, order, options.timeout),
    close: async () => {
      process.off('exit', kill);
      await current.terminate(true);
      await Promise.allSettled(retired);
    },
  };
}

/** Kills the processes of a pool at once; workerpool keeps them to itself. */
function killWorkers(workers: Pool): void {
  const handlers: unknown = Reflect.get(workers, 'workers');
  for (const handler of Array.isArray(handlers) ? handlers : []) {
    if (handler.worker instanceof ChildProcess) handler.worker.kill('SIGKILL');
  }
}

/** ms that a worker may take to end when it is told to. */
const PATIENCE = 500;

/** V8 has a compiler between the first and the last one from version 12 on, Node 22. */
const HAS_MIDDLE_TIER = Number.parseInt(process.versions.v8, 10) >= 12;

/**
 * New objects get more room than a program for all purposes has, as a layout makes many that do not last; MB. Without a middle
 * tier, V8 compiles what runs often too early for our layouts and throws much of it away: waiting ten times as long saves a fifth
 * of all time. Later engines do not know that option, and complain of it.
 */
const ENGINE = ['--max-semi-space-size=32', ...(HAS_MIDDLE_TIER ? [] : ['--interrupt-budget=1500000'])];
/** A process among others has one core: what V8 did on others beside it, it would take from the other workers. */
const ONE_CORE = '--single-threaded';

function startWorkers({ script, width, heap, isAwaited = false }: PoolOptions): Pool {
  const engine = [...ENGINE, ...(isAwaited ? [] : [ONE_CORE]), `--max-old-space-size=${heap}`];
  return pool(script, {
    workerType: 'process',
    maxWorkers: width,
    workerTerminateTimeout: PATIENCE,
    // Bytes go from process to process as they are, not as JSON.
    forkOpts: { execArgv: [...process.execArgv, ...engine], serialization: 'advanced' },
  });
}

async function runTask<T>(workers: Pool, method: string, order: object, timeout: number): Promise<Outcome<T>> {
  try {
    return { kind: 'done', value: await workers.exec(method, [order]).timeout(timeout) };
  } catch (error) {
    if (error instanceof Promised.TimeoutError)
      return { kind: 'lost', reason: 'hung', detail: `no answer in ${timeout / 1000} s` };
    if (error instanceof TerminateError || isLoss(error))
      return { kind: 'lost', reason: 'crashed', detail: tell(error) };
    throw error;
  }
}

/** workerpool tells of a worker that ended by itself in words alone. */
const isLoss = (error: unknown): boolean =>
  error instanceof Error && /worker terminated unexpectedly/i.test(error.message);

/** Exit code or signal, of workerpool's lines about the worker. */
function tell(error: unknown): string {
  const text = error instanceof Error ? error.message : '';
  const [, signal] = /signalCode: `(\w+)`/.exec(text) ?? [];
  const [, code] = /exitCode: `(\d+)`/.exec(text) ?? [];
  if (signal !== undefined && signal !== 'null') return `ended by ${signal}`;
  return code === undefined ? 'ended' : `ended with exit code ${code}`;
}
