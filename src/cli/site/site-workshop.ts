import type { ResultCache } from '../../catalog/result-cache.ts';
import type { PictureOptions } from '../build-options.ts';
import { withCache } from '../cached-renderer.ts';
import type { PicturePlan } from '../picture-plan.ts';
import { openPlanner } from '../plan-pictures.ts';
import { toPlan } from '../plan-specs.ts';
import { loadPicture } from '../render-order.ts';
import type { Rendering } from '../render-picture.ts';
import { openRenderer } from '../renderer.ts';
import type { Stamp } from '../stamp.ts';
import { SOCIAL } from './site-files.ts';
import type { Source } from './site-sources.ts';

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
  const cached = withCache(renderer, cache, stamp);
  const planning = once(() => openPlanner(options));
  const load = async ({ image, file }: Source) => loadPicture({ file, name: image.name }, await planning());
  const render = async (source: Source, work: (plan: PicturePlan) => Promise<Rendering>): Promise<Rendering> => {
    const picture = await load(source);
    return 'findings' in picture ? picture : work(toPlan(picture, stamp, options));
  };
  return {
    renderAgain: (source) => render(source, (plan) => cached.render(plan)),
    renderSocial: (source) =>
      render(source, (plan) => renderer.render({ ...plan, name: plan.spec.slug, canvas: SOCIAL }, { size: [SOCIAL] })),
    paperOf: async (source) => {
      const picture = await load(source);
      return 'findings' in picture ? '#ffffff' : picture.theme.theme.paper.color;
    },
    close: () => cached.close(),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
