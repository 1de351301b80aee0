import type { Model } from '../../model/model.ts';
import type { Metrics } from '../../text/metrics.ts';
import type { Marks } from '../marks.ts';
import type { PageSizes } from './sizes.ts';

/** What the panels of a page are set from. */
export interface Sheet {
  readonly model: Model;
  readonly metrics: Metrics;
  /** Labels that stand in the key. */
  readonly marks: Marks;
  readonly sizes: PageSizes;
}
