import { openPool } from '../catalog/worker-pool.ts';
import type { PictureOptions } from './build-options.ts';
import { STDIN } from './find-specs.ts';
import { type Finding, runFinding } from './findings/finding.ts';
import { workerScript } from './package-files.ts';
import type { PicturePlan } from './picture-plan.ts';
import { openRenderings } from './render-order.ts';
import type { Rendering } from './render-picture.ts';
import type { WorkerOrder } from './render-worker.ts';

/** Makes pictures, here or in other processes. */
export interface Renderer {
  /** Of a canvas that neither the spec nor the options of the run ask for, `told` speaks. */
  render(plan: PicturePlan, told?: Pick<PictureOptions, 'size'>): Promise<Rendering>;
  close(): Promise<void>;
}

/** Up to so many pictures are made here: processes take longer to start than they save. */
const FEW = 2;
/** ms after which a picture will never be done: the hardest known one takes a third of it. */
const TIMEOUT = 120_000;
/** MB: ten times what the largest known picture needs. */
const HEAP = 768;
/** Pictures that one process makes: the next one has to warm up first, which takes as long as fifty pictures. */
const RECYCLE_AFTER = 500;

/** A renderer for `count` pictures, at most `jobs` of them at a time. */
export function openRenderer(count: number, jobs: number, options: PictureOptions): Renderer {
  return count <= FEW ? renderHere(options) : renderInPool(Math.min(jobs, count), options);
}

function renderHere(options: PictureOptions): Renderer {
  const render = openRenderings();
  return {
    render: ({ spec: { file }, name }, told = {}) => render({ file, name }, { ...options, ...told }),
    close: () => Promise.resolve(),
  };
}

/** A spec on stdin cannot be read again elsewhere, so it is rendered here. */
function renderInPool(width: number, options: PictureOptions): Renderer {
  const here = renderHere(options);
  const drawers = openDrawers(width);
  return {
    render: async (plan, told = {}) => {
      const { file } = plan.spec;
      if (file.path === STDIN) return here.render(plan);
      return drawers.draw({ file, name: plan.name, options: { ...options, ...told } });
    },
    close: () => drawers.close(),
  };
}

/** Processes that draw pictures, and stay until they are closed. */
export interface Drawers {
  /** Never throws: a process that is lost fails its own picture. */
  draw(order: WorkerOrder): Promise<Rendering>;
  close(): Promise<void>;
}

/** Starts no process before the first picture. For the one that somebody waits for, `isAwaited`, all cores work. */
export function openDrawers(width: number, isAwaited = false): Drawers {
  const recycleAfter = RECYCLE_AFTER * width;
  const pool = openPool({ script: workerScript(), width, timeout: TIMEOUT, heap: HEAP, recycleAfter, isAwaited });
  return {
    draw: async (order) => {
      const outcome = await pool.run<Rendering>('render', order);
      if (outcome.kind === 'done') return outcome.value;
      return { kind: 'failed', findings: [lost(order.file.path, outcome.reason, outcome.detail)] };
    },
    close: () => pool.close(),
  };
}

function lost(path: string, reason: 'crashed' | 'hung', detail: string): Finding {
  const message = `the process that drew it ${reason} (${detail}); no other picture is harmed`;
  return reason === 'hung'
    ? runFinding('hung', path, message, LOST_HELP)
    : runFinding('crashed', path, message, LOST_HELP);
}

const LOST_HELP = 'build it alone with --verbose, and report it to the Whiteprint project with the spec';
