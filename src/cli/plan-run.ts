import type { ResultCache } from '../catalog/result-cache.ts';
import { isInShard } from '../catalog/shard.ts';
import type { PictureOptions } from './build-options.ts';
import { matchesFilter } from './filter.ts';
import { findSpecs, type SpecFile } from './find-specs.ts';
import { type Finding, runFinding } from './finding.ts';
import { type FreshnessQuestion, type FreshSpec, splitFresh } from './fresh-specs.ts';
import { type LoadedSpecs, loadSpecs } from './load-specs.ts';
import { planSpecs, type SpecPlan } from './plan-pictures.ts';
import type { Stamp } from './stamp.ts';

/** What a run may build on: what is there already, and results of earlier runs. */
export interface RunBasis {
  /** Undefined when everything is to be rendered. */
  readonly question: FreshnessQuestion | undefined;
  readonly cache: ResultCache;
  /** Undefined when nothing is to be kept. */
  readonly stamp: Stamp | undefined;
}

/** What a run is to make. */
export interface RunPlan {
  /** Specs with nothing to do. */
  readonly fresh: readonly FreshSpec[];
  readonly specs: readonly SpecPlan[];
  /** About the run itself, not one of its specs. */
  readonly findings: readonly Finding[];
  readonly isWhole: boolean;
}

/** Finds all specs that the arguments name, loads and plans those that are not proven fresh, and renders nothing. */
export async function planRun(
  args: readonly string[],
  options: PictureOptions,
  question?: FreshnessQuestion,
): Promise<RunPlan> {
  const found = await findSpecs(args, options.specs);
  const { filter, shard } = options;
  const isWanted = (slug: string): boolean =>
    matchesFilter(slug, filter) && (shard === undefined || isInShard(slug, shard));
  const { fresh, loaded } = await loadStale(found.specs, isWanted, question);
  const { plans, findings: themeFindings } = await planSpecs(loaded.specs, options);
  const findings = [...found.findings, ...loaded.findings, ...themeFindings];
  if (findings.length === 0 && loaded.specs.length + fresh.length === 0 && filter !== undefined)
    findings.push(noneMatches(filter));
  return {
    fresh,
    specs: plans,
    findings,
    isWhole: found.isWholeFolder && filter === undefined && shard === undefined && findings.length === 0,
  };
}

interface Split {
  readonly fresh: readonly FreshSpec[];
  readonly loaded: LoadedSpecs;
}

/** A fresh spec whose slug another one has now is loaded too, so that both are told of each other. */
async function loadStale(
  files: readonly SpecFile[],
  isWanted: (slug: string) => boolean,
  question: FreshnessQuestion | undefined,
): Promise<Split> {
  if (question === undefined) return { fresh: [], loaded: await loadSpecs(files, isWanted) };
  const { fresh, rest } = await splitFresh(files, question);
  const loaded = await loadSpecs(rest, isWanted);
  const slugs = new Set(loaded.specs.map(({ slug }) => slug.toLowerCase()));
  const twins = fresh.filter(({ slug }) => slugs.has(slug.toLowerCase()));
  const kept = fresh.filter((spec) => !twins.includes(spec) && isWanted(spec.slug));
  if (twins.length === 0) return { fresh: kept, loaded };
  return { fresh: kept, loaded: await loadSpecs([...rest, ...twins.map(({ file }) => file)], isWanted) };
}

const noneMatches = (filter: string): Finding =>
  runFinding('no-spec', `--filter ${filter}`, 'no slug matches the filter');
