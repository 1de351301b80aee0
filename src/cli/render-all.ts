import { availableParallelism } from 'node:os';
import type { PictureOptions } from './build-options.ts';
import { withCache } from './cached-renderer.ts';
import { runFinding } from './findings/finding.ts';
import { isTrouble } from './findings/trouble.ts';
import { failedImage, type ImageResult } from './image-result.ts';
import { inPool } from './in-pool.ts';
import type { Origin, PictureFiles } from './make-picture.ts';
import type { PicturePlan } from './picture-plan.ts';
import { startProgress } from './progress.ts';
import { openRenderer, type Renderer } from './renderer.ts';
import type { RunBasis } from './run-basis.ts';
import type { Terminal } from './terminal.ts';

/** What is done with a picture once it is there: its status, what the manifest is to say of it, and findings about its files. */
export type Finish = (
  plan: PicturePlan,
  files: PictureFiles,
  origin: Origin,
) => Promise<Pick<ImageResult, 'status' | 'listed' | 'findings'>>;

/** Renders pictures, as many at a time as the options say, and does with each what is to be done as soon as it is there. */
export async function renderAll(
  pictures: readonly PicturePlan[],
  options: PictureOptions,
  terminal: Terminal,
  finish: Finish,
  { cache, stamp, renderer: given }: RunBasis,
): Promise<readonly ImageResult[]> {
  const jobs = Math.min(options.jobs ?? availableParallelism(), pictures.length);
  const renderer = withCache(given ?? openRenderer(pictures.length, jobs, options), cache, stamp);
  const progress = startProgress(pictures.length, terminal);
  try {
    let isHalted = false;
    const images = await inPool(pictures, jobs + AHEAD, async (plan) => {
      if (isHalted) return undefined;
      const image = await renderOne(plan, renderer, terminal, finish);
      isHalted ||= options.failFast === true && image.status === 'failed';
      progress(image);
      return image;
    });
    return images.filter((image) => image !== undefined);
  } finally {
    await renderer.close();
  }
}

/** Pictures under way beyond those that are drawn: while one is written, or compressed by other threads, the next is laid out. */
const AHEAD = 1;

async function renderOne(
  plan: PicturePlan,
  renderer: Renderer,
  terminal: Terminal,
  finish: Finish,
): Promise<ImageResult> {
  const { name, spec } = plan;
  const rendering = await renderer.render(plan);
  if (rendering.kind === 'failed') {
    if (terminal.isVerbose && rendering.stack !== undefined) terminal.complain(rendering.stack);
    return failedImage(name, rendering.findings);
  }
  try {
    const { status, listed, findings } = await finish(plan, rendering.files, rendering.origin);
    const { facts, isCached } = rendering;
    const all = [...rendering.findings, ...findings];
    return { name, status, facts, ...(isCached && { isCached }), listed, findings: all };
  } catch (error) {
    if (!isTrouble(error)) throw error;
    return failedImage(name, [runFinding('unwritable', spec.file.path, error.message, error.help)]);
  }
}
