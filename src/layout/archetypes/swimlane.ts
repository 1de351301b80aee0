import type { Cells } from '../grid/cells.ts';
import type { Topology } from '../grid/topology.ts';
import type { Problem } from '../proposal.ts';
import { inBands } from './bands.ts';
import { capacityOf } from './capacity.ts';
import { drawnBy } from './drawn-by.ts';
import { layersOf } from './layers.ts';
import { ranksOf, type Step, stepsOf } from './ranks.ts';

/** Lanes below each other, time from the left to the right: every outermost zone is a lane. */
export const proposeSwimlane = drawnBy('swimlane', place);

const FEWEST_LANES = 2;

/** How many lanes further a box may stand at the same time as the one before it, in the ways that are tried. */
const REACHES = [0, 1, Infinity];

function place(problem: Problem, topology: Topology): readonly Cells[] {
  const lanes = layersOf(topology);
  const most = capacityOf(problem);
  if (topology.zones.length < FEWEST_LANES || lanes.length < FEWEST_LANES || lanes.length > most.rows) return [];
  const laneOf = topology.zones.length === 0 ? [] : indexByBox(lanes, topology.count);
  const steps = stepsOf(topology);
  return REACHES.map((reach) => seat(laneOf, lanes.length, timesOf(laneOf, steps, reach)))
    .filter(({ columns }) => columns <= most.columns)
    .flatMap(inBands);
}

function indexByBox(lanes: readonly (readonly number[])[], count: number): readonly number[] {
  const index = new Array<number>(count).fill(0);
  lanes.forEach((lane, l) => {
    for (const box of lane) index[box] = l;
  });
  return index;
}

/**
 * The column of each box: right of all before it. Handed on to a lane no further than `reach`, it may stand below (or above) the
 * one before. No two boxes of a lane share a column.
 */
function timesOf(laneOf: readonly number[], steps: readonly Step[], reach: number): readonly number[] {
  const ranks = ranksOf(laneOf.length, steps);
  const order = [...laneOf.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
  const times = new Array<number>(laneOf.length).fill(-1);
  const taken = new Set<string>();
  const spot = (lane: number, time: number): string => `${lane} ${time}`;
  for (const box of order) {
    const lane = laneOf[box] ?? 0;
    const before = steps.filter((step) => step.b === box).map((step) => step.a);
    let time = Math.max(0, ...before.map((a) => (times[a] ?? 0) + waitOf(Math.abs((laneOf[a] ?? 0) - lane), reach)));
    while (taken.has(spot(lane, time)) || before.some((a) => isBlocked(a, time))) time++;
    taken.add(spot(lane, time));
    times[box] = time;

    function isBlocked(a: number, at: number): boolean {
      if (times[a] !== at) return false;
      const [low, high] = [laneOf[a] ?? 0, lane].sort((x, y) => x - y);
      return [...laneOf.keys()].some((l) => l > (low ?? 0) && l < (high ?? 0) && taken.has(spot(l, at)));
    }
  }
  return times;
}

const waitOf = (lanes: number, reach: number): number => (lanes === 0 || lanes > reach ? 1 : 0);

/** Times that nothing happens at are left out. */
function seat(laneOf: readonly number[], lanes: number, times: readonly number[]): Cells {
  const used = [...new Set(times)].sort((a, b) => a - b);
  return {
    columns: used.length,
    rows: lanes,
    column: times.map((time) => used.indexOf(time)),
    row: laneOf,
  };
}
