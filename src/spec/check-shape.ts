import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Diagnostic } from '../diagnostics.ts';
import { explainError } from './explain-error.ts';
import { suggestKey } from './explain-key.ts';
import { relevantErrors } from './relevant-errors.ts';
import { type Spec, specSchema } from './schema.ts';

/** True when `value` is a Spec; otherwise `tell` gets the findings of the schema, one sentence each. */
export function isSpec(
  value: unknown,
  sourceOf: (pointer: string) => string,
  tell: (diagnostic: Diagnostic) => void,
): value is Spec {
  const validate = getValidator();
  if (validate(value)) return true;
  const errors = relevantErrors(validate.errors ?? []);
  for (const error of errors) {
    if (!isConsequence(error, errors)) tell(explainError(error, sourceOf));
  }
  return false;
}

// Compiling the schema takes about 25 ms, so it happens once, and only when there is something to check.
let validator: ValidateFunction<Spec> | undefined;

/** The schema is our own, and tests check it; that it compiles soon counts for more than that it runs fast once. */
const QUICK_START = { validateSchema: false, meta: false, code: { optimize: false } };

function getValidator(): ValidateFunction<Spec> {
  // All errors are wanted; that is safe because the size of what is checked is limited before.
  validator ??= new Ajv({ allErrors: true, verbose: true, strict: true, ...QUICK_START }).compile<Spec>(specSchema);
  return validator;
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
