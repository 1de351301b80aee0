import { type Diagnostic, quote } from '../../diagnostics.ts';
import type { Edge, Node } from '../../model/model.ts';
import type { CopyRule } from './copy.ts';
import { copyFinding } from './copy-finding.ts';

const ID = 'copy/duplicate-label';

/** Boxes of one name in one zone, and arrows that say the same between the same boxes. */
export const duplicateLabel: CopyRule = {
  id: ID,
  check: ({ model }) => [
    ...repeated(model.nodes, sameBox).map(([first, node]) => tellBox(first, node)),
    ...repeated(model.edges, sameArrow).map(([first, edge]) => tellArrow(first, edge)),
  ],
};

/** Each thing that has the key of an earlier one, behind that one. */
function repeated<T>(things: readonly T[], keyOf: (thing: T) => string): readonly (readonly [T, T])[] {
  const firsts = new Map<string, T>();
  return things.flatMap((thing) => {
    const first = firsts.get(keyOf(thing));
    if (first !== undefined) return [[first, thing] as const];
    firsts.set(keyOf(thing), thing);
    return [];
  });
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Two zones may have a box of one name each: the zone tells them apart. */
const sameBox = ({ label, zone }: Node): string => JSON.stringify([plain(label), zone]);

/** An arrow may come back at another step of the story. */
const sameArrow = ({ from, to, label, protocol, steps, kind, heads }: Edge): string =>
  JSON.stringify([from, to, heads, plain(label ?? ''), plain(protocol ?? ''), steps, label === null ? kind : '']);

function tellBox(first: Node, { id, label, pointer }: Node): Diagnostic {
  const message = `the boxes ${quote(first.id)} and ${quote(id)} are both called ${quote(label)}`;
  const help = `say what tells them apart, for instance ${quote(`${label} 2`)} or where it runs, or draw one box`;
  return copyFinding(ID, pointer, message, { first: first.id, second: id }, help);
}

function tellArrow(first: Edge, { from, to, label, index, pointer }: Edge): Diagnostic {
  const named = label === null ? 'without a label' : `with the label ${quote(label)}`;
  const message = `two arrows lead from ${quote(from)} to ${quote(to)} ${named}`;
  const help = 'say what crosses on each of them, or keep one; `step: [1, 2]` tells two rows of one arrow';
  return copyFinding(ID, pointer, message, { first: first.index, second: index }, help);
}
