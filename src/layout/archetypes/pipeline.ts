import type { Cells } from '../grid/cells.ts';
import type { Topology } from '../grid/topology.ts';
import type { Problem } from '../proposal.ts';
import { arrange } from './arrange.ts';
import { capacityOf } from './capacity.ts';
import { drawnBy } from './drawn-by.ts';
import { range } from './range.ts';
import { ranksOf, stepsOf } from './ranks.ts';
import { centred } from './spread.ts';

/** Stages from the left to the right; those that do not fit beside each other go on below. */
export const proposePipeline = drawnBy('pipeline', place);

const FEWEST_STAGES = 3;
const MOST_BANDS = 3;

function place(problem: Problem, topology: Topology): readonly Cells[] {
  const stages = stagesOf(topology);
  const most = capacityOf(problem);
  if (stages.length < FEWEST_STAGES) return [];
  const units = unitsOf(topology, stages);
  const widths = range(1, MOST_BANDS).map((bands) => Math.ceil(stages.length / bands));
  return [...new Set([...widths, Math.max(...units.map((unit) => unit.length))])]
    .filter((columns) => columns >= 2 && columns <= most.columns)
    .flatMap((columns) => [inChunks(stages, columns), inUnits(units, columns)])
    .flatMap((bands) => [fold(topology, bands, true), fold(topology, bands, false)])
    .filter((cells) => cells.rows <= most.rows)
    .flatMap((cells) => {
      const settled = arrange(topology, cells, (box, column, row) => cells.stageAt(column, row).includes(box));
      return [inTheMiddle(settled, cells.bandOf), settled];
    });
}

type Stage = readonly number[];

/** Stages that a zone holds together. */
function unitsOf({ zones }: Topology, stages: readonly Stage[]): readonly (readonly Stage[])[] {
  const isJoined = (at: number): boolean =>
    zones.some(({ members }) => {
      const touches = (stage: Stage): boolean => stage.some((box) => members.includes(box));
      return stages.slice(0, at).some(touches) && stages.slice(at).some(touches);
    });
  const units: Stage[][] = [];
  stages.forEach((stage, at) => {
    const last = units.at(-1);
    if (last !== undefined && isJoined(at)) last.push(stage);
    else units.push([stage]);
  });
  return units;
}

const inChunks = (stages: readonly Stage[], columns: number): readonly (readonly Stage[])[] =>
  range(0, Math.ceil(stages.length / columns) - 1).map((band) => stages.slice(band * columns, (band + 1) * columns));

/** Bands as full as they get without tearing units apart. */
function inUnits(units: readonly (readonly Stage[])[], columns: number): readonly (readonly Stage[])[] {
  const bands: Stage[][] = [];
  for (const unit of units) {
    const last = bands.at(-1);
    if (last !== undefined && last.length + unit.length <= columns) last.push(...unit);
    else bands.push([...unit]);
  }
  return bands;
}

/** Boxes that are equally many steps from a start. */
function stagesOf(topology: Topology): readonly (readonly number[])[] {
  const ranks = ranksOf(topology.count, stepsOf(topology));
  return range(0, Math.max(...ranks)).map((rank) => [...ranks.keys()].filter((box) => ranks[box] === rank));
}

interface Folded extends Cells {
  /** By row. */
  readonly bandOf: readonly number[];
  readonly stageAt: (column: number, row: number) => Stage;
}

/** Bands of stages below each other; in a serpentine every other band runs back. */
function fold(topology: Topology, bands: readonly (readonly Stage[])[], isSerpentine: boolean): Folded {
  const columns = Math.max(...bands.map((band) => band.length));
  const column = new Array<number>(topology.count).fill(0);
  const row = new Array<number>(topology.count).fill(0);
  const bandOf: number[] = [];
  const turned = (band: number, at: number): number => (isSerpentine && band % 2 === 1 ? columns - 1 - at : at);
  bands.forEach((band, b) => {
    band.forEach((stage, s) => {
      stage.forEach((box, i) => {
        column[box] = turned(b, s);
        row[box] = bandOf.length + i;
      });
    });
    bandOf.push(...new Array<number>(Math.max(...band.map((stage) => stage.length))).fill(b));
  });
  const stageAt = (c: number, r: number): Stage => bands[bandOf[r] ?? 0]?.[turned(bandOf[r] ?? 0, c)] ?? [];
  return { columns, rows: bandOf.length, column, row, bandOf, stageAt };
}

/** The boxes of each stage in the middle of its band. */
function inTheMiddle(cells: Cells, bandOf: readonly number[]): Cells {
  const row = [...cells.row];
  for (const band of new Set(bandOf))
    for (const column of range(0, cells.columns - 1)) {
      const boxes = [...row.keys()].filter((b) => cells.column[b] === column && bandOf[cells.row[b] ?? 0] === band);
      const places = centred(boxes.length, bandOf.filter((b) => b === band).length);
      boxes
        .sort((a, b) => (cells.row[a] ?? 0) - (cells.row[b] ?? 0))
        .forEach((box, i) => {
          row[box] = bandOf.indexOf(band) + (places[i] ?? 0);
        });
    }
  return { ...cells, row };
}
