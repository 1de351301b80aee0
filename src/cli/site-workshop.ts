import type { ResultCache } from '../catalog/result-cache.ts';
import type { PictureOptions } from './build-options.ts';
import { withCache } from './cached-renderer.ts';
import { type Finding, runFinding } from './finding.ts';
import { loadSpecs } from './load-specs.ts';
import { type PicturePlan, planSpecs } from './plan-pictures.ts';
import type { Rendering } from './render-picture.ts';
import { openRenderer } from './renderer.ts';
import { SOCIAL } from './site-files.ts';
import type { Source } from './site-sources.ts';
import type { Stamp } from './stamp.ts';

/** Where pictures of a site are rendered again. Specs are read when one is asked for, since most runs need none. */
export interface Workshop {
  /** The picture as it is, for what its folder does not hold. */
  readonly renderAgain: (source: Source) => Promise<Rendering>;
  /** The picture laid out for those who link to its page. */
  readonly renderSocial: (source: Source) => Promise<Rendering>;
  /** The colour of its theme's paper, `#rrggbb`; white when its theme cannot be loaded. */
  readonly paperOf: (source: Source) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Opens a workshop for about `count` pictures, `jobs` at a time. Nothing is started before it is needed. */
export function openWorkshop(
  count: number,
  jobs: number,
  options: PictureOptions,
  { cache, stamp }: { readonly cache: ResultCache; readonly stamp: Stamp },
): Workshop {
  const renderer = openRenderer(count, jobs, options);
  const cached = withCache(renderer, cache, stamp, options);
  const render = async (source: Source, work: (plan: PicturePlan) => Promise<Rendering>): Promise<Rendering> => {
    const { plan, findings } = await planSource(source, options);
    return plan === undefined ? { kind: 'failed', findings } : work(plan);
  };
  return {
    renderAgain: (source) => render(source, (plan) => cached.render(plan)),
    renderSocial: (source) =>
      render(source, (plan) => renderer.render({ ...plan, name: plan.spec.slug, canvas: SOCIAL }, { size: [SOCIAL] })),
    paperOf: async (source) => (await planSource(source, options)).plan?.theme.theme.paper.color ?? '#ffffff',
    close: () => cached.close(),
  };
}

/** The picture's plan, from its spec as it is now. */
async function planSource(
  { image, file }: Source,
  options: PictureOptions,
): Promise<{ readonly plan: PicturePlan | undefined; readonly findings: readonly Finding[] }> {
  const { specs, findings } = await loadSpecs([file], () => true);
  const { plans, findings: themeFindings } = await planSpecs(specs, options);
  const plan = plans.flatMap(({ pictures }) => pictures).find(({ name }) => name === image.name);
  const found = [...findings, ...themeFindings, ...plans.flatMap((one) => one.findings)];
  return { plan, findings: found.length > 0 ? found : [runFinding('changed', file.path, CHANGED)] };
}

const CHANGED = 'it was changed while the site was made; make it again';
