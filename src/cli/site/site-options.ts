import type { BuildOptions } from '../build-options.ts';

/** What `site` may be told. */
export interface SiteOptions extends Omit<BuildOptions, 'format' | 'check' | 'prune' | 'print'> {
  /** Folder of the site. */
  readonly to: string;
  /** Where it will be, ending in `/`. */
  readonly baseUrl?: string;
  /** Heading of its index. */
  readonly name: string;
  /** Language of its index, BCP 47. */
  readonly lang: string;
}
