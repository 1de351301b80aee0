import { type Diagnostic, quote, type Severity } from '../diagnostics.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Config } from './schema.ts';

/** A rule of the product, and how bad it is when nobody says otherwise. */
export interface KnownRule {
  readonly id: string;
  readonly level: Severity;
}

/** Rules that there are not, and errors that somebody wants to be less. A room's name means all rules of it that are warnings. */
export function checkRules({ rules = {} }: Config, known: readonly KnownRule[]): readonly Diagnostic[] {
  return Object.entries(rules).flatMap(([id, level]): readonly Diagnostic[] => {
    const meant = known.filter((one) => one.id === id || one.id.startsWith(`${id}/`));
    if (meant.length === 0) return [unknownRule(id, known)];
    return level !== 'error' && meant.every((rule) => rule.level === 'error') ? [promised(id, level)] : [];
  });
}

/** Where the level of a rule stands in settings. */
export const pointerTo = (id: string): string => `/rules/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;

function unknownRule(id: string, known: readonly KnownRule[]): Diagnostic {
  const ids = known.map((rule) => rule.id);
  const names = ids.map((one) => one.slice(one.indexOf('/') + 1));
  const rooms = [...new Set(ids.map((one) => one.slice(0, one.indexOf('/'))))];
  const meant = didYouMean(id, [...ids, ...rooms]) ?? ids[names.indexOf(didYouMean(id, names) ?? '')];
  return {
    rule: 'config/unknown-rule',
    severity: 'error',
    message: `no rule has the id ${quote(id)}`,
    help: meant === undefined ? 'whiteprint rules lists all of them' : `did you mean "${meant}"?`,
    pointer: pointerTo(id),
    atKey: true,
  };
}

const promised = (id: string, level: string): Diagnostic => ({
  rule: 'config/fixed-rule',
  severity: 'error',
  message: `the rule ${quote(id)} cannot be ${quote(level)}: what it finds is an error, and no picture of this product has it`,
  help: 'delete the line and mend what the rule finds; only warnings can be turned off, or into errors',
  pointer: pointerTo(id),
});
