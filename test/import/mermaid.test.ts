import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { CompileError } from '../../src/diagnostics.ts';
import { realMermaid, shown } from '../export/peers.ts';
import { environment } from '../pipeline/environment.ts';
import { graphOf, imported, modelOf } from './facts.ts';

const flow = (...lines: readonly string[]): string => ['flowchart LR', ...lines, ''].join('\n');
const graph = async (...lines: readonly string[]) => graphOf(await modelOf(imported(flow(...lines), 'mermaid').spec));
const labels = async (...lines: readonly string[]) => (await graph(...lines)).nodes.map(({ label }) => label);
const arrows = async (...lines: readonly string[]) => {
  const { nodes, zones, edges } = await graph(...lines);
  const name = (id = '') => (id.startsWith('zone') ? zones : nodes)[Number(id.split(' ')[1])]?.label;
  return edges.map(({ from, to, label, heads }) => [name(from), heads, name(to), label]);
};
const told = (...lines: readonly string[]) =>
  imported(flow(...lines), 'mermaid').warnings.map(({ message }) => message);

describe('boxes', () => {
  test.each([
    ['a[One]', 'box'],
    ['a(One)', 'box'],
    ['a([One])', 'box'],
    ['a[[One]]', 'panel'],
    ['a[(One)]', 'cylinder'],
    ['a((One))', 'box'],
    ['a(((One)))', 'box'],
    ['a>One]', 'box'],
    ['a{One}', 'box'],
    ['a{{One}}', 'hexagon'],
    ['a[/One/]', 'box'],
    ['a[\\One\\]', 'box'],
    ['a[/One\\]', 'box'],
    ['a[\\One/]', 'box'],
    ['a(-One-)', 'box'],
    ['a@{ shape: cyl, label: "One" }', 'cylinder'],
    ['a@{ shape: das, label: One }', 'queue'],
    ['a@{ label: "One", shape: doc }', 'document'],
    ['a@{ shape: cloud, label: "One" }', 'cloud'],
  ])('%s', async (line, shape) => {
    const model = await modelOf(imported(flow(line), 'mermaid').spec);
    expect(model.nodes.map(({ id, label, shape }) => ({ id, label, shape }))).toEqual([
      { id: 'a', label: 'One', shape },
    ]);
  });

  test('texts are taken exactly: entities, breaks, quotes, Markdown, other scripts', async () => {
    expect(await labels('a["#quot;x#quot; &lt;b&gt; #35;1 & (y) [z]"]')).toEqual(['"x" <b> #1 & (y) [z]']);
    expect(await labels('a["one<br/>two<br>three"]')).toEqual(['one\ntwo\nthree']);
    expect(await labels('a["`**bold** and *thin*`"]')).toEqual(['bold and thin']);
    expect(await labels('a[Überraschung] --> 日本[日本語]')).toEqual(['Überraschung', '日本語']);
    expect(await labels('a["it\'s #amp;lt; twice"]')).toEqual(["it's &lt; twice"]);
  });

  test('a later text wins, a bare id changes nothing', async () => {
    expect(await labels('a --> b', 'a[First]', 'a[Second]', 'a --> b')).toEqual(['Second', 'b']);
  });

  test('ids that are words of the language, or no ids of ours', async () => {
    const { spec } = imported(
      flow('default[D] --> Node.One["N"]', 'class-a --> null --> 1st', '日本 --> ÄÖ'),
      'mermaid',
    );
    const ids = (await modelOf(spec)).nodes.map(({ id }) => id);
    expect(ids).toEqual(['default', 'node-one', 'class-a', 'null', 'st', 'box', 'ao']);
  });

  test('icons by the words of their labels', async () => {
    const { nodes } = await modelOf(
      imported(flow('a[User Database] --> b[fa:fa-key Safe] --> c[Zzz]'), 'mermaid').spec,
    );
    expect(nodes.map(({ icon, label }) => [label, icon])).toEqual([
      ['User Database', 'database'],
      ['Safe', 'key'],
      ['Zzz', null],
    ]);
  });
});

describe('arrows', () => {
  test.each([
    ['a --> b', 'end', null],
    ['a-->b', 'end', null],
    ['a ----> b', 'end', null],
    ['a --- b', 'none', null],
    ['a <--> b', 'both', null],
    ['a -->|x y| b', 'end', 'x y'],
    ['a -->|"x | y"| b', 'end', 'x | y'],
    ['a -- x y --> b', 'end', 'x y'],
    ['a -- "x --> y" --> b', 'end', 'x --> y'],
    ['a -- x-y --- b', 'none', 'x-y'],
    ['a ==> b', 'end', null],
    ['a == x ==> b', 'end', 'x'],
    ['a -.-> b', 'end', null],
    ['a -. x .-> b', 'end', 'x'],
    ['a -.- b', 'none', null],
    ['a --o b', 'end', null],
    ['a --x b', 'end', null],
    ['a x--x b', 'both', null],
    ['a e1@--> b', 'end', null],
    ['a:::hot --> b', 'end', null],
  ])('%s', async (line, heads, label) => {
    expect(await arrows(line)).toEqual([['a', heads, 'b', label]]);
  });

  test('chains and groups', async () => {
    expect(await arrows('a --> b -- y --> c & d --> e')).toEqual([
      ['a', 'end', 'b', null],
      ['b', 'end', 'c', 'y'],
      ['b', 'end', 'd', 'y'],
      ['c', 'end', 'e', null],
      ['d', 'end', 'e', null],
    ]);
  });

  test('dotted, thick and crossed lines are kinds', async () => {
    const { edges } = await modelOf(imported(flow('a -.-> b', 'a ==> b', 'a --x b', 'a --> b'), 'mermaid').spec);
    expect(edges.map(({ kind }) => kind)).toEqual(['async', 'data', 'failure', 'request']);
  });
});

describe('zones', () => {
  const NESTED = [
    'subgraph net [Our network]',
    'b',
    'subgraph "Deep inside"',
    'c --> d',
    'end',
    'end',
    'a --> net',
    'net --> a',
    'a --> b',
  ];

  test('nest, have titles, and arrows end at them', async () => {
    expect((await graph(...NESTED)).zones).toEqual([
      { label: 'Our network', parent: null, depth: 0 },
      { label: 'Deep inside', parent: 'zone 0', depth: 1 },
    ]);
    expect(await arrows(...NESTED)).toContainEqual(['a', 'end', 'Our network', null]);
    expect(await arrows(...NESTED)).toContainEqual(['Our network', 'end', 'a', null]);
  });

  test('a picture with arrows at zones builds: in, out, zone to zone, nested', async () => {
    const lines = [
      'subgraph x [Left]',
      'a',
      'subgraph deep [Deep]',
      'b',
      'end',
      'end',
      'subgraph y [Right]',
      'c',
      'end',
      'd',
    ];
    const { spec, warnings } = imported(
      flow(...lines, 'd -->|in| x', 'y -->|out| d', 'x -->|over| y', 'd -->|deep| deep', 'a -->|own| deep'),
      'mermaid',
    );
    expect(warnings).toEqual([]);
    const { layout, model } = await compile(spec, environment('whiteboard'), { slug: 'zones' });
    expect(model.edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['d x', 'y d', 'x y', 'd deep', 'a deep']);
    expect(layout.edges).toHaveLength(5);
  });

  test('what the language refuses is left out and told', async () => {
    const lines = ['subgraph empty [Nothing]', 'end', 'subgraph z [Z]', 'a', 'end', 'a --> a', 'z --> a', 'a --> b'];
    expect(await arrows(...lines)).toEqual([['a', 'end', 'b', null]]);
    expect(told(...lines)).toEqual([
      'not taken over: the zone "Nothing", which holds no box',
      'not taken over: the arrow "a -> a", which leads back to its own box',
      'not taken over: the arrow "Z -> a", which joins a zone with what lies in it'.replace('"Z', '"z'),
    ]);
  });
});

describe('what is not taken over', () => {
  test.each([
    ['%%{init: {"theme": "dark"}}%%', 'a directive'],
    ['classDef hot fill:#f96', 'classes'],
    ['class a hot', 'classes'],
    ['style a fill:#f9f,stroke:#333', 'styles'],
    ['linkStyle 0 stroke:red', 'styles'],
    ['click a "https://example.org"', 'what clicks do'],
    ['accTitle: A title', 'titles and descriptions'],
    ['a ~~~ b', 'an invisible link'],
    ['a --> [[[', 'what cannot be read'],
    ['end', 'an `end` without a subgraph'],
    ['a{Choice}', 'the shape "diam"'],
  ])('%s', (line, what) => {
    const { spec, warnings } = imported(flow('a --> b', line), 'mermaid');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({ rule: 'import/left-out', line: 3 });
    expect(warnings[0]?.message).toContain(`not taken over: ${what}`);
    expect(spec).toContain(`left out (3:${warnings[0]?.column}): ${what}`);
  });

  test('comments and frontmatter are no statements', async () => {
    const text = '---\ntitle: "My: title"\n---\n%% a comment --> x\ngraph TD;\n  a-->b; %% no\n  %% c-->d\n';
    const { spec, format } = imported(text);
    expect(format).toBe('mermaid');
    expect((await modelOf(spec)).title).toBe('My: title');
  });

  test('other diagrams are refused in plain words', () => {
    for (const [text, name] of [
      ['sequenceDiagram\n A->>B: x', 'a sequence diagram'],
      ['classDiagram\n A <|-- B', 'a class diagram'],
      ['pie\n "a": 1', 'a pie chart'],
    ] as const) {
      expect(() => imported(text)).toThrow(CompileError);
      expect(() => imported(text)).toThrow(`this is ${name} of Mermaid, and no flowchart`);
    }
  });

  test('limits of the language are told', async () => {
    const many = Array.from({ length: 70 }, (_, i) => `n${i}["Box ${i}"] --> n${i + 1}`);
    const { spec, warnings } = imported(flow(...many, `n0 -->|${'x'.repeat(400)}| n2`), 'mermaid');
    expect((await modelOf(spec)).nodes).toHaveLength(60);
    expect(warnings.map(({ message }) => message).join('\n')).toMatch(
      /11 of 71 boxes.*at most 60[\s\S]*400 characters, and 300 are allowed/,
    );
  });
});

const parse = await realMermaid();

describe.skipIf(parse === undefined)('real Mermaid reads the same', () => {
  const TEXTS = [
    flow(
      'a[One] --> b(Two) & c{{Three}}',
      'c -- "x y" --> d[(Four)]',
      'subgraph s [Zone]',
      'b',
      'subgraph t',
      'd',
      'end',
      'end',
      'a -.->|"#quot;q#quot;"| s',
    ),
    flow('A --- oB', 'A---oC', 'A --x D', 'x-y --> z.w', 'A@{ shape: cyl, label: "Data" }', 'p>flag] ==> q((round))'),
    flow(
      'a -- text here --- b',
      'a == thick ==> c',
      'a -. dots .-> d',
      'a <--> e',
      'n1["`**b**`"] ----> n2["multi<br/>line"]',
    ),
  ];
  test.each(TEXTS)('%s', async (text) => {
    const real = await parse?.(text);
    const { nodes, zones, edges } = await modelOf(imported(text, 'mermaid').spec);
    const groups = new Set(real?.groups.map(({ id }) => id));
    expect(nodes).toHaveLength([...(real?.vertices.keys() ?? [])].filter((id) => !groups.has(id)).length);
    expect(zones).toHaveLength(real?.groups.length ?? 0);
    expect(edges.map(({ label }) => (label ?? '').replaceAll('"', '')).toSorted()).toEqual(
      (real?.edges ?? []).map(({ text }) => shown(text ?? '').replaceAll('ﬂ°quot¶ß', '')).toSorted(),
    );
    expect(edges.map(({ heads }) => heads).toSorted()).toEqual(
      (real?.edges ?? [])
        .map(({ type }) => (type.startsWith('double') ? 'both' : type === 'arrow_open' ? 'none' : 'end'))
        .toSorted(),
    );
  });
});

test.runIf(parse === undefined)('real Mermaid is there (npm ci --prefix bench/peers)', (context) => {
  context.skip('bench/peers is not installed: nothing was compared with real Mermaid');
});
