import { isInShard } from '../catalog/shard.ts';
import type { PictureOptions } from './build-options.ts';
import { matchesFilter } from './filter.ts';
import { findSpecs, type SpecFile } from './find-specs.ts';
import { type Finding, runFinding } from './finding.ts';
import { splitFresh } from './fresh-specs.ts';
import { hashInputs } from './hash-inputs.ts';
import { loadSpec } from './load-spec.ts';
import type { PicturePlan, SpecPlan } from './picture-plan.ts';
import { type LoadedPicture, openPlanner, type Planner } from './plan-pictures.ts';
import { type PlannedSpecs, refuseTwins } from './refuse-twins.ts';
import { NO_BASIS, type RunBasis } from './run-basis.ts';
import type { Stamp } from './stamp.ts';

/** What a run is to make: small facts about every spec, so that it may hold those of a whole catalog. */
export interface RunPlan extends PlannedSpecs {
  /** About the run itself, not one of its specs. */
  readonly findings: readonly Finding[];
  readonly isWhole: boolean;
}

/** Finds all specs that the arguments name, plans those that are not proven fresh one after the other, and renders nothing. */
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
  const planner = await openPlanner(options);
  const planned = await planAll(rest, planner, (picture) => toPlan(picture, stamp, options));
  const { specs, ...kept } = refuseTwins({
    fresh: fresh.filter(isWanted),
    specs: planned.specs.filter(isWanted),
  });
  const findings = [...found.findings, ...planned.findings, ...planner.findings];
  if (findings.length === 0 && specs.length + kept.fresh.length === 0 && filter !== undefined)
    findings.push(noneMatches(filter));
  const isWhole = found.isWholeFolder && filter === undefined && shard === undefined && findings.length === 0;
  return { fresh: kept.fresh, specs, findings, isWhole };
}

interface Planned {
  readonly specs: readonly SpecPlan[];
  /** One for each file that cannot be read at all. */
  readonly findings: readonly Finding[];
}

/** Of a spec's text and all that was read of it, nothing is held on to. */
async function planAll(
  files: readonly SpecFile[],
  planner: Planner,
  toPicture: (picture: LoadedPicture) => PicturePlan,
): Promise<Planned> {
  const specs: SpecPlan[] = [];
  const unreadable: Finding[] = [];
  for (const file of files) {
    const spec = await loadSpec(file);
    if ('rule' in spec) unreadable.push(spec);
    else {
      const { pictures, findings } = await planner.plan(spec);
      const { slug, parsed } = spec;
      specs.push({ file, slug, isParsed: parsed !== undefined, pictures: pictures.map(toPicture), findings });
    }
  }
  return { specs, findings: unreadable };
}

/** The small facts of a picture. */
export function toPlan(picture: LoadedPicture, stamp: Stamp | undefined, options: PictureOptions): PicturePlan {
  const { name, canvas, reference } = picture;
  const { file, slug } = picture.spec;
  const inputs = stamp === undefined ? undefined : hashInputs(picture, stamp, options);
  return { spec: { file, slug }, name, canvas, reference, inputs };
}

const noneMatches = (filter: string): Finding =>
  runFinding('no-spec', `--filter ${filter}`, 'no slug matches the filter');
