import type { Report } from '../report/schema.ts';
import { type Change, changeIf, quoted } from './change.ts';
import { type Pairs, pairUp } from './pair-up.ts';

type Graph = Report['graph'];
type Box = Graph['nodes'][number];
type Zone = Graph['zones'][number];

/** Boxes of both pictures, told apart by id, then by label: an id that changed alone changes no picture. */
export const pairBoxes = (before: Graph, after: Graph): Pairs<Box> =>
  pairUp(before.nodes, after.nodes, [({ id }) => id, ({ label }) => label]);

/** Boxes that came, went, or say or are something else. */
export function compareBoxes(before: Graph, after: Graph): readonly Change[] {
  const { pairs, removed, added } = pairBoxes(before, after);
  return [
    ...removed.map(({ label }): Change => ({ kind: 'box-removed', text: `box ${quoted(label)} removed` })),
    ...added.map(({ label }): Change => ({ kind: 'box-added', text: `box ${quoted(label)} added` })),
    ...pairs.flatMap(([was, is]) => [
      ...changeIf('box-renamed', was.label, is.label, (a, b) => `box ${quoted(a)} renamed to ${quoted(b)}`),
      ...changeIf(
        'box-role',
        was.role,
        is.role,
        (a, b) => `role of ${quoted(is.label)}: ${quoted(a)} is now ${quoted(b)}`,
      ),
      ...changeIf(
        'box-icon',
        was.icon,
        is.icon,
        (a, b) => `icon of ${quoted(is.label)}: ${quoted(a)} is now ${quoted(b)}`,
      ),
      ...changeIf(
        'box-number',
        was.number,
        is.number,
        (a, b) => `number of ${quoted(is.label)}: ${a ?? 'none'} is now ${b ?? 'none'}`,
      ),
      ...changeIf(
        'box-moved',
        zoneName(before, was.zone),
        zoneName(after, is.zone),
        (a, b) => `box ${quoted(is.label)} moved from ${a} to ${b}`,
      ),
    ]),
  ];
}

/** Zones that came, went, or have another name or place. */
export function compareZones(before: Graph, after: Graph): readonly Change[] {
  const { pairs, removed, added } = pairUp<Zone>(before.zones, after.zones, [({ id }) => id, ({ label }) => label]);
  return [
    ...removed.map(({ label }): Change => ({ kind: 'zone-removed', text: `zone ${quoted(label)} removed` })),
    ...added.map(({ label }): Change => ({ kind: 'zone-added', text: `zone ${quoted(label)} added` })),
    ...pairs.flatMap(([was, is]) => [
      ...changeIf('zone-renamed', was.label, is.label, (a, b) => `zone ${quoted(a)} renamed to ${quoted(b)}`),
      ...changeIf(
        'zone-moved',
        zoneName(before, was.in),
        zoneName(after, is.in),
        (a, b) => `zone ${quoted(is.label)} moved from ${a} to ${b}`,
      ),
    ]),
  ];
}

/** The zone that has an id as a person would name it; a zone that was renamed counts as the same one. */
const zoneName = ({ zones }: Graph, id: string | null): string =>
  id === null ? 'no zone' : `zone ${quoted(zones.find((zone) => zone.id === id)?.label ?? id)}`;
