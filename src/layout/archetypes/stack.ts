import type { Cells } from '../grid/cells.ts';
import type { Topology } from '../grid/topology.ts';
import type { Problem } from '../proposal.ts';
import { arrange } from './arrange.ts';
import { inBands } from './bands.ts';
import { alignRows } from './barycentre.ts';
import { capacityOf } from './capacity.ts';
import { drawnBy } from './drawn-by.ts';
import { layersOf } from './layers.ts';
import { range } from './range.ts';
import { ranksOf, stepsOf } from './ranks.ts';
import { evenly, spreadRows } from './spread.ts';

/** Layers on top of each other, each as wide as the area: the outermost zones, or else what is equally far from the start. */
export const proposeStack = drawnBy('stack', place);

const FEWEST_LAYERS = 2;
/** Rows that one layer may take. */
const MOST_ROWS_EACH = 3;
/** Counts of columns that are tried, the largest first. */
const MOST_WIDTHS = 2;

function place(problem: Problem, topology: Topology): readonly Cells[] {
  const layers = topology.zones.length > 0 ? layersOf(topology) : ranked(topology);
  const most = capacityOf(problem);
  if (layers.length < FEWEST_LAYERS || layers.length > most.rows) return [];
  const widest = Math.max(...layers.map((layer) => layer.length));
  const least = Math.max(2, Math.ceil(widest / MOST_ROWS_EACH));
  return range(least, Math.min(widest, most.columns))
    .toReversed()
    .slice(0, MOST_WIDTHS)
    .map((columns) => seat(topology, layers, columns))
    .filter((cells) => cells.rows <= most.rows)
    .flatMap((cells) => {
      const settled = arrange(topology, cells, (box, _, row) => cells.layerOf[row] === layerOf(layers, box));
      return [alignRows(topology, settled), alignRows(topology, spreadRows(cells)), spreadRows(settled)].flatMap(
        inBands,
      );
    });
}

/** Boxes that are equally many steps from a start. */
function ranked(topology: Topology): readonly (readonly number[])[] {
  const ranks = ranksOf(topology.count, stepsOf(topology));
  return range(0, Math.max(...ranks)).map((rank) => [...ranks.keys()].filter((box) => ranks[box] === rank));
}

const layerOf = (layers: readonly (readonly number[])[], box: number): number =>
  layers.findIndex((layer) => layer.includes(box));

/** Layers that are too long for one row get more. */
interface Seated extends Cells {
  /** By row. */
  readonly layerOf: readonly number[];
}

function seat(topology: Topology, layers: readonly (readonly number[])[], columns: number): Seated {
  const column = new Array<number>(topology.count).fill(0);
  const row = new Array<number>(topology.count).fill(0);
  const layerOfRow: number[] = [];
  layers.forEach((layer, l) => {
    const rows = Math.ceil(layer.length / columns);
    const perRow = Math.ceil(layer.length / rows);
    for (let r = 0; r < rows; r++) {
      const boxes = layer.slice(r * perRow, (r + 1) * perRow);
      const places = evenly(boxes.length, columns);
      boxes.forEach((box, i) => {
        column[box] = Math.floor(places[i] ?? 0);
        row[box] = layerOfRow.length;
      });
      layerOfRow.push(l);
    }
  });
  return { columns, rows: layerOfRow.length, column, row, layerOf: layerOfRow };
}
