import type { Draft, Entry } from './draft.ts';
import { leftOut } from './remarks.ts';
import type { Remark } from './sketch.ts';

/** More than these help nobody: the rest is counted. */
const MOST_LEFT_OUT = 60;

/** A draft that tells of the first things that were left out, and how many more there are. */
export function limitRemarks(draft: Draft): Draft {
  let count = 0;
  let first = 0;
  const kept = (remarks: readonly Remark[]): readonly Remark[] =>
    remarks.filter(({ kind, at }) => {
      if (kind === 'left-out' && ++count === MOST_LEFT_OUT + 1) first = at;
      return kind === 'guessed' || count <= MOST_LEFT_OUT;
    });
  const each = <T>(entries: readonly Entry<T>[]): readonly Entry<T>[] =>
    entries.map(({ value, remarks }) => ({ value, remarks: kept(remarks) }));
  const head = kept(draft.remarks);
  const limited: Draft = {
    facts: each(draft.facts),
    zones: each(draft.zones),
    nodes: each(draft.nodes),
    edges: each(draft.edges),
    context: each(draft.context),
    legend: each(draft.legend),
    notes: each(draft.notes),
    meta: each(draft.meta),
    remarks: head,
  };
  const more = count - MOST_LEFT_OUT;
  return more <= 0
    ? limited
    : { ...limited, remarks: [...head, leftOut(first, `${more} more things, not told one by one`)] };
}
