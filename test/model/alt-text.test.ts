import { expect, test } from 'vitest';
import { buildModel } from '../../src/model/build-model.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import { FIXTURE_ICONS } from './fixture-icons.ts';

const altOf = (body: string): string =>
  buildModel(parseSpec(`whiteprint: 1\n${body}`).spec, { slug: 's', icons: FIXTURE_ICONS }, () => {}).alt;

const FLOW = `title: JWT Token Flow
nodes: {b: Browser, g: "API\\nGateway", d: Database}
edges:
  - b -> g: HTTPS login request.
  - g <-> d
`;

test('title, boxes in reading order, what flows where', () => {
  expect(altOf(FLOW)).toBe(
    'JWT Token Flow. Boxes: Browser, API Gateway, Database. Browser to API Gateway: HTTPS login request. API Gateway and Database.',
  );
});

test('in Spanish, and in signs where there are no words', () => {
  expect(altOf(`${FLOW}lang: es\n`)).toContain(
    'Cajas: Browser, API Gateway, Database. De Browser a API Gateway: HTTPS',
  );
  expect(altOf(`${FLOW}lang: fi\n`)).toContain(
    'Token Flow. Browser, API Gateway, Database. Browser → API Gateway: HTTPS',
  );
});

test('whole sentences are left out when there is no room', () => {
  const edges = Array.from({ length: 30 }, (_, i) => `  - b -> g: message number ${i}\n`).join('');
  const alt = altOf(`title: T\nnodes: {b: Browser, g: Gateway}\nedges:\n${edges}`);
  expect(alt.length).toBeLessThanOrEqual(300);
  expect(alt).toMatch(/Browser to Gateway: message number \d\.$/);
});

test('too many boxes are cut between words', () => {
  const nodes = Array.from({ length: 60 }, (_, i) => `n${i}: Component ${i}`).join(', ');
  const alt = altOf(`title: T\nnodes: {${nodes}}\n`);
  expect(alt.length).toBeLessThanOrEqual(300);
  expect(alt).toMatch(/Component( \d+)?…$/);
});

test('text without blanks is cut between characters', () => {
  const alt = altOf(`title: T\nnodes: {a: "${'😀'.repeat(300)}"}\n`);
  expect(alt.length).toBeLessThanOrEqual(300);
  expect(() => encodeURIComponent(alt)).not.toThrow();
});
