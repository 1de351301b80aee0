import { isNested, type Topology } from './cells.ts';

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
  upwards: 0.4,
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
  const nested = topology.zones.map((_, i) =>
    topology.zones.map((_, j) => isNested(topology, i, j) || isNested(topology, j, i)),
  );
  const pairs = countPairs(topology);

  return (column: Int8Array, row: Int8Array): number => {
    owner.fill(-1);
    for (let i = 0; i < topology.count; i++) owner[(row[i] ?? 0) * columns + (column[i] ?? 0)] = i;
    return (
      edgeCost(pairs, column, row, owner, columns) +
      crossingCost(pairs) +
      zoneCost(topology, boxes, isMember, nested, column, row) +
      orderCost(topology, column, row) +
      emptyCost(topology, column, row, columns, rows) +
      contextCost(topology, column, row, owner, columns)
    );
  };
}

/** Pairs of boxes that have arrows between them, as columns of numbers: the innermost loops run over these. */
interface Pairs {
  readonly count: number;
  readonly a: Int16Array;
  readonly b: Int16Array;
  readonly weight: Float64Array;
  /** Arrows of the pair. */
  readonly arrows: Int16Array;
  /** Arrows that should run a→b minus those that should run b→a. */
  readonly forward: Int16Array;
  /** Scratch: the cells of both ends in the placement at hand. */
  readonly ca: Int16Array;
  readonly ra: Int16Array;
  readonly cb: Int16Array;
  readonly rb: Int16Array;
}

function countPairs(topology: Topology): Pairs {
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
  const list = [...found.values()];
  const ints = (of: (p: (typeof list)[number]) => number) => Int16Array.from(list, of);
  const scratch = () => new Int16Array(list.length);
  return {
    count: list.length,
    a: ints((p) => p.a),
    b: ints((p) => p.b),
    weight: Float64Array.from(list, (p) => Math.sqrt(p.count)),
    arrows: ints((p) => p.count),
    forward: ints((p) => p.forward),
    ca: scratch(),
    ra: scratch(),
    cb: scratch(),
    rb: scratch(),
  };
}

function edgeCost(pairs: Pairs, column: Int8Array, row: Int8Array, owner: Int16Array, columns: number): number {
  let cost = 0;
  for (let i = 0; i < pairs.count; i++) {
    const a = pairs.a[i] as number;
    const b = pairs.b[i] as number;
    const ca = column[a] as number;
    const ra = row[a] as number;
    const cb = column[b] as number;
    const rb = row[b] as number;
    pairs.ca[i] = ca;
    pairs.ra[i] = ra;
    pairs.cb[i] = cb;
    pairs.rb[i] = rb;
    const dx = Math.abs(ca - cb);
    const dy = Math.abs(ra - rb);
    const weight = pairs.weight[i] as number;
    const forward = pairs.forward[i] as number;
    cost += (WEIGHTS.columnStep * dx + WEIGHTS.rowStep * dy) * weight;
    if (dx > 0 && dy > 0) cost += WEIGHTS.corner * weight + cornersTaken(owner, columns, ca, ra, cb, rb);
    else if (dx + dy > 1) cost += WEIGHTS.blocked * between(owner, columns, ca, ra, cb, rb);
    if (dx === 0) cost += uprightCost(pairs.arrows[i] as number, forward, rb - ra);
    const back = (cb - ca) * forward;
    if (back < 0) cost += WEIGHTS.backward * -back;
  }
  return cost;
}

const uprightCost = (arrows: number, forward: number, down: number): number =>
  WEIGHTS.uprightPair * (arrows - 1) + WEIGHTS.upright * Math.abs(forward) + (forward * down < 0 ? WEIGHTS.upwards : 0);

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
  for (let c = ca + sx, r = ra + sy; c !== cb || r !== rb; c += sx, r += sy)
    if ((owner[r * columns + c] ?? -1) >= 0) boxes++;
  return boxes;
}

function crossingCost(pairs: Pairs): number {
  const { ca, ra, cb, rb, a, b, weight } = pairs;
  let count = 0;
  for (let i = 0; i < pairs.count; i++) {
    const ax = ca[i] as number;
    const ay = ra[i] as number;
    const bx = cb[i] as number;
    const by = rb[i] as number;
    const dx = bx - ax;
    const dy = by - ay;
    for (let j = i + 1; j < pairs.count; j++) {
      const cx = (ca[j] as number) - ax;
      const cy = (ra[j] as number) - ay;
      const ex = (cb[j] as number) - ax;
      const ey = (rb[j] as number) - ay;
      if ((dx * cy - dy * cx) * (dx * ey - dy * ex) >= 0) continue;
      const fx = ex - cx;
      const fy = ey - cy;
      if ((fx * -cy - fy * -cx) * (fx * (dy - cy) - fy * (dx - cx)) >= 0) continue;
      if (a[i] === a[j] || a[i] === b[j] || b[i] === a[j] || b[i] === b[j]) continue;
      count += Math.min((weight[i] as number) * (weight[j] as number), MOST_PER_CROSSING);
    }
  }
  return count * WEIGHTS.crossing;
}

/** Two bundles that cross count as at most so many crossings. */
const MOST_PER_CROSSING = 2.5;

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

function contextCost(
  topology: Topology,
  column: Int8Array,
  row: Int8Array,
  owner: Int16Array,
  columns: number,
): number {
  let cost = 0;
  for (const item of topology.context)
    for (const n of item.nodes) {
      const c = (column[n] ?? 0) + (item.side === 'left' ? -1 : item.side === 'right' ? 1 : 0);
      const r = (row[n] ?? 0) + (item.side === 'above' ? -1 : item.side === 'below' ? 1 : 0);
      if (r >= 0 && c >= 0 && c < columns && (owner[r * columns + c] ?? -1) >= 0)
        cost += WEIGHTS.contextBlocked / item.nodes.length;
    }
  return cost;
}
