import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../diagnostics.ts';
import { explainError } from './explain-error.ts';
import { suggestKey } from './explain-key.ts';
import { relevantErrors } from './relevant-errors.ts';
import type { Spec } from './schema.ts';
import { validateSpec } from './validate-spec.generated.ts';

/** True when `value` is a Spec; otherwise `tell` gets the findings of the schema, one sentence each. */
export function isSpec(
  value: unknown,
  sourceOf: (pointer: string) => string,
  tell: (diagnostic: Diagnostic) => void,
): value is Spec {
  if (validateSpec(value)) return true;
  const errors = relevantErrors(validateSpec.errors ?? []);
  for (const error of errors) {
    if (!isConsequence(error, errors)) tell(explainError(error, sourceOf));
  }
  return false;
}

/** True for an error that another one of the same value says better. */
function isConsequence(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  const others = errors.filter((other) => other !== error && other.instancePath === error.instancePath);
  switch (error.keyword) {
    case 'required':
      return others.some(
        (o) => o.keyword === 'additionalProperties' && suggestKey(o) === error.params['missingProperty'],
      );
    case 'enum':
    case 'const':
      return others.some((o) => o.keyword === 'type');
    case 'pattern':
      return others.some((o) => o.keyword === 'maxLength');
    case 'maxProperties':
      return others.some((o) => o.keyword === 'additionalProperties');
    default:
      return false;
  }
}
