import type { Seating } from '../seating.ts';
import type { Pair } from './pairs.ts';
import { WEIGHTS } from './weights.ts';

/** Prices the ways of the arrows: their length, corners, boxes in the way, and arrows that do not lead on. */
export const createWayCost =
  (pairs: readonly Pair[]) =>
  (seating: Seating): number => {
    let cost = 0;
    for (const pair of pairs) cost = addWay(cost, pair, seating);
    return cost;
  };

/** `cost` and what one pair's way costs. Prices are added one by one, so that equal placements have equal sums. */
function addWay(cost: number, { a, b, arrows, forward, weight }: Pair, seating: Seating): number {
  const right = (seating.column[b] ?? 0) - (seating.column[a] ?? 0);
  const down = (seating.row[b] ?? 0) - (seating.row[a] ?? 0);
  const dx = Math.abs(right);
  const dy = Math.abs(down);
  let sum = cost + (WEIGHTS.columnStep * dx + WEIGHTS.rowStep * dy) * weight;
  if (dx > 0 && dy > 0) sum += WEIGHTS.corner * weight + cornersTaken(seating, a, b);
  else if (dx + dy > 1) sum += WEIGHTS.blocked * boxesBetween(seating, a, b);
  if (dx === 0) sum += uprightCost(arrows, forward, down);
  const back = right * forward;
  return back < 0 ? sum + WEIGHTS.backward * -back : sum;
}

/** Price when both corners of the Ls from `a` to `b` are taken by boxes. */
function cornersTaken({ owner, columns, column, row }: Seating, a: number, b: number): number {
  const one = owner[(row[a] ?? 0) * columns + (column[b] ?? 0)] ?? -1;
  const other = owner[(row[b] ?? 0) * columns + (column[a] ?? 0)] ?? -1;
  return one >= 0 && other >= 0 ? WEIGHTS.cornersTaken : 0;
}

/** Boxes in the cells between two of one column or row. */
function boxesBetween({ owner, columns, column, row }: Seating, a: number, b: number): number {
  const from = (row[a] ?? 0) * columns + (column[a] ?? 0);
  const to = (row[b] ?? 0) * columns + (column[b] ?? 0);
  const step = row[a] === row[b] ? 1 : columns;
  let boxes = 0;
  for (let cell = Math.min(from, to) + step; cell < Math.max(from, to); cell += step)
    if ((owner[cell] ?? -1) >= 0) boxes++;
  return boxes;
}

const uprightCost = (arrows: number, forward: number, down: number): number =>
  WEIGHTS.uprightPair * (arrows - 1) + WEIGHTS.upright * Math.abs(forward) + (forward * down < 0 ? WEIGHTS.upwards : 0);
