import type { SizedZone } from '../proposal.ts';
import type { Cells } from './cells.ts';
import type { Placed } from './placed.ts';
import { raise } from './raise.ts';
import { sceneryRoom } from './scenery.ts';
import { isBand } from './spans.ts';
import type { Way } from './way.ts';

/** px that zone borders and scenery take on both sides of every line of boxes, and each zone's own share of it. */
export interface Borders {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly zoneBefore: readonly number[];
  readonly zoneAfter: readonly number[];
}

/** px between a zone's title and what lies under it, and what lies beside it, besides the zone's padding. */
const BELOW_TITLE = 4;
const AFTER_TITLE = 8;

/** Zones are gone through from the inmost to the outmost: those inside are declared after those around them. */
export function buildBorders(way: Way, placed: Placed): Borders {
  const { problem, topology, spans, cells } = placed;
  const scenery = { before: sceneryRoom(way, placed, way.before), after: sceneryRoom(way, placed, way.after) };
  const before = [...scenery.before];
  const after = [...scenery.after];
  const zoneBefore = problem.zones.map(() => 0);
  const zoneAfter = problem.zones.map(() => 0);
  for (let z = problem.zones.length - 1; z >= 0; z--) {
    const zone = problem.zones[z];
    const span = spans[z];
    if (zone === undefined || span === undefined || span.right < 0) continue;
    const first = span[way.first];
    const last = span[way.last];
    const strip = titleRoom(way, cells, zone, topology.zones[z]?.parent ?? -1);
    const own = Math.max(zoneBefore[z] ?? 0, scenery.before[first] ?? 0) + zone.padding + strip;
    const ownAfter = Math.max(zoneAfter[z] ?? 0, scenery.after[last] ?? 0) + zone.padding;
    raise(zoneBefore, z, own);
    raise(zoneAfter, z, ownAfter);
    raise(before, first, own);
    raise(after, last, ownAfter);
    const parent = topology.zones[z]?.parent ?? -1;
    if (spans[parent]?.[way.first] === first) raise(zoneBefore, parent, own);
    if (spans[parent]?.[way.last] === last) raise(zoneAfter, parent, ownAfter);
  }
  if (!way.hasTitles)
    topology.zones.forEach(({ parent }, z) => {
      if (!isBand(cells, parent)) return;
      raise(zoneBefore, z, before[0] ?? 0);
      raise(zoneAfter, z, after.at(-1) ?? 0);
    });
  return { before, after, zoneBefore, zoneAfter };
}

/** px that a zone's title takes before its boxes. */
function titleRoom(way: Way, cells: Cells, { title }: SizedZone, parent: number): number {
  const isBeside = cells.bands === 'beside' && isBand(cells, parent);
  if (way.hasTitles) return isBeside ? 0 : title.height + BELOW_TITLE;
  return isBeside ? title.width + AFTER_TITLE : 0;
}
