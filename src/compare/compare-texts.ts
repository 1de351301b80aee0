import type { Report } from '../report/schema.ts';
import { type Change, quoted } from './change.ts';
import { pairUp } from './pair-up.ts';

type Graph = Report['graph'];

/** A row of the legend and its number. */
interface Step {
  readonly number: number;
  readonly text: string;
}

/** Steps that came, went, have another number, or say something else under the same one. */
export function compareSteps(before: Graph, after: Graph): readonly Change[] {
  const { pairs, removed, added } = pairUp(stepsOf(before), stepsOf(after), [
    ({ number, text }) => `${number} ${text}`,
    ({ text }) => text,
  ]);
  const rewritten = pairUp(removed, added, [({ number }) => String(number)]);
  return [
    ...rewritten.removed.map(
      ({ number, text }): Change => ({ kind: 'step-removed', text: `step ${number} ${quoted(text)} removed` }),
    ),
    ...rewritten.added.map(
      ({ number, text }): Change => ({ kind: 'step-added', text: `step ${number} ${quoted(text)} added` }),
    ),
    ...rewritten.pairs.map(
      ([was, is]): Change => ({
        kind: 'step-changed',
        text: `step ${is.number}: ${quoted(was.text)} is now ${quoted(is.text)}`,
      }),
    ),
    ...pairs
      .filter(([was, is]) => was.number !== is.number)
      .map(
        ([was, is]): Change => ({
          kind: 'step-renumbered',
          text: `step ${was.number} ${quoted(is.text)} is now step ${is.number}`,
        }),
      ),
  ];
}

const stepsOf = ({ legend }: Graph): readonly Step[] => legend.map((text, i) => ({ number: i + 1, text }));

/** Notes that came and went. */
export function compareNotes(before: Graph, after: Graph): readonly Change[] {
  const toItems = ({ notes }: Graph) => notes.map((text) => ({ text }));
  const { removed, added } = pairUp(toItems(before), toItems(after), [({ text }) => text]);
  return [
    ...removed.map(({ text }): Change => ({ kind: 'note-removed', text: `note ${quoted(text)} removed` })),
    ...added.map(({ text }): Change => ({ kind: 'note-added', text: `note ${quoted(text)} added` })),
  ];
}
