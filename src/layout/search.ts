import type { Task } from './build-problem.ts';
import { byPrice } from './candidate.ts';
import { type Found, NOTHING_FOUND } from './found.ts';
import { naturalForm } from './natural-form.ts';
import { searchArchetype, searchForm } from './search-archetype.ts';
import { searchElk } from './search-elk.ts';
import { searchGrid } from './search-grid.ts';
import { isHopeless, type Job } from './settings.ts';

/** Lays a task out by every engine asked for. Counts, never clocks, bound the search. */
export async function searchLayout(task: Task): Promise<Found> {
  const job: Job = { ...task, sized: new Map() };
  const { model } = task;
  if (isHopeless(job)) return NOTHING_FOUND;
  const byForm = model.engine === 'elk' || model.archetype === 'pipeline' ? [] : searchArchetype(job);
  if (byForm.length > 0) return { ...NOTHING_FOUND, candidates: byPrice(byForm) };
  const form = model.engine === 'elk' ? null : naturalForm(model);
  const byNature = form === null ? [] : searchForm(job, form);
  const byGrid = model.engine === 'elk' ? NOTHING_FOUND : searchGrid(job);
  const byElk = model.engine === 'grid' ? [] : await searchElk(job, byGrid.candidates);
  return { candidates: byPrice([...byNature, ...byGrid.candidates, ...byElk]), stuck: byGrid.stuck };
}
