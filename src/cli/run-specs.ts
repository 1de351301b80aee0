import { availableParallelism } from 'node:os';
import type { PictureOptions } from './build-options.ts';
import { withCache } from './cached-renderer.ts';
import { distinctFindings, type Finding, runFinding } from './finding.ts';
import type { FreshSpec } from './fresh-specs.ts';
import type { ImageResult } from './image-result.ts';
import { inPool } from './in-pool.ts';
import type { Origin, PictureFiles } from './make-picture.ts';
import type { PicturePlan } from './picture-plan.ts';
import { planRun } from './plan-run.ts';
import { startProgress } from './progress.ts';
import { openRenderer, type Renderer } from './renderer.ts';
import { NO_BASIS, type RunBasis } from './run-basis.ts';
import type { Terminal } from './terminal.ts';
import { isTrouble } from './trouble.ts';

/** What came of a whole run. */
export interface RunResult {
  /** The specs that were looked at, as the user names them. */
  readonly specs: readonly string[];
  readonly images: readonly ImageResult[];
  readonly findings: readonly Finding[];
  /** True when whole folders were asked for, without a filter, and every spec in them could be read. */
  readonly isWhole: boolean;
}

/** What is done with a picture once it is there: its status, what the manifest is to say of it, and findings about its files. */
export type Finish = (
  plan: PicturePlan,
  files: PictureFiles,
  origin: Origin,
) => Promise<Pick<ImageResult, 'status' | 'listed' | 'findings'>>;

/** Finds, loads, plans and renders all specs that the arguments name and that are not proven fresh; one that is broken stops no other. */
export async function runSpecs(
  args: readonly string[],
  options: PictureOptions,
  terminal: Terminal,
  finish: Finish,
  basis: RunBasis = NO_BASIS,
): Promise<RunResult> {
  const plan = await planRun(args, options, basis);
  const pictures = plan.specs.flatMap((spec) => spec.pictures);
  const broken = plan.specs.filter((spec) => spec.pictures.length === 0);
  const rendered = pictures.length === 0 ? [] : await renderAll(pictures, options, terminal, finish, basis);
  const images = [...plan.fresh.flatMap(unchanged), ...rendered];
  const isHalted = rendered.length < pictures.length;
  return {
    specs: [...plan.fresh.map(({ file }) => file.path), ...plan.specs.map(({ file }) => file.path)],
    images: [...broken.map(({ slug }) => failed(slug, [])), ...images],
    findings: distinctFindings([
      ...plan.findings,
      ...plan.specs.flatMap((spec) => spec.findings),
      ...images.flatMap((image) => image.findings),
    ]),
    isWhole: plan.isWhole && !isHalted,
  };
}

const unchanged = ({ images, findings }: FreshSpec): readonly ImageResult[] =>
  images.map((listed, i) => ({
    name: listed.name,
    status: 'unchanged',
    facts: undefined,
    listed,
    findings: i === 0 ? findings : [],
  }));

async function renderAll(
  pictures: readonly PicturePlan[],
  options: PictureOptions,
  terminal: Terminal,
  finish: Finish,
  { cache, stamp }: RunBasis,
): Promise<readonly ImageResult[]> {
  const jobs = Math.min(options.jobs ?? availableParallelism(), pictures.length);
  const renderer = withCache(openRenderer(pictures.length, jobs, options), cache, stamp);
  const progress = startProgress(pictures.length, terminal);
  try {
    let isHalted = false;
    const images = await inPool(pictures, Math.max(jobs, HERE), async (plan) => {
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

/** Pictures that are made in this process share its thread; with two under way, one is laid out while the other is compressed. */
const HERE = 2;

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
    return failed(name, rendering.findings);
  }
  try {
    const { status, listed, findings } = await finish(plan, rendering.files, rendering.origin);
    const { facts, isCached } = rendering;
    const all = [...rendering.findings, ...findings];
    return { name, status, facts, ...(isCached && { isCached }), listed, findings: all };
  } catch (error) {
    if (!isTrouble(error)) throw error;
    return failed(name, [runFinding('unwritable', spec.file.path, error.message, error.help)]);
  }
}

const failed = (name: string, findings: readonly Finding[]): ImageResult => ({
  name,
  status: 'failed',
  facts: undefined,
  listed: undefined,
  findings,
});
