import type { Size } from '../../geometry.ts';
import type { Answer } from './dagre.ts';

/** A rank of dagre's drawing: everything in it stands on one middle. px. */
export interface Row {
  readonly middle: number;
  readonly top: number;
  readonly bottom: number;
}

/** Middles that differ by less are one row's. */
const SAME_ROW = 0.5;

/** The rows of a drawing from the top, with what its boxes and labels take of each; arrows turn between rows. */
export function rowsOf({ nodes, edges }: Answer, labels: readonly Size[]): readonly Row[] {
  const parts = [
    ...nodes.map(({ y, height }) => rowAround(y + height / 2, height)),
    ...edges.flatMap(({ points }) => points.slice(1, -1).map((p) => rowAround(p.y, 0))),
    ...edges.map(({ label }, i) => rowAround(label.y, labels[i]?.height ?? 0)).filter((r) => !Number.isNaN(r.middle)),
  ].sort((a, b) => a.middle - b.middle);
  const rows: Row[] = [];
  for (const part of parts) {
    const last = rows.at(-1);
    if (last !== undefined && part.middle - last.middle < SAME_ROW) rows[rows.length - 1] = united(last, part);
    else rows.push(part);
  }
  return rows;
}

/** The row that something with this middle belongs to; -1 when there is none. */
export const rowAt = (rows: readonly Row[], middle: number): number =>
  rows.findIndex((row) => Math.abs(row.middle - middle) < SAME_ROW);

const rowAround = (middle: number, height: number): Row => ({
  middle,
  top: middle - height / 2,
  bottom: middle + height / 2,
});

const united = (a: Row, b: Row): Row => ({ ...a, top: Math.min(a.top, b.top), bottom: Math.max(a.bottom, b.bottom) });
