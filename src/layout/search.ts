import type { Size } from '../geometry.ts';
import type { Model } from '../model/model.ts';
import type { Metrics } from '../text/metrics.ts';
import { buildProblem, type Setting, type SizedModel } from './build-problem.ts';
import type { Placement } from './grid/place.ts';
import { placeCandidates, proposeGrid } from './grid/propose-grid.ts';
import type { Proposal } from './proposal.ts';
import { type Measures, measure, score } from './score.ts';

/** A proposal with its price. */
export interface Candidate {
  readonly sized: SizedModel;
  readonly proposal: Proposal;
  readonly measures: Measures;
  readonly price: number;
}

/** What a search found: the cheapest candidate, and every price that was weighed against it. */
export interface Found {
  readonly best: Candidate;
  readonly weighed: readonly { readonly engine: string; readonly typeScale: number; readonly price: number }[];
}

/** Type scales, the largest first; the last ones are near the smallest text allowed. */
const LADDER = [1.2, 1.14, 1.08, 1.02, 0.97, 0.92, 0.87];
/** The scale at which placements are first compared, by its place in the ladder. */
const FIRST_RUNG = 3;
/** Widths of a node's texts at scale 1, px: a broad card needs fewer lines, a slim one leaves room for labels. */
const TEXT_WIDTHS = [130, 114, 102, 148];
/** Placements that go on to be drawn out at larger type. */
const FINALISTS = 6;
/** Annealing runs for each shape of grid. */
const RUNS = 3;

/** Placements of each shape of grid that are drawn out; fewer for larger diagrams, whose layouts take longer. */
const placementsFor = (nodes: number): number => (nodes <= 9 ? 8 : nodes <= 14 ? 6 : 3);

/** What a search works on. */
interface Job {
  readonly model: Model;
  readonly metrics: Metrics;
  readonly area: Size;
  readonly sized: Map<string, SizedModel>;
}

/**
 * Lays the model out by every engine asked for; null when nothing fits. Placements are compared at one type size first; the best
 * of them are then drawn as large as they go. Counts, never clocks, bound the search.
 */
export async function searchLayout(model: Model, metrics: Metrics, area: Size): Promise<Found | null> {
  const job: Job = { model, metrics, area, sized: new Map() };
  const candidates = [...(model.engine === 'elk' ? [] : searchGrid(job))];
  if (model.engine !== 'grid') candidates.push(...(await searchElk(job, candidates)));
  const best = cheapest(candidates)[0];
  if (best === undefined) return null;
  return {
    best,
    weighed: candidates.map((c) => ({
      engine: c.proposal.engine,
      typeScale: c.sized.setting.typeScale,
      price: c.price,
    })),
  };
}

const cheapest = <T extends { readonly price: number }>(list: readonly T[]): readonly T[] =>
  list.toSorted((a, b) => a.price - b.price);

function searchGrid(job: Job): readonly Candidate[] {
  const placements = placeCandidates(
    sizedAt(job, { style: 'tall', textWidth: 120, typeScale: 1 }).problem,
    RUNS,
    placementsFor(job.model.nodes.length),
  );
  const rungs = LADDER.map((_, i) => i).filter((i) => i >= FIRST_RUNG && !isTooSmall(job, LADDER[i] ?? 1));
  const first = placements.flatMap((cells) => firstThatFits(job, cells, rungs));
  return [...first, ...enlarge(job, first)];
}

interface Drawn extends Candidate {
  readonly cells: Placement;
  readonly rung: number;
}

/** The placement at the first of these type sizes, and in the first setting of it, that holds it. */
function firstThatFits(job: Job, cells: Placement, rungs: readonly number[]): readonly Drawn[] {
  for (const rung of rungs)
    for (const setting of settingsAt(LADDER[rung] ?? 1)) {
      const sized = sizedAt(job, setting);
      const proposal = proposeGrid(sized.problem, cells);
      if (proposal !== null) return [{ ...toCandidate(sized, proposal), cells, rung }];
    }
  return [];
}

/** The best placements again, each at the largest type it can hold. */
function enlarge(job: Job, found: readonly Drawn[]): readonly Drawn[] {
  const larger = (rung: number) => Array.from({ length: rung }, (_, i) => i);
  return cheapest(found)
    .slice(0, FINALISTS)
    .flatMap(({ cells, rung }) => (rung > FIRST_RUNG ? [] : firstThatFits(job, cells, larger(rung))));
}

function settingsAt(typeScale: number): readonly Setting[] {
  const tall = TEXT_WIDTHS.map((textWidth): Setting => ({ style: 'tall', textWidth, typeScale }));
  return [...tall, { style: 'compact', textWidth: 132, typeScale }];
}

/** Measures the model once for each setting. */
function sizedAt(job: Job, setting: Setting): SizedModel {
  const key = `${setting.style} ${setting.textWidth} ${setting.typeScale}`;
  const known = job.sized.get(key);
  if (known !== undefined) return known;
  const sized = buildProblem(job.model, job.metrics, setting, job.area);
  job.sized.set(key, sized);
  return sized;
}

/** True when labels would have to be held up at the smallest size allowed. */
function isTooSmall(job: Job, typeScale: number): boolean {
  const { canvas, minTextPx } = job.model;
  const unit = Math.min(canvas.width, canvas.height) / 1024;
  return job.metrics.basePx('edge-label') * typeScale * unit < minTextPx && typeScale < 1;
}

/** ELK answers at the type size that the grid reached, or, alone, at the largest at which it can. */
async function searchElk(job: Job, found: readonly Candidate[]): Promise<readonly Candidate[]> {
  const { proposeElk } = await import('./elk/propose-elk.ts');
  const reached = cheapest(found)[0]?.sized.setting.typeScale ?? Infinity;
  const rungs = LADDER.filter((k) => k <= reached).slice(0, found.length === 0 ? LADDER.length : 2);
  for (const typeScale of rungs) {
    if (isTooSmall(job, typeScale)) break;
    const sized = sizedAt(job, { style: 'tall', textWidth: 120, typeScale });
    const proposals = await proposeElk(sized.problem, found.length > 0 ? 2 : 8);
    if (proposals.length > 0) return proposals.map((p) => toCandidate(sized, p));
  }
  return [];
}

function toCandidate(sized: SizedModel, proposal: Proposal): Candidate {
  const measures = measure(sized.problem, proposal);
  return { sized, proposal, measures, price: score(measures, sized.setting) };
}
