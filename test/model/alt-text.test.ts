import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCatalogue } from '../../src/icons/parse-catalogue.ts';
import { buildModel } from '../../src/model/build-model.ts';
import type { Model } from '../../src/model/model.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import { FIXTURE_ICONS } from './fixture-icons.ts';

const altOf = (body: string): string =>
  buildModel(parseSpec(`whiteprint: 1\n${body}`).spec, { slug: 's', icons: FIXTURE_ICONS }, () => {}).alt;

const FLOW = `title: JWT Token Flow
nodes: {b: Browser, g: "API\\nGateway", d: kubectl}
edges:
  - b -> g: HTTPS login request.
  - g <-> d
  - d -- b
`;

test('title, boxes in reading order, what flows where', () => {
  expect(altOf(FLOW)).toBe(
    'JWT Token Flow. Boxes: Browser, API Gateway and kubectl. Browser to API Gateway: HTTPS login request. ' +
      'API Gateway to and from kubectl. kubectl with Browser.',
  );
});

test('in Spanish, and in signs where there are no words', () => {
  expect(altOf(`${FLOW.replace('kubectl', 'Índice')}lang: es-MX\n`)).toBe(
    'JWT Token Flow. Cajas: Browser, API Gateway e Índice. De Browser a API Gateway: HTTPS login request. ' +
      'De API Gateway a Índice, y viceversa. Índice con Browser.',
  );
  expect(altOf(`${FLOW}lang: fi\n`)).toBe(
    'JWT Token Flow. Browser, API Gateway, kubectl. Browser → API Gateway: HTTPS login request. ' +
      'API Gateway ↔ kubectl. kubectl – Browser.',
  );
});

test('a sentence ends with one stop, and names of boxes stay as they are', () => {
  expect(altOf('title: What is DNS?\nnodes: {e: etcd, c: Client}\nedges:\n  - e -> c: A?\n')).toBe(
    'What is DNS? Boxes: etcd and Client. etcd to Client: A?',
  );
});

test('what one sentence can tell is told together', () => {
  const nodes = 'nodes: {a: A, b: B, c: C, d: D}\n';
  expect(altOf(`title: T\n${nodes}edges: [a -> b, b -> c, c -> d]\n`)).toContain('A to B to C to D.');
  expect(altOf(`title: T\n${nodes}edges: [a -> b: x, a -> c: x, a -> d: x]\n`)).toContain('A to B, C and D: x.');
  expect(altOf(`title: T\n${nodes}edges: [a -> d, b -> d, c -> d]\n`)).toContain('A, B and C to D.');
  expect(altOf(`title: T\n${nodes}edges: [a <-> b, c <-> a]\n`)).toContain('A to and from B and C.');
});

test('a list says which of its words are names', () => {
  expect(altOf('title: T\nnodes: {a: A, b: B, c: Pick and Pack}\n')).toBe('T. Boxes: A, B, and Pick and Pack.');
});

test('boxes of one name are told by their zone, zones as zones', () => {
  const zones = 'zones: {e: East, w: West}\nnodes: {a: {label: Cache, zone: e}, b: {label: Cache, zone: w}, c: East}\n';
  expect(altOf(`title: T\n${zones}edges: [a -> b, c -> w]\n`)).toBe(
    'T. Boxes: Cache (East), Cache (West) and East. Cache (East) to Cache (West). East to West.',
  );
});

describe('without room for everything', () => {
  const label = 'a long label that says what flows along the arrow in many words';
  const chain = (count: number, name: string): string => {
    const ids = Array.from({ length: count }, (_, i) => `n${i}`);
    const edges = ids.slice(1).map((id, i) => `  - ${ids[i]} -> ${id}: ${label}\n`);
    return `title: T\nnodes: {${ids.map((id, i) => `${id}: ${name} ${i}`).join(', ')}}\nedges:\n${edges.join('')}`;
  };

  test('labels are left out, and the whole flow is told', () => {
    expect(altOf(chain(6, 'Box'))).toBe(
      'T. Boxes: Box 0, Box 1, Box 2, Box 3, Box 4 and Box 5. Box 0 to Box 1: ' +
        `${label}. Box 1 to Box 2: ${label}. Box 2 to Box 3 to Box 4 to Box 5.`,
    );
    expect(altOf(chain(12, 'Box'))).not.toContain(label);
  });

  test('then names that would be said twice', () => {
    expect(altOf(chain(12, 'Component number'))).toMatch(/^T\. Component number 0 to Component number 1 to .* 11\.$/);
  });

  test('then it tells how much there is, how it begins, and how much is left', () => {
    const alt = altOf(chain(40, 'Component number'));
    expect(alt).toMatch(/^T\. 40 boxes: Component number 0, .* and \d+ more\. .*\d+ more arrows\.$/);
    expect(alt.length).toBeGreaterThan(200);
    expect(alt.length).toBeLessThanOrEqual(300);
  });

  test('arrows between the same two boxes are told as far as there is room', () => {
    const edges = Array.from({ length: 30 }, (_, i) => `  - b -> g: message number ${i}\n`).join('');
    const alt = altOf(`title: T\nnodes: {b: Browser, g: Gateway}\nedges:\n${edges}`);
    expect(alt.length).toBeLessThanOrEqual(300);
    expect(alt).toMatch(/Browser to Gateway: message number \d\.$/);
  });

  test('text without blanks is cut between characters', () => {
    const alt = altOf(`title: T\nnodes: {a: "${'😀'.repeat(300)}"}\n`);
    expect(alt.length).toBeLessThanOrEqual(300);
    expect(() => encodeURIComponent(alt)).not.toThrow();
  });

  test('a title that fills it stands alone', () => {
    const alt = altOf(`title: "${'word '.repeat(50)}"\nnodes: {a: A, b: ${'B'.repeat(60)}}\n`);
    expect(alt).toMatch(/^word .* word\.$/);
  });
});

test('an author may write more than 300 characters, and is told', () => {
  const warnings: unknown[] = [];
  const build = (alt: string): Model => {
    const { spec } = parseSpec(`whiteprint: 1\ntitle: T\nnodes: {a: A}\nmeta:\n  alt: "${alt}"\n`);
    return buildModel(spec, { slug: 's', icons: FIXTURE_ICONS }, (finding) => warnings.push(finding));
  };
  expect(build(`${'a'.repeat(298)}\\n😀`).alt).toHaveLength(301);
  expect(warnings).toEqual([]);
  expect(build('a'.repeat(301)).alt).toHaveLength(301);
  expect(warnings).toMatchObject([{ rule: 'model/long-alt', severity: 'warning', pointer: '/meta/alt' }]);
  expect(warnings).toMatchObject([{ message: expect.stringContaining('has 301 characters') }]);
});

const icons = { ...FIXTURE_ICONS, ...parseCatalogue(readFileSync('icons/catalogue.json', 'utf8')) };
const specs = ['specs', 'bench/specs'].flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));

describe.each(specs.filter((name) => name.endsWith('.yaml')))('%s', (path) => {
  const { spec } = parseSpec(readFileSync(path, 'utf8'));
  const { meta: { alt: _, ...meta } = {}, ...rest } = spec;
  const model = buildModel({ ...rest, meta }, { slug: 's', icons }, () => {});

  test('is told in 300 characters, whole sentences and what flows', () => {
    const { alt, edges, title } = model;
    expect(alt.length).toBeLessThanOrEqual(300);
    expect(alt.startsWith(title)).toBe(true);
    expect(alt).toMatch(/[.?!]$/);
    expect(alt).not.toMatch(/…|\b(image|picture|imagen) (of|de)\b|\b(\w+) \3\b|\.\.|[\n\r]| {2}|null|undefined/i);
    if (edges.length > 0) expect(alt).toMatch(model.lang === 'es' ? /\bDe .+ a / : / (to|with) /);
  });

  test('is told in full in its long description', () => {
    const lines = model.longDescription.split('\n');
    for (const line of lines) expect(line).toMatch(/^\S.*\S$/);
    const { nodes, zones, edges, legend, notes, title, subtitle } = model;
    const texts = [
      ...nodes.flatMap(({ label, role, protocols }) => [label, role, ...protocols]),
      ...zones.flatMap(({ label, note }) => [label, note]),
      ...edges.flatMap(({ label, protocol }) => [label, protocol]),
      ...[...legend, ...notes, title, subtitle],
    ];
    for (const text of texts) expect(model.longDescription).toContain(flat(text).replace(/\.$/, ''));
    const arrows = lines.filter((line) => / (to|with|a) /.test(line));
    expect(arrows.length).toBeGreaterThanOrEqual(edges.length);
  });
});

const flat = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ');
