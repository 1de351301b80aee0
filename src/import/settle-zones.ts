import { quote } from '../diagnostics.ts';
import type { DraftZone, Entry } from './draft.ts';
import { leftOut } from './remarks.ts';
import type { Settling } from './settling.ts';
import type { Remark, Sketch, SketchZone } from './sketch.ts';

/** Zones as the language allows them: all hold a box, none lies too deep, there are not too many. */
export interface SettledZones {
  readonly entries: readonly Entry<DraftZone>[];
  /** Ids of the zones that are kept, by key. */
  readonly ids: ReadonlyMap<string, string>;
  /** Id of the zone that a box or zone lies in, when that is left out the one around it. */
  readonly zoneOf: (key: string | null) => string | null;
  /** True when the zone `outer` is around the box or zone `inner`. */
  readonly around: (outer: string, inner: string) => boolean;
}

/** Settles the zones; `nodeIds` has the keys of the boxes that are kept. */
export function settleZones(
  sketch: Sketch,
  nodeIds: ReadonlyMap<string, string>,
  { facts: { limits }, text, newId }: Settling,
): SettledZones {
  const zones = new Map(sketch.zones.filter(({ key }) => !nodeIds.has(key)).map((zone) => [zone.key, zone]));
  const held = heldZones(sketch, zones, nodeIds);
  const ids = new Map<string, string>();
  const depths = new Map<string, number>();
  /** For zones that are left out: the zone around. */
  const instead = new Map<string, string | null>();
  const kept = (key: string | null): string | null => {
    let at = key;
    while (at !== null && !ids.has(at)) at = instead.get(at) ?? null;
    return at;
  };
  const entries = parentsFirst(zones).map((zone): Entry<DraftZone> => {
    const parent = kept(zone.parent);
    const depth = parent === null ? 1 : (depths.get(parent) ?? 0) + 1;
    const why = refusal(zone, held.has(zone.key), depth, ids.size, limits);
    if (why !== undefined) {
      instead.set(zone.key, parent);
      return { value: null, remarks: [...zone.remarks, why] };
    }
    const label = text(zone.label, zone.at);
    const id = newId(zone.name ?? zone.key, 'zone');
    ids.set(zone.key, id);
    depths.set(zone.key, depth);
    const value = { id, label: label.text ?? id, in: parent === null ? null : (ids.get(parent) ?? null) };
    return { value, remarks: [...zone.remarks, ...label.remarks] };
  });
  const parentOf = new Map<string, string | null>(sketch.nodes.map(({ key, zone }) => [key, kept(zone)]));
  for (const key of ids.keys()) parentOf.set(key, kept(zones.get(key)?.parent ?? null));
  const around = (outer: string, inner: string): boolean => {
    for (let at = parentOf.get(inner) ?? null; at !== null; at = parentOf.get(at) ?? null)
      if (at === outer) return true;
    return false;
  };
  const zoneOf = (key: string | null): string | null => ids.get(kept(key) ?? '') ?? null;
  return { entries, ids, zoneOf, around };
}

/** Keys of zones that hold a box that is kept, at any depth. */
function heldZones(
  sketch: Sketch,
  zones: ReadonlyMap<string, SketchZone>,
  nodeIds: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const held = new Set<string>();
  for (const { key, zone } of sketch.nodes) {
    if (!nodeIds.has(key)) continue;
    for (let at = zone; at !== null && !held.has(at); at = zones.get(at)?.parent ?? null) held.add(at);
  }
  return held;
}

/** Parents before their children, otherwise as they come; zones in a circle are not answered. */
function parentsFirst(zones: ReadonlyMap<string, SketchZone>): readonly SketchZone[] {
  const children = new Map<string | null, SketchZone[]>();
  for (const zone of zones.values()) {
    const parent = zone.parent !== null && zones.has(zone.parent) ? zone.parent : null;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [zone]);
    else siblings.push(zone);
  }
  const sorted = [...(children.get(null) ?? [])];
  for (let i = 0; i < sorted.length; i++)
    for (const child of children.get(sorted[i]?.key ?? '') ?? []) sorted.push(child);
  return sorted;
}

function refusal(
  zone: SketchZone,
  isHeld: boolean,
  depth: number,
  count: number,
  limits: Settling['facts']['limits'],
): Remark | undefined {
  const name = `the zone ${quote(zone.label.slice(0, 100))}`;
  if (!isHeld) return leftOut(zone.at, `${name}, which holds no box`);
  if (depth > limits.nesting)
    return leftOut(zone.at, `${name}: zones lie in each other at most ${limits.nesting} deep`);
  if (count >= limits.zones) return leftOut(zone.at, `${name}: a spec has at most ${limits.zones} zones`);
  return undefined;
}
