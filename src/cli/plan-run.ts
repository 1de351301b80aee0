import { isInShard } from '../catalog/shard.ts';
import type { PictureOptions } from './build-options.ts';
import { matchesFilter } from './filter.ts';
import { findSpecs, type SpecFile } from './find-specs.ts';
import { type Finding, runFinding } from './findings/finding.ts';
import { splitFresh } from './fresh-specs.ts';
import { type PlannedSpecs, refuseTwins } from './refuse-twins.ts';
import { NO_BASIS, type RunBasis } from './run-basis.ts';
import type { Stamp } from './stamp.ts';

/** What a run is to make: small facts about every spec, so that it may hold those of a whole catalog. */
export interface RunPlan extends PlannedSpecs {
  /** About the run itself, not one of its specs. */
  readonly findings: readonly Finding[];
  readonly isWhole: boolean;
}

/** Finds all specs that the arguments name, plans those that are not proven fresh, and renders nothing. */
export async function planRun(
  args: readonly string[],
  options: PictureOptions,
  { question, stamp }: Pick<RunBasis, 'question' | 'stamp'> = NO_BASIS,
): Promise<RunPlan> {
  const found = await findSpecs(args, options.specs);
  const { filter, shard } = options;
  const isWanted = ({ slug }: { readonly slug: string }): boolean =>
    matchesFilter(slug, filter) && (shard === undefined || isInShard(slug, shard));
  const { fresh, rest } =
    question === undefined ? { fresh: [], rest: found.specs } : await splitFresh(found.specs, question);
  const planned = await planRest(rest, options, stamp);
  const { specs, ...kept } = refuseTwins({
    fresh: fresh.filter(isWanted),
    specs: planned.specs.filter(isWanted),
  });
  const findings = [...found.findings, ...planned.findings];
  if (findings.length === 0 && specs.length + kept.fresh.length === 0 && filter !== undefined)
    findings.push(noneMatches(filter));
  const isWhole = found.isWholeFolder && filter === undefined && shard === undefined && findings.length === 0;
  return { fresh: kept.fresh, specs, findings, isWhole };
}

/** What reads specs takes a while to load, and mostly there is nothing to do. */
async function planRest(files: readonly SpecFile[], options: PictureOptions, stamp: Stamp | undefined) {
  if (files.length === 0) return { specs: [], findings: [] };
  const { planSpecs } = await import('./work.ts');
  return planSpecs(files, options, stamp);
}

const noneMatches = (filter: string): Finding =>
  runFinding('no-spec', `--filter ${filter}`, 'no slug matches the filter');
