import type { ErrorObject } from 'ajv';
import { type Diagnostic, quote } from '../diagnostics.ts';
import { didYouMean } from '../did-you-mean.ts';
import { arrowHelp } from './arrow-help.ts';
import { OTHER_WORDS } from './other-words.ts';
import type { Subject } from './subject.ts';

type Explained = Pick<Diagnostic, 'rule' | 'message' | 'help'>;

/** A value of the right type that is not allowed all the same: a wrong word or form, too small, too long, too many. */
export function explainValue(error: ErrorObject, subject: Subject): Explained {
  const limit = Number(error.params['limit']);
  switch (error.keyword) {
    case 'enum':
      return explainChoice(error, subject);
    case 'pattern':
      return error.params['pattern'] === '\\S' ? emptyText(subject) : explainForm(error, subject);
    case 'maxLength':
      return tooLong(subject, limit);
    case 'minimum':
    case 'maximum':
      return outOfRange(error, subject, limit);
    case 'minItems':
    case 'minProperties':
      return {
        rule: 'spec/limit',
        message: `${subject.name} is empty; it needs at least ${limit} entry`,
        help: subject.key === 'nodes' ? 'write one `id: label` line for each' : 'write one, or delete the key',
      };
    case 'maxItems':
    case 'maxProperties':
      return tooMany(subject, limit);
    case 'uniqueItems':
      return { rule: 'spec/bad-value', message: `${subject.name} has the same item twice`, help: 'keep one of them' };
    default:
      return { rule: 'spec/bad-value', message: `${subject.name} ${error.message ?? 'is not allowed'}` };
  }
}

function explainChoice(error: ErrorObject, subject: Subject): Explained {
  const allowed: readonly unknown[] = error.params['allowedValues'] ?? [];
  return badValue(subject, allowed.map(String), `write one of: ${allowed.join(', ')}`);
}

function explainForm(error: ErrorObject, subject: Subject): Explained {
  const examples: readonly unknown[] = error.parentSchema?.['examples'] ?? [];
  const words = examples.filter((example) => typeof example === 'string');
  // Examples are words to choose from for sizes alone; elsewhere they only show the form.
  const choices = subject.key.startsWith('canvas') ? words : [];
  return badValue(subject, choices, formOf(subject) ?? `write for instance ${words.join(' or ')}`);
}

/** How values are written, by their key. */
const FORMS: Readonly<Record<string, string>> = {
  budget: 'write a number and a unit, such as 180KB or 200KiB',
  canvas: 'write WIDTHxHEIGHT in px, or one of: square, social, portrait, slide, story',
  canvases: 'write WIDTHxHEIGHT in px, or one of: square, social, portrait, slide, story',
  generated: 'write a date such as 2026-06-06',
  lang: 'write a language tag such as en or pt-BR',
  link: 'write an address that begins with http:// or https://',
  slug: 'write lower-case letters, digits, dots and dashes, such as jwt-token-flow',
  theme: 'write the name of a theme, or the path of a theme file relative to the spec',
};

const formOf = ({ key, data }: Subject): string | undefined => (key === 'edges' ? arrowHelp(String(data)) : FORMS[key]);

function badValue(subject: Subject, words: readonly string[], help: string): Explained {
  const value = typeof subject.data === 'string' ? subject.data : subject.source;
  const near = didYouMean(value, words, OTHER_WORDS);
  return {
    rule: 'spec/bad-value',
    message: `${subject.name} cannot be ${quote(value)}`,
    help: near === undefined ? help : `did you mean "${near}"?`,
  };
}

const emptyText = (subject: Subject): Explained => ({
  rule: 'spec/bad-value',
  message: `${subject.name} is an empty text`,
  help: 'write a text, or delete the key',
});

function tooLong(subject: Subject, limit: number): Explained {
  const length = [...String(subject.data)].length;
  return {
    rule: 'spec/too-long',
    message: `${subject.name} has ${length} characters; at most ${limit} are allowed`,
    help: 'say it in fewer words',
  };
}

function outOfRange(error: ErrorObject, subject: Subject, limit: number): Explained {
  const bound = error.keyword === 'minimum' ? 'least' : 'most';
  const bytes = subject.key === 'budget' ? ' bytes' : '';
  return {
    rule: 'spec/limit',
    message: `${subject.name} is ${subject.source}; it must be at ${bound} ${limit}${bytes}`,
    help: FORMS[subject.key] ?? `write a number from ${rangeOf(error)}`,
  };
}

function rangeOf(error: ErrorObject): string {
  const { minimum, maximum } = error.parentSchema ?? {};
  return `${minimum} to ${maximum}`;
}

function tooMany(subject: Subject, limit: number): Explained {
  const { data } = subject;
  const count = Array.isArray(data) ? data.length : Object.keys(Object(data)).length;
  const isArrow = /^\/edges\/\d+$/.test(subject.pointer);
  return {
    rule: 'spec/limit',
    message: isArrow
      ? `${subject.name} holds ${count} arrows`
      : `${subject.name} has ${count} entries; at most ${limit} are allowed`,
    help: isArrow
      ? 'begin each arrow with `- ` on a line of its own'
      : 'tell less in one picture, or split it into several specs',
  };
}
