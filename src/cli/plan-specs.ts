import type { PictureOptions } from './build-options.ts';
import type { SpecFile } from './find-specs.ts';
import type { Finding } from './findings/finding.ts';
import { hashInputs } from './hash-inputs.ts';
import { loadSpec } from './load-spec.ts';
import type { PicturePlan, SpecPlan } from './picture-plan.ts';
import { type LoadedPicture, openPlanner } from './plan-pictures.ts';
import type { Stamp } from './stamp.ts';

interface PlannedSpecs {
  readonly specs: readonly SpecPlan[];
  /** One for each file that cannot be read at all, and what is wrong with the theme of the command line. */
  readonly findings: readonly Finding[];
}

/** Reads and plans specs one after the other; of their texts and all that was read of them, nothing is held on to. */
export async function planSpecs(
  files: readonly SpecFile[],
  options: PictureOptions,
  stamp: Stamp | undefined,
): Promise<PlannedSpecs> {
  const planner = await openPlanner(options);
  const specs: SpecPlan[] = [];
  const unreadable: Finding[] = [];
  for (const file of files) {
    const spec = await loadSpec(file);
    if ('rule' in spec) unreadable.push(spec);
    else {
      const { pictures, findings } = await planner.plan(spec);
      const { slug, parsed } = spec;
      const plans = pictures.map((picture) => toPlan(picture, stamp, options));
      specs.push({ file, slug, isParsed: parsed !== undefined, pictures: plans, findings });
    }
  }
  return { specs, findings: [...unreadable, ...planner.findings] };
}

/** The small facts of a picture. */
export function toPlan(picture: LoadedPicture, stamp: Stamp | undefined, options: PictureOptions): PicturePlan {
  const { name, canvas, of, reference } = picture;
  const { file, slug } = picture.spec;
  const inputs = stamp === undefined ? undefined : hashInputs(picture, stamp, options);
  return { spec: { file, slug }, name, canvas, of, reference, inputs };
}
