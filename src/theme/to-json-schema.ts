import { themeSchema } from './schema.ts';

/**
 * The schema of theme files as JSON text, for editors: what has a default may be left out. The compiler's own schema
 * asks for every key, because there the defaults are filled in first.
 */
export function toJsonSchema(): string {
  const optional = relax(JSON.parse(JSON.stringify(themeSchema)));
  const page = { $schema: 'http://json-schema.org/draft-07/schema#', ...(optional as object) };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function relax(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relax);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, relax(item)] as const);
  const schema = Object.fromEntries(entries);
  const { required, properties } = schema as { required?: string[]; properties?: Record<string, object> };
  if (!Array.isArray(required) || properties === undefined) return schema;
  return { ...schema, required: required.filter((key) => !('default' in (properties[key] ?? {}))) };
}
