import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toJsonSchema } from '../../src/theme/to-json-schema.ts';
import { faceNames } from '../../tools/face-names.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(toJsonSchema(faceNames()));
// Editors know keywords that are for people only, as `enumDescriptions`.
const isTheme = new Ajv({ allErrors: true, strict: false }).compile(schema);
const complaints = (value: unknown): readonly string[] =>
  isTheme(value) ? [] : (isTheme.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

// Stale? Run: npm run generate
test('schema/theme.schema.json is fresh', () => {
  expect(read('schema/theme.schema.json') === toJsonSchema(faceNames())).toBe(true);
});

const THEMES = readdirSync(new URL('../../themes/', import.meta.url)).filter((file) => file.endsWith('.yaml'));

describe('the schema for editors', () => {
  test.each(THEMES)('accepts %s', (file) => {
    expect(complaints(parse(read(`themes/${file}`)))).toEqual([]);
  });

  const whiteboard = (): Record<string, Record<string, Record<string, unknown>>> =>
    parse(read('themes/whiteboard.yaml'));

  test('refuses typing slips wherever they are', () => {
    expect(complaints({ name: 'a', extends: 'blueprint', papper: {} })).toEqual([
      ' must NOT have additional properties',
    ]);
    expect(complaints({ name: 'a', extends: 'blueprint', paper: { fine: { gpa: 3 } } })).toEqual([
      '/paper/fine must NOT have additional properties',
    ]);
    expect(complaints({ name: 'a', extends: 'blueprint', edges: { request: { head: 'opne' } } })).toEqual([
      '/edges/request/head must be equal to one of the allowed values',
    ]);
    expect(complaints({ name: 'a', extends: 'blueprint', typography: { title: { px: 'big' } } })).toEqual([
      '/typography/title/px must be number',
    ]);
    expect(complaints({ name: 'a', extends: './b.yml', shapes: { nodes: {} } })).toHaveLength(1);
    expect(complaints({ name: 'a', extends: 'not a theme' })).toHaveLength(1);
  });

  test('asks for everything of a theme that extends none, and only for a name of one that does', () => {
    expect(complaints({ name: 'a', extends: 'blueprint' })).toEqual([]);
    expect(complaints({ name: 'a', extends: 'blueprint', typography: { title: { px: 50 } } })).toEqual([]);
    expect(complaints({ extends: 'blueprint' })).toEqual([" must have required property 'name'"]);
    expect(complaints({ name: 'a', extends: 'blueprint', glow: [{ opacity: 0.2 }] })).toEqual([
      "/glow/0 must have required property 'width'",
    ]);
    const { pen: _, ...penless } = whiteboard();
    expect(complaints(penless)).toContain(" must have required property 'pen'");
    const theme = whiteboard();
    delete theme['typography']?.['title']?.['face'];
    expect(complaints(theme)).toContain("/typography/title must have required property 'face'");
  });

  test('offers faces, and knows how nodes may stand', () => {
    expect(schema.$defs.text.properties.face.examples).toContain('Kalam-Bold');
    expect(schema.properties.projection.enum).toEqual(['flat', 'isometric']);
    expect(schema.properties.extends.examples).toContain('whiteboard');
  });

  test('describes every token', () => {
    const silent = (properties: Record<string, object>, path: string): readonly string[] =>
      Object.entries(properties).flatMap(([key, token]) => [
        ...('description' in token || '$ref' in token ? [] : [`${path}/${key}`]),
        ...silent((token as { properties?: Record<string, object> }).properties ?? {}, `${path}/${key}`),
      ]);
    const { whole: _, ...defs }: Record<string, { properties: Record<string, object> }> = schema.$defs;
    const described = Object.entries(defs).filter(([name]) => !name.startsWith('whole-'));
    expect(described.length).toBeGreaterThan(5);
    expect([
      ...silent(schema.properties, ''),
      ...described.flatMap(([name, def]) => silent(def.properties, name)),
    ]).toEqual([]);
  });
});
