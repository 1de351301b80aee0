import type { Problem, SizedZone } from '../../proposal.ts';

/** An upright of the diagram: the area's rim, a zone's left or right border, or the lifeline of a party. `at` is its place in the problem's list. */
export interface Upright {
  readonly kind: 'rim' | 'open' | 'close' | 'lifeline';
  readonly at: number;
}

/** The uprights from left to right: parties in reading order, the members of a zone side by side between its borders. */
export type Seats = readonly Upright[];

/** Zones may stand in zones, no deeper. */
const DEEPEST = 2;

/** Seats the parties; null when zones nest too deeply or hold nobody. */
export function seatParties({ nodes, zones }: Problem): Seats | null {
  const paths = nodes.map((node) => pathOf(node.zone, zones));
  const isInhabited = (zone: SizedZone) => paths.some((path) => path.includes(zone.id));
  if (paths.some((path) => path.length > DEEPEST) || !zones.every(isInhabited)) return null;
  const places = new Map(zones.map((zone, i) => [zone.id, i]));
  const rim: Upright = { kind: 'rim', at: 0 };
  const members = nodes.map((_, at) => at);
  const seat = (inside: readonly number[], depth: number): readonly Upright[] =>
    groupsOf(inside, (at) => paths[at]?.[depth]).flatMap(({ zone, group }) => {
      if (zone === undefined) return group.map((at): Upright => ({ kind: 'lifeline', at }));
      const at = places.get(zone) ?? 0;
      return [{ kind: 'open', at }, ...seat(group, depth + 1), { kind: 'close', at }] satisfies Upright[];
    });
  return [rim, ...seat(members, 0), rim];
}

/** Ids of the zones around a node, the outermost first. */
export function pathOf(zone: string | null, zones: readonly SizedZone[]): readonly string[] {
  const found = zones.find((z) => z.id === zone);
  return found === undefined ? [] : [...pathOf(found.parent, zones), found.id];
}

/** Members of one zone together, where the first of them stands; those of none each for themselves. */
function groupsOf(list: readonly number[], zoneOf: (at: number) => string | undefined) {
  const groups: { readonly zone: string | undefined; readonly group: number[] }[] = [];
  for (const at of list) {
    const zone = zoneOf(at);
    const known = zone === undefined ? undefined : groups.find((g) => g.zone === zone);
    if (known === undefined) groups.push({ zone, group: [at] });
    else known.group.push(at);
  }
  return groups;
}
