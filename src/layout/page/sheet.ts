import type { Model } from '../../model/model.ts';
import type { Metrics } from '../../text/metrics.ts';
import type { PageSizes } from './sizes.ts';

/** What the panels of a page are set from. */
export interface Sheet {
  readonly model: Model;
  readonly metrics: Metrics;
  readonly sizes: PageSizes;
}
