import { expect, test } from 'vitest';
import { buildModel } from '../../src/model/build-model.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import { FIXTURE_ICONS } from './fixture-icons.ts';

const linesOf = (body: string): readonly string[] =>
  buildModel(
    parseSpec(`whiteprint: 1\n${body}`).spec,
    { slug: 's', icons: FIXTURE_ICONS },
    () => {},
  ).longDescription.split('\n');

const ALL = `title: "Sign-in\\nin short"
subtitle: Who asks whom
zones:
  edge: {label: Edge, note: public}
  vault: {label: Vault, in: edge}
nodes:
  user: Browser
  gate: {label: Gateway, role: checks tokens., zone: edge, number: 2, protocols: [HTTPS, gRPC]}
  keys: {label: Keys, zone: vault}
edges:
  - user -> gate: {label: Sign in, protocol: HTTPS, step: 1}
  - gate -> vault: {kind: data, step: [1, 2]}
  - gate <-> user: Pages.
  - keys -- user
legend: [Somebody signs in, Keys are read.]
notes: [Not drawn to scale]
`;

test('title, zones with their boxes, arrows in story order, legend, notes', () => {
  expect(linesOf(ALL)).toEqual([
    'Sign-in in short.',
    'Who asks whom.',
    '3 boxes, 2 zones and 4 arrows.',
    'Zone Edge (public): Gateway (number 2, checks tokens, HTTPS, gRPC); zone Vault.',
    'Zone Vault: Keys.',
    'Outside the zones: Browser.',
    'Browser to Gateway: Sign in (request, HTTPS, step 1).',
    'Gateway to Vault (data, steps 1 and 2).',
    'Gateway to and from Browser: Pages (request).',
    'Keys with Browser (request).',
    'Step 1: Somebody signs in.',
    'Step 2: Keys are read.',
    'Note: Not drawn to scale.',
  ]);
});

test('in Spanish', () => {
  expect(linesOf(`${ALL}lang: es\n`)).toEqual([
    'Sign-in in short.',
    'Who asks whom.',
    '3 cajas, 2 zonas y 4 flechas.',
    'Zona Edge (public): Gateway (número 2, checks tokens, HTTPS, gRPC); zona Vault.',
    'Zona Vault: Keys.',
    'Fuera de las zonas: Browser.',
    'De Browser a Gateway: Sign in (petición, HTTPS, paso 1).',
    'De Gateway a Vault (datos, pasos 1 y 2).',
    'De Gateway a Browser, y viceversa: Pages (petición).',
    'Keys con Browser (petición).',
    'Paso 1: Somebody signs in.',
    'Paso 2: Keys are read.',
    'Nota: Not drawn to scale.',
  ]);
});

test('in other languages without a word that is not in the spec', () => {
  const words = linesOf(`${ALL}lang: fi\n`)
    .join(' ')
    .match(/\p{L}+/gu);
  for (const word of words ?? []) expect(ALL).toContain(word);
  expect(linesOf(`${ALL}lang: fi\n`)).toContain('Browser → Gateway: Sign in (HTTPS, (1)).');
});

test('one kind of arrows is no news, and neither is what is not there', () => {
  expect(linesOf('title: T\nnodes: {a: A, b: B}\nedges: [a -> b]\nlegend: [Read me]\n')).toEqual([
    'T.',
    '2 boxes and 1 arrow.',
    'Boxes: A; B.',
    'A to B.',
    'Legend 1: Read me.',
  ]);
});
