import type { Seating } from '../seating.ts';
import { isNested, type Topology } from '../topology.ts';
import { WEIGHTS } from './weights.ts';

/** Prices zones: boxes of others inside, zones that overlap without being nested, cells that hold nobody. */
export function createZoneCost(topology: Topology): (seating: Seating) => number {
  const zones = topology.zones.map((_, z) => toArea(topology, z));
  return (seating) => {
    let cost = 0;
    for (const zone of zones) {
      spread(zone, seating);
      cost = addZone(cost, zone, zones, seating);
    }
    return cost;
  };
}

/** A zone, and the cells that it spans in the seating at hand. */
interface Area {
  readonly members: readonly number[];
  readonly outsiders: readonly number[];
  /** Zones before it that it is neither in nor around. */
  readonly rivals: readonly number[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function toArea(topology: Topology, z: number): Area {
  const members = topology.zones[z]?.members ?? [];
  const boxes = Array.from({ length: topology.count }, (_, i) => i);
  const before = Array.from({ length: z }, (_, y) => y);
  return {
    members,
    outsiders: boxes.filter((box) => !members.includes(box)),
    rivals: before.filter((y) => !isNested(topology, z, y) && !isNested(topology, y, z)),
    ...NOWHERE,
  };
}

const NOWHERE = { left: 99, right: -1, top: 99, bottom: -1 };

function spread(zone: Area, { column, row }: Seating): void {
  let { left, right, top, bottom } = NOWHERE;
  for (const box of zone.members) {
    const c = column[box] ?? 0;
    const r = row[box] ?? 0;
    if (c < left) left = c;
    if (c > right) right = c;
    if (r < top) top = r;
    if (r > bottom) bottom = r;
  }
  zone.left = left;
  zone.right = right;
  zone.top = top;
  zone.bottom = bottom;
}

/** `cost` and what one zone costs among those before it. */
function addZone(cost: number, zone: Area, zones: readonly Area[], seating: Seating): number {
  let sum = cost;
  for (const box of zone.outsiders) if (isInside(zone, seating, box)) sum += WEIGHTS.foreignInZone;
  const cells = (zone.right - zone.left + 1) * (zone.bottom - zone.top + 1);
  sum += WEIGHTS.zoneWaste * Math.max(0, cells - zone.members.length);
  for (const y of zone.rivals) {
    const other = zones[y];
    if (other !== undefined && overlap(zone, other)) sum += WEIGHTS.zonesOverlap;
  }
  return sum;
}

function isInside(zone: Area, { column, row }: Seating, box: number): boolean {
  const c = column[box] ?? 0;
  const r = row[box] ?? 0;
  return c >= zone.left && c <= zone.right && r >= zone.top && r <= zone.bottom;
}

const overlap = (a: Area, b: Area): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
