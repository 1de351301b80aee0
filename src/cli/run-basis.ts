import { NO_CACHE, type ResultCache } from '../catalog/result-cache.ts';
import type { PictureOptions } from './build-options.ts';
import { openResultCache } from './cache-folder.ts';
import type { Format } from './formats.ts';
import type { FreshnessQuestion, Listing } from './fresh-specs.ts';
import type { Renderer } from './renderer.ts';
import type { Stamp } from './stamp.ts';

/** What a run may build on: what is there already, and results of earlier runs. */
export interface RunBasis {
  /** Undefined when everything is to be rendered. */
  readonly question: FreshnessQuestion | undefined;
  readonly cache: ResultCache;
  /** Undefined when nothing is to be kept. */
  readonly stamp: Stamp | undefined;
  /** Of someone who goes on with it after the run. */
  readonly renderer?: Renderer;
}

/** A run that renders everything and keeps nothing. */
export const NO_BASIS: RunBasis = { question: undefined, cache: NO_CACHE, stamp: undefined };

interface BasisOptions extends PictureOptions {
  readonly force?: boolean;
}

/**
 * Everything is rendered, and no earlier result is used, with `--force`. Where the product is being worked on, a manifest
 * proves nothing: its pictures may be those of other code.
 */
export function basisFor(options: BasisOptions, formats: readonly Format[], listing: Listing, stamp: Stamp): RunBasis {
  if (options.force === true) return { ...NO_BASIS, stamp };
  const question = stamp.code === '' ? { listing, stamp, options, formats } : undefined;
  return { question, cache: openResultCache(options), stamp };
}
