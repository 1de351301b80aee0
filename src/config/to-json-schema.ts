import type { KnownRule } from './check-rules.ts';
import { configSchema } from './schema.ts';

/** The settings as a JSON schema for editors, as text, with all rules and the levels that each may have. */
export function toJsonSchema(rules: readonly (KnownRule & { readonly summary: string })[]): string {
  const { rules: written, ...others } = configSchema.properties;
  const { description, examples } = written;
  const properties = Object.fromEntries(
    rules.map(({ id, level, summary }) => [
      id,
      { type: 'string', enum: level === 'error' ? ['error'] : ['off', 'warning', 'error'], description: summary },
    ]),
  );
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...configSchema,
    properties: {
      ...others,
      rules: { type: 'object', description, examples, additionalProperties: false, properties },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
