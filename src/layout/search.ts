import type { Task } from './build-problem.ts';
import { byPrice, type Candidate } from './candidate.ts';
import { searchArchetype } from './search-archetype.ts';
import { searchElk } from './search-elk.ts';
import { searchGrid } from './search-grid.ts';
import { isHopeless, type Job } from './settings.ts';

/** What a search found: all that fits, the cheapest first, and what stood in the way of the rest. */
export interface Found {
  readonly candidates: readonly Candidate[];
  /** How often each arrow, by its index, found no way or no place for its label. */
  readonly stuck: readonly number[];
}

/** Lays a task out by every engine asked for. Counts, never clocks, bound the search. */
export async function searchLayout(task: Task): Promise<Found> {
  const job: Job = { ...task, sized: new Map() };
  const { model } = task;
  if (isHopeless(job)) return NOTHING;
  const byForm = model.engine === 'elk' || model.archetype === 'pipeline' ? [] : searchArchetype(job);
  if (byForm.length > 0) return { ...NOTHING, candidates: byPrice(byForm) };
  const byGrid = model.engine === 'elk' ? NOTHING : searchGrid(job);
  const byElk = model.engine === 'grid' ? [] : await searchElk(job, byGrid.candidates);
  return { candidates: byPrice([...byGrid.candidates, ...byElk]), stuck: byGrid.stuck };
}

const NOTHING: Found = { candidates: [], stuck: [] };
