import type { ErrorObject } from 'ajv';
import { type Diagnostic, quote } from '../diagnostics.ts';
import { didYouMean, surelyMeant } from '../did-you-mean.ts';
import { arrowHelp } from './arrow-help.ts';
import { keysElsewhere } from './keys-elsewhere.ts';
import { OTHER_WORDS } from './other-words.ts';
import { pointerToken } from './places.ts';
import type { Subject } from './subject.ts';

type Explained = Pick<Diagnostic, 'rule' | 'message' | 'help' | 'pointer' | 'atKey'>;

/** A key that its map does not know: an unknown word, an id of the wrong form, or an arrow of the wrong form. */
export function explainKey(error: ErrorObject, subject: Subject): Explained {
  const key = String(error.params['additionalProperty']);
  const place = { pointer: `${subject.pointer}/${pointerToken(key)}`, atKey: true };
  const title = error.parentSchema?.['title'];
  if (title === 'nodes' || title === 'zones') return { ...badId(key), ...place };
  if (error.parentSchema?.['patternProperties'] !== undefined) return { ...badArrow(key), ...place };
  const path = subject.pointer === '' ? quote(key) : quote(`${subject.name.slice(1, -1)}.${key}`);
  return {
    rule: 'spec/unknown-key',
    message: `${path} is not a key of ${subject.owner}`,
    help: unknownKeyHelp(key, error, subject.owner),
    ...place,
  };
}

/** The key that an unknown key was probably meant to be. */
export function suggestKey(error: ErrorObject): string | undefined {
  return didYouMean(String(error.params['additionalProperty']), keysOf(error), OTHER_WORDS);
}

const keysOf = (error: ErrorObject): readonly string[] => Object.keys(error.parentSchema?.['properties'] ?? {});

function unknownKeyHelp(key: string, error: ErrorObject, owner: string): string {
  if (key === '<<') return 'merge keys are not part of the language; write the keys out';
  if (isCutText(key, error.data)) return 'in { } a comma ends a text: put a text with a comma into double quotes';
  const elsewhere = surelyMeant(key, keysOf(error), OTHER_WORDS) === undefined ? keysElsewhere(key) : undefined;
  if (elsewhere !== undefined) return elsewhere;
  const near = suggestKey(error);
  return near === undefined ? `${owner} has the keys ${keysOf(error).join(', ')}` : `did you mean "${near}"?`;
}

/** What stood behind a comma of a text without quotes is read as a key of several words and without a value. */
const isCutText = (key: string, data: unknown): boolean =>
  /\s/.test(key) && typeof data === 'object' && data !== null && (data as Record<string, unknown>)[key] === null;

function badId(id: string): Pick<Explained, 'rule' | 'message' | 'help'> {
  const form = 'an id begins with a letter a-z and has a-z, 0-9, - and _';
  const plain = id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^[^a-z]+|[-_]+$/g, '')
    .slice(0, 60);
  return {
    rule: 'model/bad-id',
    message: `${quote(id)} is not an id`,
    help: plain === '' ? form : `${form}; for instance ${quote(plain)}`,
  };
}

function badArrow(key: string): Pick<Explained, 'rule' | 'message' | 'help'> {
  const isWord = /^[a-zA-Z]+$/.test(key);
  if (!isWord) return { rule: 'spec/bad-value', message: `${quote(key)} is not an arrow`, help: arrowHelp(key) };
  return {
    rule: 'spec/unknown-key',
    message: `${quote(key)} stands beside an arrow in short form, which has one key only`,
    help: 'write `a -> b: {label: …, kind: …}`',
  };
}
