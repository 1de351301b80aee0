import { afterAll, describe, expect, test } from 'vitest';
import { realD2 } from '../export/peers.ts';
import { graphOf, imported, modelOf } from './facts.ts';

const model = (...lines: readonly string[]) => modelOf(imported(lines.join('\n'), 'd2').spec);
const told = (...lines: readonly string[]) => imported(lines.join('\n'), 'd2').warnings.map(({ message }) => message);

describe('D2', () => {
  test('boxes with labels, shapes, roles and links', async () => {
    const { nodes } = await model(
      'a',
      'b: "Two \\"quoted\\""',
      "c: 'it''s' {shape: cylinder; tooltip: keeps it}",
      'd.shape: queue',
      'd.label: Four',
      'e: {link: https://example.org/}',
      'f: |md',
      '  # Title',
      '  text',
      '|',
    );
    expect(nodes.map(({ id, label, shape, role, link }) => [id, label, shape, role, link])).toEqual([
      ['a', 'a', 'box', null, null],
      ['b', 'Two "quoted"', 'box', null, null],
      ['c', "it's", 'cylinder', 'keeps it', null],
      ['d', 'Four', 'queue', null, null],
      ['e', 'e', 'box', null, 'https://example.org/'],
      ['f', 'Title\ntext', expect.anything(), null, null],
    ]);
  });

  test('containers nest, arrows end at them and lead out with `_`', async () => {
    const graph = graphOf(
      await model(
        'net: Our network {',
        '  inner: {',
        '    a',
        '    a -> _._.out',
        '  }',
        '  b',
        '}',
        'out -> net: in',
        'net.inner -> out',
        'net.b -> net.inner.a: over',
      ),
    );
    expect(graph.zones).toEqual([
      { label: 'Our network', parent: null, depth: 0 },
      { label: 'inner', parent: 'zone 0', depth: 1 },
    ]);
    expect(graph.nodes.map(({ label, zone }) => [label, zone])).toEqual([
      ['a', 'zone 1'],
      ['out', null],
      ['b', 'zone 0'],
    ]);
    expect(graph.edges.map(({ from, to, label }) => [from, to, label])).toEqual([
      ['node 0', 'node 1', null],
      ['node 1', 'zone 0', 'in'],
      ['zone 1', 'node 1', null],
      ['node 2', 'node 0', 'over'],
    ]);
  });

  test('arrows in all directions, chains and long ones', async () => {
    const { edges } = await model('a -> b <- c <-> d -- e: x', 'a ---> e');
    expect(edges.map(({ from, to, heads, label }) => [from, heads, to, label])).toEqual([
      ['a', 'end', 'b', 'x'],
      ['c', 'end', 'b', 'x'],
      ['c', 'both', 'd', 'x'],
      ['d', 'none', 'e', 'x'],
      ['a', 'end', 'e', null],
    ]);
  });

  test('keys are one in any case, quotes keep dots, dashes belong to keys', async () => {
    const { nodes, edges } = await model('Web -> db', 'WEB: Shop', '"a.b" -> x-y', 'x-y -> Web');
    expect(nodes.map(({ label }) => label)).toEqual(['Shop', 'db', 'a.b', 'x-y']);
    expect(edges).toHaveLength(3);
  });

  test('comments, and what was deleted, are not there', async () => {
    const { nodes } = await model('# a -> b', 'c # d', '"""', 'e -> f', '"""', 'g; h', 'g: null', 'i: v#1');
    expect(nodes.map(({ label }) => label)).toEqual(['c', 'h', 'v#1']);
  });

  test.each([
    ['direction: down', '`direction`'],
    ['vars: {x: 1}', '`vars`'],
    ['classes: {hot: {style.fill: red}}', '`classes`'],
    ['a.style.fill: red', '`style`'],
    ['a.icon: https://icons.example.org/x.svg', '`icon`'],
    ['a.near: bottom-center', '`near`'],
    ['layers: {more: {x}}', 'further boards (`layers`)'],
    ['...@other', 'imports and spreads'],
    ['*.style.opacity: 0.5', 'globs'],
    ['(a -> b)[0].style.opacity: 0.4', 'changes of arrows'],
    ['a -> b: {style.stroke: red}', '`style` of arrows'],
    ['a.constraint: [x; y]', 'arrays'],
    ['t: {shape: sql_table; id: int}', 'the rows of a box'],
    ['a: "open', 'what cannot be read'],
    ['a -> a', 'the arrow "a -> a"'],
  ])('%s is told', (line, what) => {
    expect(told('a -> b', line).join('\n')).toContain(`not taken over: ${what}`);
  });

  test('a title at the top is the title', async () => {
    expect((await model('title: My Shop {near: top-center}', 'a -> b')).title).toBe('My Shop');
  });

  test('a sequence diagram is refused in plain words', () => {
    expect(() => imported('shape: sequence_diagram\na -> b', 'd2')).toThrow('this is a sequence diagram of D2');
  });
});

const d2 = await realD2();
afterAll(() => d2?.stop());

describe.skipIf(d2 === undefined)('real D2 reads the same', () => {
  test.each([
    'a -> b: x\nc.d -> c.e.f\nc: Zone {\n  g; h: "H"\n  g -> h <- _.a: y\n}\nc.e -> a',
    'x-y -> "a.b": "q\\"q"\nWEB -> web2 -- Web <-> z: l # c\n"""\nno -> no\n"""\nk: {\n  shape: cylinder\n  tooltip: t\n}',
    "a: hello world; b: 'it''s'\na -- b -> c {style.stroke-dash: 3}\nd: |md\n  # T\n|\nn: null\nq: x#1 # y",
  ])('%s', async (text) => {
    const real = await d2?.compile(text);
    const own = await model(text);
    expect([...own.nodes, ...own.zones]).toHaveLength(real?.shapes.length ?? 0);
    expect(own.edges.map(({ label }) => label ?? '')).toEqual(real?.connections.map(({ label }) => label));
    expect(own.edges.map(({ heads }) => heads)).toEqual(
      real?.connections.map(({ srcArrow, dstArrow }) =>
        srcArrow !== 'none' && dstArrow !== 'none'
          ? 'both'
          : srcArrow === 'none' && dstArrow === 'none'
            ? 'none'
            : 'end',
      ),
    );
  });
});

test.runIf(d2 === undefined)('real D2 is there (npm ci --prefix bench/peers)', (context) => {
  context.skip('bench/peers is not installed: nothing was compared with real D2');
});
