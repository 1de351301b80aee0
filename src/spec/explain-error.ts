import type { ErrorObject } from 'ajv';
import { type Diagnostic, quote } from '../diagnostics.ts';
import { explainKey } from './explain-key.ts';
import { explainType } from './explain-type.ts';
import { explainValue } from './explain-value.ts';
import { type Subject, subjectOf } from './subject.ts';

/** One error of the validator as one sentence and a way out. `sourceOf` gives a value as it stands in the file. */
export function explainError(error: ErrorObject, sourceOf: (pointer: string) => string): Diagnostic {
  const subject = subjectOf(error, sourceOf);
  return { severity: 'error', ...explain(error, subject) };
}

/** What an explanation decides; the place is the subject's unless told otherwise. */
type Explained = Pick<Diagnostic, 'rule' | 'message' | 'help' | 'pointer' | 'atKey'>;

function explain(error: ErrorObject, subject: Subject): Explained {
  const { pointer } = subject;
  switch (error.keyword) {
    case 'additionalProperties':
      return explainKey(error, subject);
    case 'required':
      return missing(String(error.params['missingProperty']), subject);
    case 'type':
    case 'anyOf':
      return { ...explainType(error, subject), pointer };
    default:
      return { ...explainValue(error, subject), pointer };
  }
}

function missing(key: string, { pointer, owner }: Subject): Explained {
  const help = key === 'whiteprint' ? 'begin the file with `whiteprint: 1`' : `add \`${key}: …\``;
  return { rule: 'spec/missing-key', message: `${owner} needs the key ${quote(key)}`, help, pointer, atKey: true };
}
