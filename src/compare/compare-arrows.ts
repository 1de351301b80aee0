import type { Report } from '../report/schema.ts';
import { type Change, changeIf, quoted } from './change.ts';
import { pairBoxes } from './compare-boxes.ts';
import { pairUp } from './pair-up.ts';

type Graph = Report['graph'];
/** An arrow whose ends are told by what both pictures call them. */
type Arrow = Graph['edges'][number] & { readonly name: string };

/** Arrows that came, went, or say or are something else. One between the same ends with another label is the same arrow. */
export function compareArrows(before: Graph, after: Graph): readonly Change[] {
  const newIds = new Map(pairBoxes(before, after).pairs.map(([was, is]) => [was.id, is.id]));
  const arrowsBefore = before.edges.map((edge) =>
    named({ ...edge, from: newIds.get(edge.from) ?? edge.from, to: newIds.get(edge.to) ?? edge.to }, after, before),
  );
  const arrowsAfter = after.edges.map((edge) => named(edge, after, before));
  const ends = ({ from, to }: Arrow): string => JSON.stringify([from, to]);
  const { pairs, removed, added } = pairUp<Arrow>(arrowsBefore, arrowsAfter, [
    (arrow) => JSON.stringify([ends(arrow), arrow.label, arrow.kind, arrow.steps]),
    (arrow) => JSON.stringify([ends(arrow), arrow.label]),
    ends,
  ]);
  return [
    ...removed.map((arrow): Change => ({ kind: 'arrow-removed', text: `arrow ${told(arrow)} removed` })),
    ...added.map((arrow): Change => ({ kind: 'arrow-added', text: `arrow ${told(arrow)} added` })),
    ...pairs.flatMap(([was, is]) => [
      ...changeIf(
        'arrow-label',
        was.label,
        is.label,
        (a, b) => `label of ${is.name}: ${quoted(a)} is now ${quoted(b)}`,
      ),
      // Sidecars of older versions do not tell of heads.
      ...changeIf('arrow-heads', was.heads ?? is.heads, is.heads, (_, b) => `${told(is)} ${HEADS[b]}`),
      ...changeIf('arrow-kind', was.kind, is.kind, (a, b) => `kind of ${told(is)}: ${a} is now ${b}`),
      ...changeIf(
        'arrow-protocol',
        was.protocol,
        is.protocol,
        (a, b) => `protocol of ${told(is)}: ${quoted(a)} is now ${quoted(b)}`,
      ),
      ...changeIf('arrow-steps', stepsOf(was), stepsOf(is), (a, b) => `steps of ${told(is)}: ${a} is now ${b}`),
    ]),
  ];
}

function named(edge: Graph['edges'][number], after: Graph, before: Graph): Arrow {
  return { ...edge, name: `${labelOf(edge.from, after, before)} → ${labelOf(edge.to, after, before)}` };
}

const HEADS = {
  end: 'now points one way',
  both: 'now points both ways',
  none: 'is now a line without arrowheads',
} as const;

/** What is at an arrow's end: in the new picture, else in the old one. */
const labelOf = (id: string, ...graphs: readonly Graph[]): string =>
  graphs.flatMap(({ nodes, zones }) => [...nodes, ...zones]).find((one) => one.id === id)?.label ?? id;

const told = ({ name, label }: Arrow): string => (label === null ? name : `${name} ${quoted(label)}`);

const stepsOf = ({ steps }: Arrow): string => (steps.length === 0 ? 'none' : steps.join(', '));
