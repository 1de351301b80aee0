import type { Topology } from './cells.ts';

/**
 * What a placement in cells costs; lower reads better. It stands in for a full layout, which is a thousand times dearer,
 * so it only knows what can be told from cells: length, corners, boxes in the way, crossings of straight lines, zones, flow.
 */
export const WEIGHTS = {
  /** A column is a longer way than a row, and labels need its width. */
  columnStep: 1.2,
  rowStep: 1,
  corner: 0.7,
  blocked: 2.6,
  crossing: 1.7,
  backward: 1.7,
  /** Upright arrows do not lead on. */
  upright: 0.5,
  /** Labels of arrows that run side by side up or down need room next to each other. */
  uprightPair: 1.1,
  foreignInZone: 60,
  zonesOverlap: 60,
  zoneWaste: 0.7,
  firstNode: 2.6,
  order: 0.2,
  emptyLine: 3,
  contextBlocked: 6,
} as const;

interface Box {
  l: number;
  r: number;
  t: number;
  b: number;
}

/** A function that prices placements of one topology; it keeps its scratch space between calls. */
export function createEnergy(topology: Topology, columns: number, rows: number) {
  const owner = new Int16Array(columns * rows).fill(-1);
  const boxes: Box[] = topology.zones.map(() => ({ l: 0, r: 0, t: 0, b: 0 }));
  const isMember = topology.zones.map((z) => {
    const set = new Uint8Array(topology.count);
    for (const m of z.members) set[m] = 1;
    return set;
  });
  const nested = topology.zones.map((_, i) => topology.zones.map((_, j) => isAncestor(topology, i, j) || isAncestor(topology, j, i)));
  const pairs = countPairs(topology);

  return (column: Int8Array, row: Int8Array): number => {
    owner.fill(-1);
    for (let i = 0; i < topology.count; i++) owner[(row[i] ?? 0) * columns + (column[i] ?? 0)] = i;
    return (
      edgeCost(pairs, column, row, owner, columns) +
      crossingCost(pairs, column, row) +
      zoneCost(topology, boxes, isMember, nested, column, row) +
      orderCost(topology, column, row) +
      emptyCost(topology, column, row, columns, rows) +
      contextCost(topology, column, row, owner, columns)
    );
  };
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  readonly count: number;
  /** Edges that should run a→b minus those that should run b→a. */
  readonly forward: number;
}

function countPairs(topology: Topology): readonly Pair[] {
  const found = new Map<number, { a: number; b: number; count: number; forward: number }>();
  for (const e of topology.edges) {
    const a = Math.min(e.a, e.b);
    const b = Math.max(e.a, e.b);
    const key = a * topology.count + b;
    const pair = found.get(key) ?? { a, b, count: 0, forward: 0 };
    pair.count++;
    if (e.forward) pair.forward += e.a === a ? 1 : -1;
    found.set(key, pair);
  }
  return [...found.values()].map((p) => ({ ...p, weight: Math.sqrt(p.count) }));
}

function isAncestor(topology: Topology, zone: number, of: number): boolean {
  let at = of;
  while (at >= 0) {
    if (at === zone) return true;
    at = topology.zones[at]?.parent ?? -1;
  }
  return false;
}

function edgeCost(pairs: readonly Pair[], column: Int8Array, row: Int8Array, owner: Int16Array, columns: number): number {
  let cost = 0;
  for (const p of pairs) {
    const ca = column[p.a] ?? 0;
    const ra = row[p.a] ?? 0;
    const cb = column[p.b] ?? 0;
    const rb = row[p.b] ?? 0;
    const dx = Math.abs(ca - cb);
    const dy = Math.abs(ra - rb);
    cost += (WEIGHTS.columnStep * dx + WEIGHTS.rowStep * dy) * p.weight;
    if (dx > 0 && dy > 0) cost += WEIGHTS.corner * p.weight + cornersTaken(owner, columns, ca, ra, cb, rb);
    else cost += WEIGHTS.blocked * between(owner, columns, ca, ra, cb, rb);
    if (dx === 0) cost += WEIGHTS.uprightPair * (p.count - 1) + WEIGHTS.upright * Math.abs(p.forward) + (p.forward * (rb - ra) < 0 ? 0.4 : 0);
    const back = (cb - ca) * p.forward;
    if (back < 0) cost += WEIGHTS.backward * -back;
  }
  return cost;
}

/** Both corners of an L being taken by boxes means a detour or a third segment. */
function cornersTaken(owner: Int16Array, columns: number, ca: number, ra: number, cb: number, rb: number): number {
  const one = (owner[ra * columns + cb] ?? -1) >= 0 ? 1 : 0;
  const other = (owner[rb * columns + ca] ?? -1) >= 0 ? 1 : 0;
  return one + other === 2 ? 0.8 : 0;
}

function between(owner: Int16Array, columns: number, ca: number, ra: number, cb: number, rb: number): number {
  let boxes = 0;
  const sx = Math.sign(cb - ca);
  const sy = Math.sign(rb - ra);
  for (let c = ca + sx, r = ra + sy; c !== cb || r !== rb; c += sx, r += sy) if ((owner[r * columns + c] ?? -1) >= 0) boxes++;
  return boxes;
}

function crossingCost(pairs: readonly Pair[], column: Int8Array, row: Int8Array): number {
  let count = 0;
  for (let i = 0; i < pairs.length; i++) {
    const p = pairs[i] as Pair;
    for (let j = i + 1; j < pairs.length; j++) {
      const q = pairs[j] as Pair;
      if (p.a === q.a || p.a === q.b || p.b === q.a || p.b === q.b) continue;
      if (cross(column, row, p.a, p.b, q.a, q.b)) count += Math.min(p.weight * q.weight, 2.5);
    }
  }
  return count * WEIGHTS.crossing;
}

function cross(column: Int8Array, row: Int8Array, a: number, b: number, c: number, d: number): boolean {
  return (
    turn(column, row, a, b, c) * turn(column, row, a, b, d) < 0 && turn(column, row, c, d, a) * turn(column, row, c, d, b) < 0
  );
}

function turn(column: Int8Array, row: Int8Array, a: number, b: number, c: number): number {
  const ax = column[a] ?? 0;
  const ay = row[a] ?? 0;
  return ((column[b] ?? 0) - ax) * ((row[c] ?? 0) - ay) - ((row[b] ?? 0) - ay) * ((column[c] ?? 0) - ax);
}

function zoneCost(
  topology: Topology,
  boxes: readonly Box[],
  isMember: readonly Uint8Array[],
  nested: readonly (readonly boolean[])[],
  column: Int8Array,
  row: Int8Array,
): number {
  let cost = 0;
  for (let z = 0; z < boxes.length; z++) {
    const box = boxes[z] as Box;
    spanInto(box, topology.zones[z]?.members ?? [], column, row);
    const inside = isMember[z] as Uint8Array;
    for (let i = 0; i < topology.count; i++) {
      if (inside[i] === 1) continue;
      const c = column[i] ?? 0;
      const r = row[i] ?? 0;
      if (c >= box.l && c <= box.r && r >= box.t && r <= box.b) cost += WEIGHTS.foreignInZone;
    }
    const cells = (box.r - box.l + 1) * (box.b - box.t + 1);
    cost += WEIGHTS.zoneWaste * Math.max(0, cells - (topology.zones[z]?.members.length ?? 0));
    for (let y = 0; y < z; y++) {
      const other = boxes[y] as Box;
      const apart = box.l > other.r || other.l > box.r || box.t > other.b || other.t > box.b;
      if (!apart && !nested[z]?.[y]) cost += WEIGHTS.zonesOverlap;
    }
  }
  return cost;
}

function spanInto(box: Box, members: readonly number[], column: Int8Array, row: Int8Array): void {
  box.l = 99;
  box.r = -1;
  box.t = 99;
  box.b = -1;
  for (const m of members) {
    const c = column[m] ?? 0;
    const r = row[m] ?? 0;
    if (c < box.l) box.l = c;
    if (c > box.r) box.r = c;
    if (r < box.t) box.t = r;
    if (r > box.b) box.b = r;
  }
}

/** Reading order is the author's: what is declared first stands first, the very first box at the left edge. */
function orderCost(topology: Topology, column: Int8Array, row: Int8Array): number {
  let cost = WEIGHTS.firstNode * ((column[0] ?? 0) + 0.25 * (row[0] ?? 0));
  for (let i = 0; i < topology.count; i++)
    for (let j = i + 1; j < topology.count; j++) {
      const ahead = (column[i] ?? 0) - (column[j] ?? 0) + 0.3 * ((row[i] ?? 0) - (row[j] ?? 0));
      if (ahead > 0) cost += WEIGHTS.order * ahead;
    }
  return cost;
}

function emptyCost(topology: Topology, column: Int8Array, row: Int8Array, columns: number, rows: number): number {
  let usedColumns = 0;
  let usedRows = 0;
  for (let i = 0; i < topology.count; i++) {
    usedColumns |= 1 << (column[i] ?? 0);
    usedRows |= 1 << (row[i] ?? 0);
  }
  let empty = 0;
  for (let c = 0; c < columns; c++) if (((usedColumns >> c) & 1) === 0) empty++;
  for (let r = 0; r < rows; r++) if (((usedRows >> r) & 1) === 0) empty++;
  return WEIGHTS.emptyLine * empty;
}

function contextCost(topology: Topology, column: Int8Array, row: Int8Array, owner: Int16Array, columns: number): number {
  let cost = 0;
  for (const item of topology.context)
    for (const n of item.nodes) {
      const c = (column[n] ?? 0) + (item.side === 'left' ? -1 : item.side === 'right' ? 1 : 0);
      const r = (row[n] ?? 0) + (item.side === 'above' ? -1 : item.side === 'below' ? 1 : 0);
      if (r >= 0 && c >= 0 && c < columns && (owner[r * columns + c] ?? -1) >= 0) cost += WEIGHTS.contextBlocked / item.nodes.length;
    }
  return cost;
}
