import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { RULES } from '../../src/cli/findings/rule-list.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { toJsonSchema } from '../../src/config/to-json-schema.ts';
import { parseBudget } from '../../src/model/budget.ts';
import { toConfigReference } from '../../tools/config-reference.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

// Stale? Run: npm run generate
describe('what is made from the schema is fresh', () => {
  test('schema/config.schema.json', () => expect(read('schema/config.schema.json')).toBe(toJsonSchema(RULES)));
  test('docs/config.md', () => expect(read('docs/config.md')).toBe(toConfigReference()));
});

const FULL = `# everything
specs: [specs, "more/*.yaml"]
out: pictures
format: [json, png]
theme: ./house.yaml
layout: grid
size: [square, 4096x256]
scale: 4
budget: 1.5MB
jobs: 3
cache: off
maxWarnings: 0
failFast: true
formatDiagnostics: github
rules: {picture/label-in-key: off, picture/title-thumbnail: error, picture/label-overlap: error}
words: [Whiteprint]
site: {to: pages, baseUrl: "https://example.org/a", name: Pictures, lang: pt-BR}
`;

describe('the schema for editors', () => {
  const isConfig = new Ajv({ allErrors: true, strict: true }).compile(JSON.parse(read('schema/config.schema.json')));

  test('accepts what the product accepts', () => {
    expect(parseConfig(FULL, { rules: RULES, parseBudget })).toEqual(parse(FULL));
    expect(isConfig(parse(FULL))).toBe(true);
    for (const empty of ['', '# nothing yet\n', '{}'])
      expect(parseConfig(empty, { rules: RULES, parseBudget })).toEqual({});
  });

  test.each([
    '{rules: {picture/label-overlap: off}}',
    '{rules: {made-up: off}}',
    '{outt: x}',
    '{size: [100x100]}',
    '{scale: 1.5}',
  ])('refuses %s, as the product does', (text) => {
    expect(isConfig(parse(text))).toBe(false);
    expect(() => parseConfig(text, { rules: RULES, parseBudget })).toThrow('config/');
  });

  test('describes every setting and every rule', () => {
    const { properties } = JSON.parse(read('schema/config.schema.json'));
    for (const one of Object.values(properties)) expect(one).toHaveProperty('description');
    const rooms = RULES.filter(({ level }) => level === 'warning').map(({ id }) => id.slice(0, id.indexOf('/')));
    const names = [...new Set(rooms), ...RULES.map(({ id }) => id)];
    expect(Object.keys(properties.rules.properties)).toEqual(names);
  });
});

test('the first example of the page is one', () => {
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(read('docs/config.md')) ?? [];
  expect(parseConfig(yaml, { rules: RULES, parseBudget })).toHaveProperty('rules');
});
