import { describe, expect, test } from 'vitest';
import { CompileError, type Diagnostic } from '../../src/diagnostics.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';

const SPEC = `whiteprint: 1
title: Sign-in
nodes:
  browser: Browser
  constructor: {label: Constructor, zone: client}
zones: {client: Client}
edges:
  - browser -> constructor: HTTPS login request
  - constructor <-> browser: {label: 401, kind: failure}
  - {from: browser, to: constructor, step: [1, 2]}
  - browser -- constructor
legend: [One., {text: Two.}]
`.replace('401', '"401"');

const complaintsOf = (source: string): readonly Diagnostic[] => {
  try {
    parseSpec(source);
    return [];
  } catch (error) {
    if (error instanceof CompileError) return error.diagnostics;
    throw error;
  }
};

describe('parseSpec', () => {
  test('gives the spec as it was written', () => {
    const { spec } = parseSpec(SPEC);
    expect(JSON.parse(JSON.stringify(spec))).toEqual({
      whiteprint: 1,
      title: 'Sign-in',
      nodes: { browser: 'Browser', constructor: { label: 'Constructor', zone: 'client' } },
      zones: { client: 'Client' },
      edges: [
        { 'browser -> constructor': 'HTTPS login request' },
        { 'constructor <-> browser': { label: '401', kind: 'failure' } },
        { from: 'browser', to: 'constructor', step: [1, 2] },
        'browser -- constructor',
      ],
      legend: ['One.', { text: 'Two.' }],
    });
  });

  test('tells sizes apart that are written as maps', () => {
    const sized = (...sizes: string[]) => `${SPEC}canvases: [${sizes.join(', ')}]\n`;
    expect(complaintsOf(sized('{width: 512, height: 512}', '{width: 1024, height: 512}'))).toEqual([]);
    expect(complaintsOf(sized('{width: 1024, height: 512}', '{height: 512, width: 1024}'))).toMatchObject([
      { rule: 'spec/bad-value', message: '"canvases" has the same item twice' },
    ]);
  });

  test('knows the place of every value and key', () => {
    const { places } = parseSpec(SPEC);
    expect(places['/title']).toEqual({
      line: 2,
      column: 8,
      endLine: 2,
      endColumn: 15,
      key: { line: 2, column: 1, endLine: 2, endColumn: 6 },
    });
    expect(places['/nodes/constructor/zone']?.key).toEqual({ line: 5, column: 37, endLine: 5, endColumn: 41 });
    expect(places['/edges/0/browser -> constructor']?.key?.line).toBe(8);
    expect(places['/edges/2/step/1']).toEqual({ line: 10, column: 48, endLine: 10, endColumn: 49 });
    expect(places['']?.line).toBe(1);
    expect(JSON.parse(JSON.stringify(places))).toEqual(places);
  });

  test('ends of collections leave out the blanks after them', () => {
    const { places } = parseSpec('whiteprint: 1\ntitle: T\nnodes:\n  a: A\n\n\nnotes: [n]\n');
    expect(places['/nodes']).toMatchObject({ line: 4, column: 3, endLine: 4, endColumn: 7 });
  });

  test('takes Windows and old Mac line ends, and a byte order mark', () => {
    const plain = parseSpec(SPEC);
    expect(parseSpec(`\uFEFF${SPEC.replaceAll('\n', '\r\n')}`)).toEqual(plain);
    expect(parseSpec(SPEC.replaceAll('\n', '\r'))).toEqual(plain);
  });

  test('writes aliases out, and places their insides at the anchor', () => {
    const { spec, places } = parseSpec(`whiteprint: 1
title: T
nodes:
  a: &base {label: A}
  b: *base
`);
    expect(spec.nodes['b']).toEqual({ label: 'A' });
    expect(places['/nodes/b']).toMatchObject({ line: 5, column: 6 });
    expect(places['/nodes/b/label']).toMatchObject({ line: 4, column: 20 });
  });

  test('keeps text as it is: line breaks, any script, emoji, hexadecimal', () => {
    const { spec } = parseSpec(`whiteprint: 1
title: "Zwei\\nZeilen 👩‍💻"
subtitle: 0x1F
nodes: {a: "日本語 عربى", b: "\\ud83d\\ude00"}
meta: {prompt: "with a\\ttab"}
`);
    expect(spec).toMatchObject({
      title: 'Zwei\nZeilen 👩‍💻',
      subtitle: '0x1F',
      nodes: { a: '日本語 عربى', b: '😀' },
      meta: { prompt: 'with a\ttab' },
    });
  });

  test('no id is special and nothing is polluted', () => {
    const { spec } = parseSpec(SPEC);
    expect(Object.getPrototypeOf(spec.nodes)).toBeNull();
    expect(Object.keys(spec.nodes)).toEqual(['browser', 'constructor']);
    const words = complaintsOf('whiteprint: 1\ntitle: T\nnodes: {a: {label: A, __proto__: {polluted: 1}}}\n');
    expect(words.map(({ pointer }) => pointer)).toEqual(['/nodes/a/__proto__']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('gathers all complaints, sorted by place, each in one sentence', () => {
    const found = complaintsOf(
      'whiteprint: 1\ntitle: 5\nnodes: {a: {label: A, icn: b}}\nedges: [{to: a}]\nlayout: Grid\n',
    );
    expect(found.map(({ rule, line }) => `${line} ${rule}`)).toEqual([
      '2 spec/wrong-type',
      '3 spec/unknown-key',
      '4 spec/missing-key',
      '5 spec/bad-value',
    ]);
    for (const { message, help } of found) {
      expect(message).toMatch(/^(?![A-Z])[^\n]+$/);
      expect(help).toBeTruthy();
    }
  });

  test('shows 50 complaints and counts the others', () => {
    const keys = Array.from({ length: 70 }, (_, i) => `key${i}: 1\n`).join('');
    const found = complaintsOf(`whiteprint: 1\ntitle: T\nnodes: {a: A}\n${keys}`);
    expect(found).toHaveLength(51);
    expect(found.at(-1)).toMatchObject({ rule: 'spec/more-errors', message: '20 more findings are not shown' });
  });

  test('another language version is the only complaint', () => {
    const found = complaintsOf('whiteprint: 2\nshapes: []\nnodes: 5\n');
    expect(found.map(({ rule }) => rule)).toEqual(['spec/language-version']);
  });
});
