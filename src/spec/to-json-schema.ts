import { specSchema } from './schema.ts';

/**
 * The spec language as a JSON schema for editors, as text: what the compiler checks, with the names of `icons` offered
 * where an icon belongs.
 */
export function toJsonSchema(icons: readonly string[]): string {
  const head = { $schema: 'http://json-schema.org/draft-07/schema#', title: 'Whiteprint spec' };
  const { title: _, ...schema } = specSchema;
  const withIcons = (key: string, value: unknown): unknown =>
    key === 'icon' && typeof value === 'object' ? { ...value, examples: icons } : value;
  return `${JSON.stringify({ ...head, ...schema }, withIcons, 2)}\n`;
}
