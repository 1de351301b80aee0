import { didYouMean } from '../did-you-mean.ts';
import { EXIT } from './exit-codes.ts';
import { RULES, type Rule } from './findings/rule-list.ts';
import { trouble } from './findings/trouble.ts';
import { readRulePage, rulePagePath, showRulePage } from './rule-page.ts';
import type { Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';

/** Lists the rules, all or those of a room such as `picture`, or prints the page of one. Throws trouble when there is none. */
export function runRules(id: string | undefined, isJson: boolean, terminal: Terminal): number {
  const rules = RULES.filter((rule) => id === undefined || rule.id === id || rule.id.startsWith(`${id}/`));
  if (id !== undefined && rules.length === 0) throw trouble(`no rule has the id "${id}"`, helpFor(id));
  const page = rules[0]?.id === id ? readRulePage(id ?? '') : undefined;
  if (isJson) terminal.give(`${JSON.stringify({ rules: rules.map(toJsonRule) }, null, 2)}\n`);
  else if (page !== undefined) terminal.give(showRulePage(page, terminal.dataPalette));
  else terminal.give(textTable(rules.map(({ id, level, summary }) => [id, level, summary])));
  return EXIT.fine;
}

const toJsonRule = (rule: Rule) => ({ ...rule, docs: rulePagePath(rule.id) });

function helpFor(id: string): string {
  const ids = RULES.map((rule) => rule.id);
  const rooms = [...new Set(ids.map((known) => known.slice(0, known.indexOf('/'))))];
  const names = ids.map((known) => known.slice(known.indexOf('/') + 1));
  const near = didYouMean(id, [...ids, ...rooms]) ?? ids[names.indexOf(didYouMean(id, names) ?? '')];
  return near === undefined ? 'whiteprint rules lists all of them' : `did you mean "${near}"?`;
}
