import type { PictureOptions } from './build-options.ts';
import { distinctFindings, type Finding } from './findings/finding.ts';
import type { FreshSpec } from './fresh-specs.ts';
import { failedImage, type ImageResult } from './image-result.ts';
import type { PicturePlan } from './picture-plan.ts';
import { planRun } from './plan-run.ts';
import type { Finish } from './render-all.ts';
import { NO_BASIS, type RunBasis } from './run-basis.ts';
import type { Terminal } from './terminal.ts';

/** What came of a whole run. */
export interface RunResult {
  /** The specs that were looked at, as the user names them. */
  readonly specs: readonly string[];
  readonly images: readonly ImageResult[];
  readonly findings: readonly Finding[];
  /** True when whole folders were asked for, without a filter, and every spec in them could be read. */
  readonly isWhole: boolean;
}

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
  const rendered = await render(pictures, options, terminal, finish, basis);
  const images = [...plan.fresh.flatMap(unchanged), ...rendered];
  const isHalted = rendered.length < pictures.length;
  return {
    specs: [...plan.fresh.map(({ file }) => file.path), ...plan.specs.map(({ file }) => file.path)],
    images: [...broken.map(({ slug }) => failedImage(slug, [])), ...images],
    findings: distinctFindings([
      ...plan.findings,
      ...plan.specs.flatMap((spec) => spec.findings),
      ...images.flatMap((image) => image.findings),
    ]),
    isWhole: plan.isWhole && !isHalted,
  };
}

/** What renders takes a while to load, and mostly there is nothing to do. */
async function render(
  pictures: readonly PicturePlan[],
  options: PictureOptions,
  terminal: Terminal,
  finish: Finish,
  basis: RunBasis,
): Promise<readonly ImageResult[]> {
  if (pictures.length === 0) return [];
  const { renderAll } = await import('./work.ts');
  return renderAll(pictures, options, terminal, finish, basis);
}

const unchanged = ({ images, findings }: FreshSpec): readonly ImageResult[] =>
  images.map((listed, i) => ({
    name: listed.name,
    status: 'unchanged',
    facts: undefined,
    listed,
    findings: i === 0 ? findings : [],
  }));
