import type { ErrorObject } from 'ajv';
import { type Diagnostic, quote } from '../diagnostics.ts';
import { didYouMean } from '../did-you-mean.ts';

/** All that the validator says of settings, one sentence for each slip. */
export function explainErrors(errors: readonly ErrorObject[]): readonly Diagnostic[] {
  // Of a value with several forms, the sentence that names them all is enough.
  const choices = new Set(errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath));
  return errors
    .filter(({ keyword, instancePath }) => keyword === 'anyOf' || !choices.has(instancePath))
    .filter((error) => !isConsequence(error, errors))
    .map(explain);
}

/** A value of the wrong type is none of the words either. */
const isConsequence = ({ keyword, instancePath }: ErrorObject, errors: readonly ErrorObject[]): boolean =>
  keyword === 'enum' && errors.some((other) => other.keyword === 'type' && other.instancePath === instancePath);

function explain(error: ErrorObject): Diagnostic {
  const { instancePath: pointer, params, data } = error;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(pointer, String(params['additionalProperty']), Object.keys(error.parentSchema?.['properties']));
    case 'type':
      return wrongType(error, String(params['type']));
    case 'enum':
      return unknownWord(error, (params['allowedValues'] as readonly unknown[]).map(String), true);
    case 'minimum':
    case 'maximum':
      return badValue(pointer, `${nameOf(pointer)} ${shown(data)}`, error, `write ${rangeOf(error)}`);
    case 'minItems':
      return badValue(pointer, `${nameOf(pointer)} is an empty list`, error, 'write an item, or delete the key');
    case 'maxItems':
      return badValue(pointer, `${nameOf(pointer)} has more than ${params['limit']} items`, error);
    case 'maxLength':
      return badValue(pointer, `${nameOf(pointer)} has more than ${params['limit']} characters`, error);
    default:
      return unknownWord(error, wordsOf(error), false);
  }
}

/** Words among the examples of a value that may have other forms too. */
const wordsOf = ({ parentSchema }: ErrorObject): readonly string[] =>
  ((parentSchema?.['examples'] ?? []) as readonly unknown[]).map(String).filter((word) => /^[a-z]{3,}$/.test(word));

const TYPES: Readonly<Record<string, readonly [noun: string, help: string]>> = {
  string: ['a text', 'write a text, in quotes when it looks like something else'],
  integer: ['a whole number', 'write a whole number, without quotes'],
  boolean: ['true or false', 'write true or false, without quotes'],
  object: ['a map', 'write `key: value` lines'],
  array: ['a list', 'write a list: [one, another]'],
};

function wrongType(error: ErrorObject, type: string): Diagnostic {
  const { instancePath: pointer, data } = error;
  const [noun, help] = TYPES[type] ?? [type, undefined];
  const list = type === 'array' && typeof data === 'string' ? `write a list: [${data.slice(0, 40)}]` : help;
  return badValue(pointer, `${nameOf(pointer)} ${shown(data)}; it must be ${noun}`, error, list);
}

function shown(data: unknown): string {
  if (data === null) return 'is empty';
  if (typeof data === 'object') return Array.isArray(data) ? 'is a list' : 'is a map';
  return `is ${quote(String(data))}`;
}

const rangeOf = ({ parentSchema }: ErrorObject): string =>
  `${parentSchema?.['minimum']} to ${parentSchema?.['maximum']}`;

function unknownKey(parent: string, key: string, known: readonly string[]): Diagnostic {
  const meant = didYouMean(key, known);
  const name = parent === '' ? key : `${pathOf(parent)}.${key}`;
  return {
    rule: 'config/unknown-key',
    severity: 'error',
    message: `${quote(name)} is no setting`,
    help: meant === undefined ? `settings here: ${known.join(', ')}` : `did you mean "${meant}"?`,
    pointer: `${parent}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    atKey: true,
  };
}

function unknownWord(error: ErrorObject, known: readonly string[], areAll: boolean): Diagnostic {
  const { instancePath: pointer, data } = error;
  const meant = didYouMean(String(data), known);
  const all = areAll ? `write one of: ${known.join(', ')}` : undefined;
  const help = meant === undefined ? all : `did you mean "${meant}"?`;
  return badValue(pointer, `${nameOf(pointer)} cannot be ${quote(String(data))}`, error, help);
}

function badValue(pointer: string, message: string, { parentSchema }: ErrorObject, help?: string): Diagnostic {
  const description: unknown = parentSchema?.['description'];
  const found = { rule: 'config/bad-value', severity: 'error' as const, message, pointer };
  return { ...found, help: help ?? (typeof description === 'string' ? description : 'see whiteprint schema config') };
}

/** `site.baseUrl`, `size[1]`. */
const pathOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((token, i) => (/^\d+$/.test(token) ? `[${token}]` : i === 0 ? token : `.${token}`))
    .join('');

const nameOf = (pointer: string): string => (pointer === '' ? 'the file' : quote(pathOf(pointer)));
