import { didYouMean } from '../did-you-mean.ts';
import { EXIT } from './exit-codes.ts';
import { RULES } from './findings/rule-list.ts';
import { trouble } from './findings/trouble.ts';
import type { Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';

/** Lists the rules: all, the one of this id, or those of a room such as `picture`. Throws trouble when there is none. */
export function runRules(id: string | undefined, isJson: boolean, terminal: Terminal): number {
  const rules = RULES.filter((rule) => id === undefined || rule.id === id || rule.id.startsWith(`${id}/`));
  if (id !== undefined && rules.length === 0) throw trouble(`no rule has the id "${id}"`, helpFor(id));
  if (isJson) terminal.give(`${JSON.stringify({ rules }, null, 2)}\n`);
  else terminal.give(textTable(rules.map(({ id, level, summary }) => [id, level, summary])));
  return EXIT.fine;
}

function helpFor(id: string): string {
  const ids = RULES.map((rule) => rule.id);
  const names = ids.map((known) => known.slice(known.indexOf('/') + 1));
  const near = didYouMean(id, ids) ?? ids[names.indexOf(didYouMean(id, names) ?? '')];
  return near === undefined ? 'whiteprint rules lists all of them' : `did you mean "${near}"?`;
}
