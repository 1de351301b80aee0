import { spellText } from './spell-text.ts';
import type { Entry, Node } from './tree.ts';

/** Writes a value in brackets on one line, or a text as its lines; comments are left out, and several lines say that it does not fit on one. */
export function printFlat(value: Node, isAlone: boolean): readonly string[] {
  if (value.kind === 'text') return spellText(value, !isAlone);
  if (value.kind === 'block') return [value.header, ...value.lines];
  const entries = value.entries.map(printFlatEntry);
  if (entries.some((lines) => lines.length > 1)) return entries.flat();
  const inside = entries.flat().join(', ');
  return [value.kind === 'map' ? `{${inside}}` : `[${inside}]`];
}

function printFlatEntry({ key, anchors, value }: Entry): readonly string[] {
  const [first = '', ...more] = value === undefined ? [] : printFlat(value, false);
  const name = key === undefined ? [] : [`${spellText(key, true).join('')}:`];
  const parts = [...name, ...anchors, ...(value === undefined ? [] : [first])];
  return [parts.join(' '), ...more];
}
