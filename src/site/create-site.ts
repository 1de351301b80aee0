import { drawAssets } from './draw-assets.ts';
import { drawList } from './draw-list.ts';
import { drawPage } from './draw-page.ts';
import type { Entry, SiteFile } from './entry.ts';
import { planLists } from './plan-lists.ts';
import { drawSearch } from './search-index.ts';
import { buildContext, type SiteContext, type SitePlan } from './site-context.ts';
import { drawRobots, drawSitemaps } from './sitemap.ts';

/** The text files of a site. Each is drawn when it is asked for, so that a large site is never in memory as a whole. */
export interface Site {
  /** The page of one picture, whose card must be one of the site's. */
  readonly drawPage: (entry: Entry) => SiteFile;
  /** All others: lists, indexes for the search, maps of the site, assets. */
  readonly drawRest: () => Iterable<SiteFile>;
}

/** Plans a site: which pages there are, and how they are linked. */
export function createSite(plan: SitePlan): Site {
  const context = buildContext(plan);
  return { drawPage: (entry) => drawPage(context, entry), drawRest: () => drawRest(context) };
}

function* drawRest(context: SiteContext): Generator<SiteFile> {
  yield* drawAssets(context.templates);
  for (const list of planLists(context)) yield drawList(context, list);
  yield* drawSearch(context);
  yield* drawSitemaps(context);
  yield drawRobots(context);
}
