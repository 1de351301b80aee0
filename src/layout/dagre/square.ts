import type { Point } from '../../geometry.ts';
import { simplify } from '../elk/drawn.ts';
import { type Ports, portsOf } from './ports.ts';
import { type Row, rowAt } from './rows.ts';
import type { Strand } from './strand.ts';
import { tracksBetween } from './tracks.ts';

/** Strands as upright and level lines: upright through the rows, where dagre passes them, and level between rows. */
export function squareStrands(strands: readonly Strand[], rows: readonly Row[]): readonly (readonly Point[])[] {
  const ports = portsOf(strands);
  const lanes = strands.map((strand, i) => lanesOf(strand, i, ports, rows));
  const tracks = rows.slice(1).map((below, r) => {
    const jogs = lanes.flatMap((lane, strand) => {
      const [x, next] = [lane.get(r), lane.get(r + 1)];
      return x === undefined || next === undefined ? [] : [{ strand, above: x, below: next }];
    });
    return tracksBetween(jogs, rows[r]?.bottom ?? below.top, below.top);
  });
  return strands.map(({ upper, lower }, i) => {
    const turns = [...(lanes[i] ?? [])].flatMap(([row, x]) => {
      const y = tracks[row]?.get(i);
      return y === undefined
        ? []
        : [
            { x, y },
            { x: lanes[i]?.get(row + 1) ?? x, y },
          ];
    });
    const start = { x: ports.start[i] ?? 0, y: upper.y + upper.height };
    return simplify([start, ...turns, { x: ports.end[i] ?? 0, y: lower.y }]);
  });
}

/** Where a strand passes each of its rows, x by row from the top. */
function lanesOf({ upper, lower, through }: Strand, i: number, ports: Ports, rows: readonly Row[]) {
  return new Map([
    [rowAt(rows, upper.y + upper.height / 2), ports.start[i] ?? 0],
    ...through.map((p): [number, number] => [rowAt(rows, p.y), p.x]),
    [rowAt(rows, lower.y + lower.height / 2), ports.end[i] ?? 0],
  ]);
}
