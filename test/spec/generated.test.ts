import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { themeNames } from '../../src/cli/find-theme.ts';
import { LIMITS } from '../../src/spec/limits.ts';
import { toJsonSchema } from '../../src/spec/to-json-schema.ts';
import { toSpecReference } from '../../tools/spec-reference.ts';
import { toValidators } from '../../tools/validator-source.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { icons }: { icons: { name: string }[] } = JSON.parse(read('icons/catalogue.json'));

// Stale? Run: npm run generate
describe('what is made from the schema is fresh', () => {
  test('schema/spec.schema.json', async () => {
    const names = { icons: icons.map(({ name }) => name), themes: await themeNames() };
    expect(read('schema/spec.schema.json')).toBe(toJsonSchema(names));
  });

  test('docs/spec.md', () => {
    expect(read('docs/spec.md')).toBe(toSpecReference());
  });

  test('the validators', () => {
    const made = toValidators();
    expect(Object.keys(made)).toHaveLength(4);
    // Compared as a whole: a diff of thousands of lines of generated code tells nobody anything.
    for (const [path, source] of Object.entries(made))
      expect({ path, isFresh: read(path) === source }).toEqual({ path, isFresh: true });
  });
});

test('every key of the schema is described, and every map is strict', () => {
  const walk = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties, type } = schema as { properties?: Record<string, object>; type?: string };
    if (type === 'object')
      expect({ path, strict: Reflect.get(schema, 'additionalProperties') }).toEqual({ path, strict: false });
    for (const [key, value] of Object.entries(properties ?? {})) {
      expect({ path: `${path}/${key}`, text: typeof Reflect.get(value, 'description') }).toEqual({
        path: `${path}/${key}`,
        text: 'string',
      });
    }
    for (const [key, value] of Object.entries(schema)) if (key !== 'examples') walk(value, `${path}/${key}`);
  };
  walk(JSON.parse(read('schema/spec.schema.json')), '');
});

test('the limits are those of the language', () => {
  expect(LIMITS).toMatchObject({
    fileBytes: 262_144,
    nodes: 60,
    edges: 120,
    zones: 30,
    nesting: 6,
    legendRows: 20,
    text: 300,
    aliases: 100,
  });
});
