import { type Diagnostic, quote } from '../../diagnostics.ts';
import type { Edge, Node } from '../../model/model.ts';
import type { CopyRule } from './copy.ts';
import { copyFinding } from './copy-finding.ts';

const ID = 'copy/duplicate-label';

/** Boxes of one name in one zone, and arrows that say the same between the same boxes. */
export const duplicateLabel: CopyRule = {
  id: ID,
  check: ({ model }) => [
    ...groups(model.nodes, sameBox).flatMap(tellBoxes),
    ...groups(model.edges, sameArrow).flatMap(tellArrows),
  ],
};

/** Things that have one key, in their order. */
function groups<T>(things: readonly T[], keyOf: (thing: T) => string): readonly (readonly T[])[] {
  const keys = things.map(keyOf);
  return [...new Set(keys)].map((key) => things.filter((_, i) => keys[i] === key));
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Two zones may have a box of one name each: the zone tells them apart. */
const sameBox = ({ label, zone }: Node): string => JSON.stringify([plain(label), zone]);

/** An arrow may come back at another step of the story. */
const sameArrow = ({ from, to, label, protocol, steps, kind, heads }: Edge): string =>
  JSON.stringify([from, to, heads, plain(label ?? ''), plain(protocol ?? ''), steps, label === null ? kind : '']);

function tellBoxes([first, second, ...more]: readonly Node[]): readonly Diagnostic[] {
  if (first === undefined || second === undefined) return [];
  const times = more.length + 2;
  const message = `${times} boxes are called ${quote(second.label)}, the first of them ${quote(first.id)}`;
  const help = `say what tells them apart, for instance ${quote(`${second.label} 2`)} or where it runs, or draw one box`;
  return [copyFinding(ID, second.pointer, message, { times }, help)];
}

function tellArrows([first, second, ...more]: readonly Edge[]): readonly Diagnostic[] {
  if (first === undefined || second === undefined) return [];
  const { from, to, label, pointer } = second;
  const times = more.length + 2;
  const named = label === null ? 'without a label' : `with the label ${quote(label)}`;
  const message = `${times} arrows lead from ${quote(from)} to ${quote(to)} ${named}`;
  const help = 'say what crosses on each of them, or keep one: `step: [1, 2]` tells two rows of one arrow';
  return [copyFinding(ID, pointer, message, { times }, help)];
}
