import type { ErrorObject } from 'ajv';
import { quote } from '../diagnostics.ts';
import { lastToken } from './places.ts';

/** What an error is about, in words. */
export interface Subject {
  readonly pointer: string;
  /** The last key of the pointer that is no index: `canvases` for `/canvases/0`. */
  readonly key: string;
  /** The path as people write it, quoted: `"nodes.browser.label"`. */
  readonly name: string;
  /** What the schema calls the map that was checked: `a node`. */
  readonly owner: string;
  readonly data: unknown;
  /** The value as it stands in the file. */
  readonly source: string;
}

/** The subject of an error of the validator. */
export function subjectOf(error: ErrorObject, sourceOf: (pointer: string) => string): Subject {
  const tokens = error.instancePath.split('/').slice(1).map(readToken);
  const title: unknown = error.parentSchema?.['title'];
  return {
    pointer: error.instancePath,
    key: tokens.findLast((token) => !/^\d+$/.test(token)) ?? '',
    name: tokens.length === 0 ? 'the spec' : quote(pathOf(tokens)),
    owner: typeof title === 'string' ? withArticle(title) : 'the map',
    data: error.data,
    source: sourceOf(error.instancePath),
  };
}

const readToken = (token: string): string => lastToken(`/${token}`);

/** `edges[3].label`: the way most people write paths; indices from 0, as in the pointer. */
const pathOf = (tokens: readonly string[]): string =>
  tokens.map((token, i) => (/^\d+$/.test(token) ? `[${token}]` : i === 0 ? token : `.${token}`)).join('');

const UNIQUE: readonly string[] = ['spec', 'title block'];

function withArticle(noun: string): string {
  if (noun === 'meta') return noun;
  if (UNIQUE.includes(noun)) return `the ${noun}`;
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
