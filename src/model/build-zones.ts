import { quote } from '../diagnostics.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Tone } from '../roles.ts';
import type { Spec } from '../spec/schema.ts';
import type { Fail } from './fail.ts';
import { findByLabel } from './find-by-label.ts';
import type { Node, Zone } from './model.ts';

type BareZone = Omit<Zone, 'depth' | 'tone'>;

/** Zones inside zones, the outermost counted; a limit of the language. */
const DEEPEST = 6;

/** The zones, parents before their children, otherwise as written; references that lead nowhere are told of. */
export function buildZones(spec: Spec, nodes: readonly Node[], fail: Fail): readonly Zone[] {
  const bare = Object.entries(spec.zones ?? {}).map(([id, zone]) => buildBareZone(id, zone));
  const byId = new Map(bare.map((zone) => [zone.id, zone]));
  for (const zone of bare) checkParent(zone, byId, spec, fail);
  const placed = bare.map((zone) => {
    const line = lineage(zone, byId);
    if (line.length === DEEPEST + 1) failTooDeep(zone, fail);
    const parent = zone.parent !== null && byId.has(zone.parent) && !isInCycle(zone, byId) ? zone.parent : null;
    return { ...zone, parent, depth: line.length - 1, tone: toneOf(zone.id, nodes, byId) };
  });
  return placed.toSorted((a, b) => a.depth - b.depth);
}

function buildBareZone(id: string, zone: NonNullable<Spec['zones']>[string]): BareZone {
  const { label, note, in: parent } = typeof zone === 'string' ? { label: zone } : zone;
  return { id, label: label.trim(), note: note?.trim() ?? null, parent: parent ?? null, pointer: `/zones/${id}` };
}

/** The zone and those around it, innermost first; a circle is walked once. */
function lineage<Z extends BareZone>(zone: Z | undefined, byId: ReadonlyMap<string, Z>): readonly Z[] {
  const line: Z[] = [];
  for (let at = zone; at !== undefined && !line.includes(at); at = byId.get(at.parent ?? '')) line.push(at);
  return line;
}

const isInCycle = (zone: BareZone, byId: ReadonlyMap<string, BareZone>): boolean =>
  lineage(zone, byId).at(-1)?.parent === zone.id;

function checkParent(zone: BareZone, byId: ReadonlyMap<string, BareZone>, spec: Spec, fail: Fail): void {
  if (zone.parent === null) return;
  if (!byId.has(zone.parent)) failUnknownZone(zone.parent, `${zone.pointer}/in`, spec, fail);
  if (!isInCycle(zone, byId)) return;
  // Each circle is told of once, at the zone of it that stands first.
  const circle = lineage(zone, byId);
  const first = [...byId.values()].find((other) => circle.includes(other));
  if (first !== zone) return;
  fail({
    rule: 'model/zone-cycle',
    message: `zones lie in each other: ${[...circle, zone].map(({ id }) => id).join(' in ')}`,
    help: 'delete one of the `in:` keys',
    pointer: `${zone.pointer}/in`,
  });
}

function failTooDeep(zone: BareZone, fail: Fail): void {
  fail({
    rule: 'spec/limit',
    message: `the zone ${quote(zone.id)} is nested more than ${DEEPEST} deep`,
    help: 'leave out a zone around it',
    pointer: `${zone.pointer}/in`,
  });
}

/** A boundary around nothing has no place in the picture. Asked once all references are known to hold. */
export function checkZonesHold(zones: readonly Zone[], nodes: readonly Node[], fail: Fail): void {
  const byId = new Map(zones.map((zone) => [zone.id, zone]));
  const held = new Set(nodes.flatMap((node) => lineage(byId.get(node.zone ?? ''), byId)));
  for (const zone of zones) {
    if (held.has(zone)) continue;
    fail({
      rule: 'model/empty-zone',
      message: `the zone ${quote(zone.id)} holds no node`,
      help: `write \`zone: ${zone.id}\` at a node, or leave the zone out`,
      pointer: zone.pointer,
      atKey: true,
    });
  }
}

/** The tone of the first node in the zone or in a zone inside it. */
function toneOf(id: string, nodes: readonly Node[], byId: ReadonlyMap<string, BareZone>): Tone {
  const first = nodes.find((node) => {
    const zone = byId.get(node.zone ?? '');
    return zone !== undefined && lineage(zone, byId).some((outer) => outer.id === id);
  });
  return first?.tone ?? 'neutral';
}

/** Tells of a zone that is not there. */
export function failUnknownZone(id: string, pointer: string, spec: Spec, fail: Fail): void {
  const zones = Object.keys(spec.zones ?? {});
  const near = findByLabel(id, spec.zones ?? {}) ?? didYouMean(id, zones);
  const isNode = Object.hasOwn(spec.nodes, id);
  const known = zones.length === 0 ? 'write it under `zones:` first' : `the zones are ${zones.slice(0, 12).join(', ')}`;
  fail({
    rule: 'model/unknown-zone',
    message: isNode ? `${quote(id)} is a node, not a zone` : `there is no zone ${quote(id)}`,
    help: near === undefined ? known : `did you mean "${near}"?`,
    pointer,
  });
}
