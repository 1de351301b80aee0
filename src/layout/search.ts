import type { Size } from '../geometry.ts';
import type { Model } from '../model/model.ts';
import type { Metrics } from '../text/metrics.ts';
import { byPrice, type Candidate } from './candidate.ts';
import { searchElk } from './search-elk.ts';
import { searchGrid } from './search-grid.ts';
import { isHopeless, type Job } from './settings.ts';

/** What a search found: the cheapest candidate, and all that it was weighed against. */
export interface Found {
  readonly best: Candidate;
  readonly weighed: readonly Candidate[];
}

/** Lays the model out by every engine asked for; null when nothing fits. Counts, never clocks, bound the search. */
export async function searchLayout(model: Model, metrics: Metrics, area: Size): Promise<Found | null> {
  const job: Job = { model, metrics, area, sized: new Map() };
  if (isHopeless(job)) return null;
  const byGrid = model.engine === 'elk' ? [] : searchGrid(job);
  const byElk = model.engine === 'grid' ? [] : await searchElk(job, byGrid);
  const weighed = [...byGrid, ...byElk];
  const best = byPrice(weighed)[0];
  return best === undefined ? null : { best, weighed };
}
