import type { Task } from './build-problem.ts';
import { byPrice, type Candidate } from './candidate.ts';
import { type Found, NOTHING_FOUND } from './found.ts';
import { isSound } from './is-sound.ts';
import { naturalForm } from './natural-form.ts';
import { searchArchetype, searchForm } from './search-archetype.ts';
import { searchDagre } from './search-dagre.ts';
import { searchElk } from './search-elk.ts';
import { searchGrid } from './search-grid.ts';
import { isHopeless, type Job } from './settings.ts';

/** Lays a task out by every engine asked for. Counts, never clocks, bound the search. */
export async function searchLayout(task: Task): Promise<Found> {
  const job: Job = { ...task, sized: new Map() };
  const { model } = task;
  if (isHopeless(job)) return NOTHING_FOUND;
  const byForm = model.engine === 'elk' || model.archetype === 'pipeline' ? [] : sound(searchArchetype(job));
  if (byForm.length > 0) return { ...NOTHING_FOUND, candidates: byPrice(byForm) };
  const form = model.engine === 'elk' ? null : naturalForm(model);
  const byNature = form === null ? [] : sound(searchForm(job, form));
  const { candidates, stuck } = model.engine === 'elk' ? NOTHING_FOUND : searchGrid(job);
  const byGrid = sound(candidates);
  const byElk = model.engine === 'grid' ? [] : sound(await searchElk(job, byGrid));
  const found = [...byNature, ...byGrid, ...byElk];
  const byDagre = model.engine === 'auto' ? sound(await searchDagre(job, found)) : [];
  return { candidates: byPrice([...found, ...byDagre]), stuck };
}

/** What an engine got wrong is dropped: the others' answers still stand. */
const sound = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ sized, proposal }) => isSound(sized.problem, proposal));
