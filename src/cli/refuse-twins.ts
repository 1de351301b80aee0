import type { SpecFile } from './find-specs.ts';
import type { Finding } from './findings/finding.ts';
import type { FreshSpec } from './fresh-specs.ts';
import type { SpecPlan } from './picture-plan.ts';

/** Specs with nothing to do, and all others. */
export interface PlannedSpecs {
  readonly fresh: readonly FreshSpec[];
  readonly specs: readonly SpecPlan[];
}

/**
 * Specs that would write the same files are refused, fresh or not, each with the name of another; case does not tell files
 * apart. One that cannot be understood writes nothing and harms nobody.
 */
export function refuseTwins({ fresh, specs }: PlannedSpecs): PlannedSpecs {
  const twinOf = findTwins([...fresh, ...specs.filter(({ isParsed }) => isParsed)]);
  if (twinOf.size === 0) return { fresh, specs };
  const refuse = (spec: Slugged): SpecPlan | undefined => {
    const twin = twinOf.get(spec.file);
    return twin === undefined ? undefined : refused(spec, twin);
  };
  return {
    fresh: fresh.filter(({ file }) => !twinOf.has(file)),
    specs: [...specs.map((spec) => refuse(spec) ?? spec), ...fresh.flatMap((spec) => refuse(spec) ?? [])],
  };
}

interface Slugged {
  readonly file: SpecFile;
  readonly slug: string;
}

/** Of every spec whose slug another one has, that other one. */
function findTwins(specs: readonly Slugged[]): ReadonlyMap<SpecFile, SpecFile> {
  const first = new Map<string, SpecFile>();
  const twins = new Map<SpecFile, SpecFile>();
  for (const { file, slug } of specs) {
    const other = first.get(slug.toLowerCase());
    if (other === undefined) first.set(slug.toLowerCase(), file);
    else {
      twins.set(file, other);
      if (!twins.has(other)) twins.set(other, file);
    }
  }
  return twins;
}

const refused = ({ file, slug }: Slugged, twin: SpecFile): SpecPlan => ({
  file,
  slug,
  isParsed: true,
  pictures: [],
  findings: [
    {
      rule: 'spec/duplicate-slug',
      severity: 'error',
      message: `the slug "${slug}" is also that of "${twin.path}"; they would write the same files`,
      help: 'give one of them another meta.slug or file name',
      file: file.path,
    } satisfies Finding,
  ],
});
