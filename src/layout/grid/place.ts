import type { Cells, Topology } from './cells.ts';
import { createEnergy } from './energy.ts';
import { randomFrom } from './random.ts';

/** A placement with its price. */
export interface Placement extends Cells {
  readonly energy: number;
}

/**
 * Seeded annealing of boxes over a grid of cells (Davidson and Harel, "Drawing graphs nicely using simulated annealing", TOG 1996).
 * `steps` moves per run; gives the `keep` cheapest placements that were met, cheapest first. The same arguments always give the same answer.
 */
export function placeInCells(
  topology: Topology,
  columns: number,
  rows: number,
  seed: number,
  steps: number,
  keep: number,
): readonly Placement[] {
  const random = randomFrom(seed);
  const energy = createEnergy(topology, columns, rows);
  const count = topology.count;
  const column = new Int8Array(count);
  const row = new Int8Array(count);
  const at = new Int16Array(columns * rows).fill(-1);
  start(column, row, at, columns, rows, count, random);
  let now = energy(column, row);
  const kept = new Map<string, Placement>();
  const hot = 4;
  for (let step = 0; step < steps; step++) {
    const heat = hot * (1 - step / steps) ** 2 + 0.02;
    const node = Math.floor(random() * count);
    const to = Math.floor(random() * columns * rows);
    const from = (row[node] ?? 0) * columns + (column[node] ?? 0);
    if (to === from) continue;
    swap(column, row, at, columns, from, to);
    const next = energy(column, row);
    if (next <= now || random() < boltzmann((now - next) / heat)) {
      now = next;
      if (now < worstKept(kept, keep) - 1e-9)
        remember(kept, keep, {
          columns,
          rows,
          column: [...column],
          row: [...row],
          energy: Math.round(now * 1e6) / 1e6,
        });
    } else swap(column, row, at, columns, from, to);
  }
  return [...kept.values()].sort((a, b) => a.energy - b.energy);
}

/** What a placement must beat to be kept. */
function worstKept(kept: ReadonlyMap<string, Placement>, keep: number): number {
  if (kept.size < keep) return Infinity;
  let worst = -Infinity;
  for (const p of kept.values()) if (p.energy > worst) worst = p.energy;
  return worst;
}

function remember(kept: Map<string, Placement>, keep: number, placement: Placement): void {
  const key = `${placement.column.join()}|${placement.row.join()}`;
  if (kept.has(key)) return;
  kept.set(key, placement);
  if (kept.size <= keep) return;
  let worst: readonly [string, number] = ['', -Infinity];
  for (const [k, p] of kept) if (p.energy > worst[1]) worst = [k, p.energy];
  kept.delete(worst[0]);
}

/** e^x for x ≤ 0 by multiplication only: Math.exp differs in its last bit between processors. */
function boltzmann(x: number): number {
  if (x < -12) return 0;
  const y = 1 + x / 256;
  let z = y;
  for (let i = 0; i < 8; i++) z *= z;
  return z;
}

function start(
  column: Int8Array,
  row: Int8Array,
  at: Int16Array,
  columns: number,
  rows: number,
  count: number,
  random: () => number,
): void {
  const cells = Array.from({ length: columns * rows }, (_, i) => i);
  for (let i = cells.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = cells[i] as number;
    cells[i] = cells[j] as number;
    cells[j] = held;
  }
  for (let i = 0; i < count; i++) {
    const cell = cells[i] as number;
    column[i] = cell % columns;
    row[i] = Math.floor(cell / columns);
    at[cell] = i;
  }
}

function swap(column: Int8Array, row: Int8Array, at: Int16Array, columns: number, from: number, to: number): void {
  const a = at[from] ?? -1;
  const b = at[to] ?? -1;
  at[from] = b;
  at[to] = a;
  for (const [node, cell] of [
    [a, to],
    [b, from],
  ] as const) {
    if (node < 0) continue;
    column[node] = cell % columns;
    row[node] = Math.floor(cell / columns);
  }
}
