import { CompileError } from '../diagnostics.ts';
import { placeDiagnostics } from '../spec/place-diagnostics.ts';
import type { PictureOptions } from './build-options.ts';
import { FAULT_HELP, faultMessage, stackOf } from './fault.ts';
import { matchesFilter } from './filter.ts';
import { findSpecs } from './find-specs.ts';
import { distinctFindings, type Finding, findingsIn, runFinding } from './finding.ts';
import type { ImageResult } from './image-result.ts';
import { inPool } from './in-pool.ts';
import { type Kit, loadKit } from './kit.ts';
import { loadSpecs } from './load-specs.ts';
import { type MadePicture, makePicture } from './make-picture.ts';
import { type PicturePlan, planSpecs, type SpecPlan } from './plan-pictures.ts';
import { startProgress } from './progress.ts';
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

/** What is done with a picture once it is there: its status, and findings about its files. */
export type Finish = (plan: PicturePlan, made: MadePicture) => Promise<Pick<ImageResult, 'status' | 'findings'>>;

/** Finds, loads, plans and renders all specs that the arguments name; one that is broken stops no other. */
export async function runSpecs(
  args: readonly string[],
  options: PictureOptions,
  terminal: Terminal,
  finish: Finish,
): Promise<RunResult> {
  const plan = await planRun(args, options);
  const pictures = plan.specs.flatMap((spec) => spec.pictures);
  const broken = plan.specs.filter((spec) => spec.pictures.length === 0);
  const images = pictures.length === 0 ? [] : await renderAll(pictures, options, terminal, finish);
  return {
    specs: plan.specs.map(({ spec }) => spec.file.path),
    images: [...broken.map(({ spec }) => failed(spec.slug, [])), ...images],
    findings: distinctFindings([
      ...plan.findings,
      ...plan.specs.flatMap((spec) => spec.findings),
      ...images.flatMap((image) => image.findings),
    ]),
    isWhole: plan.isWhole,
  };
}

/** What a run is to make. */
export interface RunPlan {
  readonly specs: readonly SpecPlan[];
  /** About the run itself, not one of its specs. */
  readonly findings: readonly Finding[];
  readonly isWhole: boolean;
}

/** Finds, loads and plans all specs that the arguments name, and renders nothing. */
export async function planRun(args: readonly string[], options: PictureOptions): Promise<RunPlan> {
  const found = await findSpecs(args);
  const loaded = await loadSpecs(found.specs, (slug) => matchesFilter(slug, options.filter));
  const { plans, findings: themeFindings } = await planSpecs(loaded.specs, options);
  const findings = [...found.findings, ...loaded.findings, ...themeFindings];
  if (findings.length === 0 && loaded.specs.length === 0) findings.push(noneMatches(options.filter));
  return {
    specs: plans,
    findings,
    isWhole: found.isWholeFolder && options.filter === undefined && findings.length === 0,
  };
}

const noneMatches = (filter: string | undefined): Finding =>
  runFinding('no-spec', `--filter ${filter ?? ''}`, 'no slug matches the filter');

/** Pictures share one thread; with two under way, one is laid out while the other is compressed. */
const DEFAULT_JOBS = 2;

async function renderAll(
  pictures: readonly PicturePlan[],
  options: PictureOptions,
  terminal: Terminal,
  finish: Finish,
): Promise<readonly ImageResult[]> {
  const kit = await loadKit(options);
  const progress = startProgress(pictures.length, terminal);
  return inPool(pictures, options.jobs ?? DEFAULT_JOBS, async (plan) => {
    const image = await renderOne(plan, kit, terminal, finish);
    progress(image);
    return image;
  });
}

/** Makes one picture; whatever goes wrong becomes findings about its spec. */
async function renderOne(plan: PicturePlan, kit: Kit, terminal: Terminal, finish: Finish): Promise<ImageResult> {
  const { file, text, parsed } = plan.spec;
  try {
    const made = await makePicture(plan, kit);
    const { status, findings } = await finish(plan, made);
    return {
      name: plan.name,
      status,
      facts: made.facts,
      findings: [...findingsIn(file.path, text, made.warnings), ...findings],
    };
  } catch (error) {
    if (error instanceof CompileError) {
      const placed = placeDiagnostics(error.diagnostics, parsed?.places ?? {});
      return failed(plan.name, findingsIn(file.path, text, placed));
    }
    if (isTrouble(error)) return failed(plan.name, [runFinding('unwritable', file.path, error.message, error.help)]);
    if (terminal.isVerbose) terminal.complain(stackOf(error));
    return failed(plan.name, [runFinding('fault', file.path, faultMessage(error), FAULT_HELP)]);
  }
}

const failed = (name: string, findings: readonly Finding[]): ImageResult => ({
  name,
  status: 'failed',
  facts: undefined,
  findings,
});
