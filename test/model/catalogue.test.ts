import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildModel } from '../../src/model/build-model.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import { COMMON_ICONS } from '../../src/spec/schema-graph.ts';

const icons = JSON.parse(readFileSync(new URL('../../icons/catalogue.json', import.meta.url), 'utf8'));

test('every icon that the language promises is in the catalogue', () => {
  const nodes = COMMON_ICONS.map((name, i) => `  n${i}: {label: ${name}, icon: ${name}}\n`).join('');
  const { spec } = parseSpec(`whiteprint: 1\ntitle: Icons\nnodes:\n${nodes}`);
  const model = buildModel(spec, { slug: 'icons', icons }, () => {});
  expect(model.nodes).toHaveLength(41);
  expect(model.nodes.every(({ icon }) => icon !== null)).toBe(true);
});
