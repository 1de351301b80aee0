import type { Card, Entry, SiteFile, SiteSettings, Templates } from './entry.ts';

/** All that a site is told: what it is called, its templates, and a card for each of its pictures, in any order. */
export interface SitePlan {
  readonly settings: SiteSettings;
  readonly templates: Templates;
  readonly cards: readonly Card[];
}

/** The text files of a site. Each is drawn when it is asked for, so that a large site is never in memory as a whole. */
export interface Site {
  /** The page of one picture, whose card must be one of the site's. */
  readonly drawPage: (entry: Entry) => SiteFile;
  /** All others: lists, indexes for the search, maps of the site, assets. */
  readonly drawRest: () => Iterable<SiteFile>;
}

/** Plans a site: which pages there are, and how they are linked. */
export declare function createSite(plan: SitePlan): Site;
