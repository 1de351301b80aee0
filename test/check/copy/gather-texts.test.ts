import { expect, test } from 'vitest';
import { gatherTexts } from '../../../src/check/copy/gather-texts.ts';
import { parseSpec } from '../../../src/spec/parse-spec.ts';

const SPEC = `whiteprint: 1
title: A title
subtitle: A subtitle
titleBlock: {sheet: 1/2, revision: 3}
lang: en
zones:
  inner: Inner zone
  outer: {label: Outer zone, note: A zone's note}
nodes:
  a: Box A
  b: {label: Box B, role: Its role, protocols: [HTTPS, gRPC], zone: inner, link: "https://example.org/"}
  c: {label: Box C, zone: outer}
edges:
  - a -> b
  - {from: a, to: c, label: Full, protocol: REST}
  - b -> c: Short
  - c -> a: {label: Longer, protocol: TCP}
legend:
  - A row
  - {text: Another row}
notes: [A note]
meta:
  slug: not-a-text
  title: Título
  description: Descripción
  alt: Texto
  style: Estilo
  lang: es
  seoTarget: buskeda
  tags: [uno, dos]
  prompt: A promt with erors
`;

const { spec, places } = parseSpec(SPEC);
const texts = gatherTexts(spec, { lang: 'en' });

test('all that readers read is gathered, and nothing else', () => {
  expect(texts.map(({ role, text }) => `${role}: ${text}`)).toEqual([
    'title: A title',
    'subtitle: A subtitle',
    'titleblock: 1/2',
    'titleblock: 3',
    'zone-title: Inner zone',
    'zone-title: Outer zone',
    "zone-note: A zone's note",
    'node-title: Box A',
    'node-title: Box B',
    'node-role: Its role',
    'protocol: HTTPS',
    'protocol: gRPC',
    'node-title: Box C',
    'edge-label: Full',
    'protocol: REST',
    'edge-label: Short',
    'edge-label: Longer',
    'protocol: TCP',
    'legend: A row',
    'legend: Another row',
    'note: A note',
    'page-title: Título',
    'page-description: Descripción',
    'alt: Texto',
    'page-style: Estilo',
    'page-tag: uno',
    'page-tag: dos',
  ]);
});

test('every text stands at its very place', () => {
  const lines = SPEC.split('\n');
  for (const { pointer, text } of texts) {
    const { line, column, endColumn } = places[pointer] ?? { line: 0, column: 0, endColumn: 0 };
    expect((lines[line - 1] ?? '').slice(column - 1, endColumn - 1), pointer).toBe(text);
  }
});

test('the picture is in its own language, and the page in its', () => {
  expect(new Set(texts.filter(({ pointer }) => pointer.startsWith('/meta')).map(({ lang }) => lang))).toEqual(
    new Set(['es']),
  );
  expect(texts[0]?.lang).toBe('en');
});
