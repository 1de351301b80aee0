import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../diagnostics.ts';
import { didYouMean } from '../did-you-mean.ts';

/** One finding of the schema validator, in plain words. */
export function schemaDiagnostic(error: ErrorObject): Diagnostic {
  const pointer = error.instancePath;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(pointer, String(error.params['additionalProperty']), keysOf(error.parentSchema));
    case 'required':
      return finding(
        'theme/missing-key',
        `"${error.params['missingProperty']}" is missing${within(pointer)}`,
        pointer,
        'write it, or extend a theme that has it',
      );
    case 'enum':
      return unknownValue(pointer, error.data, (error.params['allowedValues'] as readonly unknown[]).map(String));
    case 'pattern':
      return finding(
        'theme/bad-value',
        `${quoted(error.data)} is not allowed here`,
        pointer,
        helpOf(error.parentSchema),
      );
    default:
      return finding(
        'theme/bad-value',
        `${quoted(error.data)} ${error.message ?? 'is wrong'}`,
        pointer,
        helpOf(error.parentSchema),
      );
  }
}

function unknownKey(parent: string, key: string, known: readonly string[]): Diagnostic {
  const meant = didYouMean(key, known);
  const help = meant === undefined ? `known here: ${known.join(', ')}` : `did you mean "${meant}"?`;
  const pointer = `${parent}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return { ...finding('theme/unknown-key', `unknown key "${key}"${within(parent)}`, pointer, help), atKey: true };
}

function unknownValue(pointer: string, value: unknown, known: readonly string[]): Diagnostic {
  const meant = didYouMean(String(value), known);
  const help = meant === undefined ? `one of: ${known.join(', ')}` : `did you mean "${meant}"?`;
  return finding(
    'theme/bad-value',
    `${quoted(value)} is not one of the values for "${pointer.slice(1)}"`,
    pointer,
    help,
  );
}

const finding = (rule: string, message: string, pointer: string, help?: string): Diagnostic => ({
  rule,
  severity: 'error',
  message,
  pointer,
  ...(help === undefined ? {} : { help }),
});

const within = (pointer: string): string => (pointer === '' ? '' : ` in "${pointer.slice(1)}"`);

const quoted = (value: unknown): string =>
  `"${typeof value === 'object' && value !== null ? (Array.isArray(value) ? 'a list' : 'a map') : String(value).slice(0, 60)}"`;

const keysOf = (schema: object | undefined): readonly string[] =>
  schema !== undefined && 'properties' in schema ? Object.keys(schema.properties as object) : [];

const helpOf = (schema: object | undefined): string =>
  schema !== undefined && 'description' in schema
    ? String(schema.description)
    : 'whiteprint schema theme has all words and values';
