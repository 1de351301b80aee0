import type { ErrorObject } from 'ajv';

/**
 * Of all that a validator says about a value of several possible forms, what is about the form that the author meant:
 * the one of the same type, for maps the short form when a key holds an arrow. When no form fits, only the
 * sentence that names them all is kept.
 */
export function relevantErrors(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  let kept = errors;
  // Outer choices first: what is dropped there need not be looked at again.
  const choices = errors.filter((error) => error.keyword === 'anyOf');
  choices.sort((a, b) => a.schemaPath.length - b.schemaPath.length);
  for (const choice of choices) {
    if (kept.includes(choice)) kept = resolveChoice(choice, kept);
  }
  return kept;
}

function resolveChoice(choice: ErrorObject, errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const meant = meantBranch(choice, errors);
  return errors.filter((error) => {
    if (error === choice) return meant === undefined;
    const branch = branchOf(error, choice);
    return branch === undefined || branch === meant;
  });
}

/** Number of the branch of `choice` that `error` comes from; undefined when it comes from elsewhere. */
function branchOf(error: ErrorObject, choice: ErrorObject): number | undefined {
  const inside = `${choice.schemaPath}/`;
  const isBelow =
    error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`);
  if (!error.schemaPath.startsWith(inside) || !isBelow) return undefined;
  return Number.parseInt(error.schemaPath.slice(inside.length), 10);
}

function meantBranch(choice: ErrorObject, errors: readonly ErrorObject[]): number | undefined {
  const branches: readonly unknown[] = Array.isArray(choice.schema) ? choice.schema : [];
  const wrong = new Set(
    errors
      .filter((error) => error.keyword === 'type' && error.instancePath === choice.instancePath)
      .map((error) => branchOf(error, choice)),
  );
  const fitting = branches.map((_, i) => i).filter((i) => !wrong.has(i));
  const arrows = hasArrowKey(choice.data);
  return fitting.find((i) => fitting.length === 1 || isShortForm(branches[i]) === arrows);
}

const isShortForm = (branch: unknown): boolean =>
  typeof branch === 'object' && branch !== null && 'patternProperties' in branch;

/** True when a map was meant as `a -> b: …`, a mistyped arrow included. */
function hasArrowKey(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return Object.keys(data).some((key) => /[-=<>~–—→↔⇒]{2}|[<>→↔⇒]|\s[-–—]\s/.test(key));
}
