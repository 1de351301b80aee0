import { byPrice, type Candidate, toCandidate } from './candidate.ts';
import { isCrowded } from './crowded.ts';
import type { Found } from './found.ts';
import { buildGeometry, NO_DEMANDS } from './grid/geometry.ts';
import type { Placement } from './grid/place.ts';
import { placeCandidates } from './grid/place-candidates.ts';
import { attemptGrid } from './grid/propose-grid.ts';
import { buildTopology, type Topology } from './grid/topology.ts';
import { isTooSmall, type Job, LADDER, settingsAt, sizedAt, smallestSettings, usualSetting } from './settings.ts';

/** The scale at which placements are first compared, by its place in the ladder. */
const FIRST_RUNG = 8;
/** Placements that go on to be drawn out at larger type. */
const FINALISTS = 4;
/** Placements that tell whether the others are to be tried at all scales, or at the smallest only. */
const PROBES = 6;
/** Placements of a crowded diagram that are drawn out: so many where they fit well, else until so many fit or so many were tried. */
const ENOUGH_TRIES = 18;
const ENOUGH_DRAWN = 9;
const MOST_TRIES = 36;
/** Annealing runs for each shape of grid. */
const RUNS = 3;
/** Beyond so many boxes single runs differ more. */
const FEW_NODES = 12;
const MORE_RUNS = 6;

/** A placement drawn out at one rung of the ladder. */
interface Drawn extends Candidate {
  readonly cells: Placement;
  readonly rung: number;
}

/** The grid engine's answers: placements are compared at one type size first, the best of them then drawn as large as they go. */
export function searchGrid(job: Job): Found {
  const { problem } = sizedAt(job, usualSetting(1));
  const topology = buildTopology(problem);
  const stuck = job.model.edges.map(() => 0);
  const bench = { job, topology, stuck };
  const placements = placementsFor(job, topology);
  const legible = rungsFrom(0, LADDER.length).filter((rung) => !isTooSmall(job, LADDER[rung] ?? 1));
  if (isCrowded(job.model) && !placements.slice(0, PROBES).some((cells) => fitsAt(bench, cells, FIRST_RUNG)))
    return { candidates: climb(bench, placements, legible), stuck };
  const tried = isCrowded(job.model) ? placements.slice(0, ENOUGH_TRIES) : placements;
  const first: Drawn[] = [];
  for (const [i, cells] of tried.entries()) {
    const isHard = i >= PROBES && first.length === 0;
    first.push(...firstThatFits(bench, cells, isHard ? legible.slice(-1) : legible.slice(FIRST_RUNG)));
  }
  const finalists = byPrice(first).slice(0, FINALISTS);
  return { candidates: [...first, ...finalists.flatMap((drawn) => enlarge(bench, drawn))], stuck };
}

const fitsAt = (bench: Bench, cells: Placement, rung: number): boolean =>
  firstThatFits(bench, cells, [rung]).length > 0;

/** What fits at the smallest type only is soon known, and what does not fit there need not be tried elsewhere; the best of it then grows rung by rung. */
function climb(bench: Bench, placements: readonly Placement[], legible: readonly number[]): readonly Drawn[] {
  const first: Drawn[] = [];
  for (const cells of placements.slice(0, MOST_TRIES)) {
    if (first.length === ENOUGH_DRAWN) break;
    first.push(...firstThatFits(bench, cells, legible.slice(-1)));
  }
  const finalists = byPrice(first).slice(0, FINALISTS);
  return [...first, ...finalists.flatMap(({ cells }) => climbOne(bench, cells, legible.slice(0, -1)))];
}

function climbOne(bench: Bench, cells: Placement, rungs: readonly number[]): readonly Drawn[] {
  const found: Drawn[] = [];
  for (const rung of rungs.toReversed()) {
    const drawn = firstThatFits(bench, cells, [rung]);
    if (drawn.length === 0) break;
    found.push(...drawn);
  }
  return found;
}

/** Placements whose boxes and borders fit the area at least at the smallest type. */
function placementsFor(job: Job, topology: Topology): readonly Placement[] {
  const smallest = smallestSettings(job).map((setting) => sizedAt(job, setting).problem);
  const { problem } = sizedAt(job, usualSetting(1));
  return placeCandidates(isCrowded(job.model) ? (smallest[0] ?? problem) : problem, topology, {
    runs: job.model.nodes.length > FEW_NODES ? MORE_RUNS : RUNS,
    perShape: perShapeFor(job.model.nodes.length),
    fits: (cells) => smallest.some((p) => buildGeometry(p, topology, cells, NO_DEMANDS) !== null),
    annealed: job.annealed,
  });
}

/** What placements are drawn out on. */
interface Bench {
  readonly job: Job;
  readonly topology: Topology;
  /** Counts, for every arrow, the drawings that it was in the way of. */
  readonly stuck: number[];
}

/** Placements of each shape of grid that are drawn out; of crowded diagrams more are kept, because few of them fit. */
function perShapeFor(nodes: number): number {
  if (nodes <= 9) return 5;
  return nodes <= 14 ? 4 : 8;
}

const rungsFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

/** The placement at the first of these type sizes, and in the first setting of it, that holds it; nothing when none does. */
function firstThatFits({ job, topology, stuck }: Bench, cells: Placement, rungs: readonly number[]): readonly Drawn[] {
  for (const rung of rungs)
    for (const setting of settingsAt(job, LADDER[rung] ?? 1)) {
      const sized = sizedAt(job, setting);
      const attempt = attemptGrid(sized.problem, topology, cells);
      if (attempt.proposal !== null) return [{ ...toCandidate(sized, attempt.proposal), cells, rung }];
      for (const edge of attempt.stuck) stuck[edge] = (stuck[edge] ?? 0) + 1;
    }
  return [];
}

/** The same placement at the largest type that it holds; nothing when it was too large at the first rung already. */
const enlarge = (bench: Bench, { cells, rung }: Drawn): readonly Drawn[] =>
  rung > FIRST_RUNG ? [] : firstThatFits(bench, cells, rungsFrom(0, rung));
