import type { ErrorObject } from 'ajv';
import { type Diagnostic, quote } from '../diagnostics.ts';
import type { Subject } from './subject.ts';

type Explained = Pick<Diagnostic, 'rule' | 'message' | 'help'>;

/** A value of the wrong type. */
export function explainType(error: ErrorObject, subject: Subject): Explained {
  const types = expectedTypes(error);
  const expected = [...new Set(types.map((type) => TYPE_NAMES[type] ?? type))].join(' or ');
  const found = describeValue(subject);
  return {
    rule: 'spec/wrong-type',
    message: `${subject.name} ${found}; it must be ${expected}`,
    help: typeHelp(types, subject),
  };
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'a map',
  array: 'a list',
};

function expectedTypes(error: ErrorObject): readonly string[] {
  if (error.keyword === 'type') return [String(error.params['type'])];
  const branches: readonly { readonly type?: string }[] = Array.isArray(error.schema) ? error.schema : [];
  return branches.flatMap(({ type }) => (type === undefined ? [] : [type]));
}

function describeValue({ data, source }: Subject): string {
  if (data === null) return 'is empty';
  if (Array.isArray(data)) return 'is a list';
  if (typeof data === 'object') return 'is a map';
  if (typeof data === 'number') return Number.isFinite(data) ? `is the number ${source}` : 'is not a finite number';
  return typeof data === 'string' ? `is the text ${quote(data)}` : `is ${String(data)}`;
}

function typeHelp(types: readonly string[], subject: Subject): string {
  const { data, key, pointer, source } = subject;
  if (pointer === '') return 'write `key: value` lines, beginning with `whiteprint: 1`';
  if (data === null) return emptyHelp(types, key);
  if (typeof data !== 'object' && Object.hasOwn(OWN_FORMS, key)) return OWN_FORMS[key] ?? '';
  if (types.includes('string') && typeof data !== 'object') return `put it in quotes: "${source}"`;
  if (types.includes('array') && typeof data === 'string') return `write a list: [${data.slice(0, 40)}]`;
  if (types.includes('boolean')) return 'write true or false, without quotes';
  if (isNumeric(data)) return `write ${String(data)} without quotes`;
  return containerHelp(types, key);
}

/** Values that are no plain texts, so that quotes alone would not help. */
const OWN_FORMS: Readonly<Record<string, string>> = {
  budget: 'write a number and a unit, such as 180KB or 200KiB',
  canvas: 'write WIDTHxHEIGHT in px, such as 1024x1024, or a name such as square',
  canvases: 'write a list of sizes, such as [square, social]',
  edges: 'write one `- a -> b: label` line for each',
};

function emptyHelp(types: readonly string[], key: string): string {
  if (/->|--/.test(key)) return 'write a label after the colon, or leave out the colon';
  return types.includes('string') ? 'write a text after the colon' : containerHelp(types, key);
}

const isNumeric = (data: unknown): boolean => typeof data === 'string' && /^\d{1,9}$/.test(data);

function containerHelp(types: readonly string[], key: string): string {
  if (key === 'nodes' || key === 'zones') return 'write one `id: label` line for each, without dashes';
  if (key === 'edges') return 'write one `- a -> b: label` line for each';
  if (types.includes('array')) return 'write a list: one `- ` line for each item';
  if (types.includes('object')) return 'write `key: value` lines below it';
  return types.includes('integer') ? 'write a whole number' : 'write a single value';
}
