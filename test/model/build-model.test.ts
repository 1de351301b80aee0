import { describe, expect, test } from 'vitest';
import { CompileError, type Diagnostic } from '../../src/diagnostics.ts';
import { buildModel, type ModelFacts } from '../../src/model/build-model.ts';
import type { Model } from '../../src/model/model.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import { FIXTURE_ICONS } from './fixture-icons.ts';

const HEAD = 'whiteprint: 1\ntitle: Sign-in\n';
const TWO = 'nodes: {a: {label: A, icon: browser}, b: B}\n';

function build(body: string, overrides?: ModelFacts['overrides'], warnings: Diagnostic[] = []): Model {
  const { spec } = parseSpec(HEAD + body);
  const facts = { slug: 'from-file', icons: FIXTURE_ICONS, ...(overrides === undefined ? {} : { overrides }) };
  return buildModel(spec, facts, (warning) => void warnings.push(warning));
}

function rulesOf(body: string, overrides?: ModelFacts['overrides']): readonly string[] {
  try {
    build(body, overrides);
    return [];
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return error.diagnostics.map(({ rule, pointer }) => `${rule} ${pointer}`);
  }
}

describe('defaults', () => {
  test('the least spec gives a complete model', () => {
    const model = build('nodes: {a: A}\n');
    expect(model).toEqual({
      slug: 'from-file',
      title: 'Sign-in',
      subtitle: null,
      titleBlock: [],
      archetype: 'pipeline',
      engine: 'auto',
      canvas: { width: 1024, height: 1024 },
      scale: 1,
      budget: 180_000,
      lang: 'en',
      minTextPx: 11,
      zones: [],
      nodes: [
        {
          id: 'a',
          label: 'A',
          role: null,
          icon: null,
          zone: null,
          shape: 'box',
          tone: 'neutral',
          number: null,
          protocols: [],
          link: null,
          pointer: '/nodes/a',
        },
      ],
      edges: [],
      context: [],
      legend: [],
      notes: [],
      words: {
        legend: 'Legend',
        key: 'Key',
        notes: 'Notes',
        kinds: { request: 'Request', response: 'Response', async: 'Asynchronous', failure: 'Failure', data: 'Data' },
      },
      description: null,
      alt: 'Sign-in. Boxes: A.',
      longDescription: 'Sign-in.\n1 box.\nBoxes: A.',
      meta: {},
    });
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  test('what is written wins', () => {
    const model = build(`${TWO}subtitle: S
archetype: hub
layout: grid
canvas: slide
budget: 200KiB
lang: es-MX
titleBlock: {sheet: 1/2, revision: 2}
meta: {slug: my-slug, description: About it., alt: By hand., tags: [x]}
`);
    expect(model).toMatchObject({
      slug: 'my-slug',
      subtitle: 'S',
      archetype: 'hub',
      engine: 'grid',
      canvas: { width: 1920, height: 1080 },
      budget: 204_800,
      lang: 'es-MX',
      titleBlock: [
        { name: 'sheet', value: '1/2' },
        { name: 'revision', value: '2' },
      ],
      description: 'About it.',
      alt: 'By hand.',
      meta: { tags: ['x'] },
    });
    expect(model.words.notes).toBe('Notas');
  });

  test('options win over the spec', () => {
    const overrides = { canvas: 'social', budget: '90KB', engine: 'elk' } as const;
    expect(build(`${TWO}canvas: slide\nbudget: 1MB\nlayout: grid\n`, overrides)).toMatchObject({
      canvas: { width: 1200, height: 630 },
      budget: 90_000,
      engine: 'elk',
    });
    expect(rulesOf(TWO, { canvas: '10x10' })).toEqual(['spec/limit undefined']);
    expect(rulesOf(TWO, { canvas: 'lots', budget: 'lots' })).toEqual([
      'spec/bad-value undefined',
      'spec/bad-value undefined',
    ]);
  });

  test('text at the edges is trimmed, inside it is left alone', () => {
    const model = build('nodes:\n  a:\n    label: |\n      Two\n      lines\n    role: "  a  b "\n');
    expect(model.nodes[0]).toMatchObject({ label: 'Two\nlines', role: 'a  b' });
  });
});

describe('nodes and zones', () => {
  test("shape and tone are the icon's, aliases are resolved", () => {
    const { nodes } = build('nodes: {a: {label: A, icon: DB}, b: {label: B, icon: user, shape: panel}, c: C}\n');
    expect(nodes.map(({ icon, shape, tone }) => [icon, shape, tone])).toEqual([
      ['database', 'cylinder', 'data'],
      ['user', 'panel', 'client'],
      [null, 'box', 'neutral'],
    ]);
  });

  test('numbered: own numbers stay and are passed over', () => {
    const { nodes } = build(
      'numbered: true\nnodes: {a: {label: A, number: 2}, b: B, c: C, d: {label: D, number: 9}}\n',
    );
    expect(nodes.map(({ number }) => number)).toEqual([2, 1, 3, 9]);
  });

  test('two equal numbers are warned of', () => {
    const warnings: Diagnostic[] = [];
    build('nodes: {a: {label: A, number: 1}, b: {label: B, number: 1}}\n', undefined, warnings);
    expect(warnings.map(({ rule, pointer }) => [rule, pointer])).toEqual([
      ['model/duplicate-number', '/nodes/b/number'],
    ]);
  });

  test('parents come before children, and a zone has the tone of its first node, however deep', () => {
    const { zones } = build(`nodes:
  s: {label: S, icon: shield, zone: inner}
  d: {label: D, icon: database, zone: outer}
zones:
  inner: {label: Inner, in: outer, note: n}
  outer: Outer
`);
    expect(zones.map(({ id, parent, depth, tone, note }) => [id, parent, depth, tone, note])).toEqual([
      ['outer', null, 0, 'security', null],
      ['inner', 'outer', 1, 'security', 'n'],
    ]);
  });

  test('circles of zones are told of once each', () => {
    const zones = 'zones: {a: {label: A, in: b}, b: {label: B, in: a}, c: {label: C, in: c}, d: {label: D, in: a}}\n';
    expect(rulesOf(`nodes: {n: N}\n${zones}`)).toEqual([
      'model/zone-cycle /zones/a/in',
      'model/zone-cycle /zones/c/in',
    ]);
  });
});

describe('edges', () => {
  test('all forms mean the same', () => {
    const { edges } = build(`${TWO}legend: [One., Two.]
edges:
  - a -> b
  - a->b: L
  - a <-> b: {label: L, kind: async, protocol: AMQP, step: [2, 1]}
  - a -- b
  - {from: b, to: a, step: 1}
`);
    expect(edges.map(({ from, to, label, kind, heads, steps }) => [from, to, label, kind, heads, steps])).toEqual([
      ['a', 'b', null, 'request', 'end', []],
      ['a', 'b', 'L', 'request', 'end', []],
      ['a', 'b', 'L', 'async', 'both', [2, 1]],
      ['a', 'b', null, 'request', 'none', []],
      ['b', 'a', null, 'request', 'end', [1]],
    ]);
    expect(edges[2]).toMatchObject({ index: 2, protocol: 'AMQP', pointer: '/edges/2' });
  });

  test('ids may hold dashes, ends may be zones', () => {
    const { edges } = build(
      'nodes: {a--x: A, b-: B, c: {label: C, zone: z-1}}\nzones: {z-1: Z}\nedges: [a--x -> b-, a--x->z-1, z-1 -- b-]\n',
    );
    expect(edges.map(({ from, to, heads }) => [from, to, heads])).toEqual([
      ['a--x', 'b-', 'end'],
      ['a--x', 'z-1', 'end'],
      ['z-1', 'b-', 'none'],
    ]);
  });

  test('all wrong references are told of at once, each at its place', () => {
    const edges = 'edges: [a -> c, {from: d, to: a}, {a -> a: x}, {a -> b: {step: [1, 7]}}]\nlegend: [One.]\n';
    expect(rulesOf(`${TWO}${edges}`)).toEqual([
      'model/unknown-node /edges/0',
      'model/unknown-node /edges/1/from',
      'model/self-edge /edges/2/a -> a',
      'model/step-without-row /edges/3/a -> b/step/1',
    ]);
  });

  test('bound steps give the legend another heading', () => {
    expect(build(`${TWO}edges: [{a -> b: {step: 1}}]\nlegend: [One.]\n`).words.legend).toBe('Steps');
    expect(build(`${TWO}lang: es\nedges: [{a -> b: {step: 1}}]\nlegend: [One.]\n`).words.legend).toBe('Pasos');
  });
});

test('context stands on one side of nodes', () => {
  expect(build(`${TWO}context: [{icon: cloud, above: [a, b]}, {icon: cloud, left: a}]\n`).context).toEqual([
    { icon: 'cloud', side: 'above', nodes: ['a', 'b'], pointer: '/context/0' },
    { icon: 'cloud', side: 'left', nodes: ['a'], pointer: '/context/1' },
  ]);
});

test('there are no words of our own in other languages', () => {
  const { words } = build(`${TWO}lang: ja\n`);
  expect(words).toEqual({
    legend: null,
    key: null,
    notes: null,
    kinds: { request: null, response: null, async: null, failure: null, data: null },
  });
});
