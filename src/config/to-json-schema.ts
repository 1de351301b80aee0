import type { KnownRule } from './check-rules.ts';
import { configSchema } from './schema.ts';

/** The settings as a JSON schema for editors, as text, with all rules and the levels that each may have. */
export function toJsonSchema(rules: readonly (KnownRule & { readonly summary: string })[]): string {
  const { rules: written, ...others } = configSchema.properties;
  const { description, examples } = written;
  const warnings = rules.filter(({ level }) => level === 'warning');
  const rooms = [...new Set(warnings.map(({ id }) => id.slice(0, id.indexOf('/'))))];
  const properties = Object.fromEntries([
    ...rooms.map((room) => [room, toLevel(LEVELS, `all warnings of ${room}/ that are not named themselves`)]),
    ...rules.map(({ id, level, summary }) => [id, toLevel(level === 'error' ? ['error'] : LEVELS, summary)]),
  ]);
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

const LEVELS = ['off', 'warning', 'error'];

const toLevel = (levels: readonly string[], description: string) => ({ type: 'string', enum: levels, description });
