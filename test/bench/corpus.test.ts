import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cleanText } from '../../bench/layout/clean-text.ts';
import { environment, icons } from '../../bench/layout/environment.ts';
import type { Graph } from '../../bench/layout/graph.ts';
import { toSpec } from '../../bench/layout/to-spec.ts';
import { buildModel } from '../../src/model/build-model.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';

const GRAPH: Graph = {
  name: 'some-cloud_system',
  source: 'a file',
  direction: 'DOWN',
  nodes: [
    { id: 'A.web', label: 'Web<br/>Browser', group: 'inner' },
    { id: 'a/web', label: 'API\\nGateway' },
    { id: '1', label: '', group: 'gone' },
    { id: 'no', label: 'Qwxyz' },
  ],
  groups: [
    { id: 'inner', label: 'Inner', parent: 'outer' },
    { id: 'outer', label: 'Outer' },
    { id: 'empty', label: 'Empty' },
    { id: 'target', label: 'Target', parent: 'outer' },
  ],
  edges: [
    { from: 'A.web', to: 'a/web', label: 'asks &amp; waits' },
    { from: 'a/web', to: 'a/web', label: 'self' },
    { from: 'a/web', to: 'outer' },
    { from: 'A.web', to: 'outer' },
    { from: '1', to: 'target' },
    { from: '1', to: 'nowhere' },
  ],
};

const convert = (graph: Graph) => parse(toSpec(graph, icons));

describe('a published graph becomes a spec', () => {
  test('that the compiler reads', () => {
    const { spec } = parseSpec(toSpec(GRAPH, icons));
    const model = buildModel(
      spec,
      { slug: 'x', icons: environment('whiteboard').icons, overrides: {} },
      () => undefined,
    );
    expect(model.title).toBe('Some cloud system');
    expect(model.nodes).toHaveLength(5);
  });

  test('with legal ids, each used once', () => {
    expect(Object.keys(convert(GRAPH).nodes)).toEqual(['a-web', 'a-web-2', 'n1', 'no', 'target']);
  });

  test('with plain labels, and icons for what words name', () => {
    const { nodes } = convert(GRAPH);
    expect(nodes['a-web']).toEqual({ label: 'Web Browser', icon: 'browser', zone: 'inner' });
    expect(nodes['a-web-2']).toEqual({ label: 'API Gateway', icon: 'gateway' });
    expect(nodes['n1'].label).toBe('1');
    expect(nodes['no']).toEqual({ label: 'Qwxyz' });
  });

  test('without arrows to themselves, into their own zone or to nowhere; arrows at zones stay', () => {
    expect(convert(GRAPH).edges).toEqual([
      { from: 'a-web', to: 'a-web-2', label: 'asks & waits' },
      { from: 'a-web-2', to: 'outer' },
      { from: 'n1', to: 'target' },
    ]);
  });

  test('without groups that hold nothing; one that an arrow ends at is a box', () => {
    const { zones, nodes } = convert(GRAPH);
    expect(zones).toEqual({ outer: { label: 'Outer' }, inner: { label: 'Inner', in: 'outer' } });
    expect(nodes['target']).toMatchObject({ label: 'Target', zone: 'outer' });
  });

  test('without arrows and groups too', () => {
    expect(Object.keys(convert({ name: 'x', nodes: [{ id: 'a' }] }))).toEqual(['whiteprint', 'title', 'nodes']);
  });
});

test.each([
  ['<b>Bold</b> and <i>thin</i>', 'Bold and thin'],
  ['one\\ntwo\nthree', 'one two three'],
  ['a < b', 'a < b'],
  ['fa:fa-car Car', 'Car'],
  ['🚀 Launch ✅', 'Launch'],
  ['#quot;said#quot;', '"said"'],
])('%j reads %j', (text, plain) => {
  expect(cleanText(text)).toBe(plain);
});

test('long texts are cut to what a spec allows', () => {
  expect(cleanText('x'.repeat(400))).toHaveLength(300);
});
