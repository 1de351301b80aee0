import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { contains, inflate, overlaps } from '../../src/geometry.ts';
import { environment, readRepo } from '../pipeline/environment.ts';

const HEAD = 'whiteprint: 1\ntitle: Page\n';
const CANVASES = [
  { width: 1024, height: 1024 },
  { width: 1200, height: 630 },
  { width: 1920, height: 1080 },
  { width: 1080, height: 1350 },
  { width: 1080, height: 1920 },
];

const compiled = (source: string, canvas = CANVASES[0]) =>
  compile(source, environment('whiteboard'), { slug: 'page', ...(canvas && { canvas }) });

const rulesOf = async (source: string): Promise<readonly string[]> =>
  compiled(source).then(
    () => [],
    (error: { diagnostics: readonly { rule: string; line?: number }[] }) =>
      error.diagnostics.map((d) => `${d.rule}:${d.line}`),
  );

describe('the page', () => {
  test.each(CANVASES)(
    'of $width×$height holds its panels, apart from each other and from the diagram',
    async (canvas) => {
      const { layout } = await compiled(readRepo(`specs/jwt-token-flow-whiteboard.yaml`), canvas);
      const page = { x: 0, y: 0, ...canvas };
      expect(layout.panels.map((p) => p.role).sort()).toEqual(['header', 'key', 'legend', 'notes']);
      layout.panels.forEach((panel, i) => {
        expect(contains(page, panel.box)).toBe(true);
        expect(overlaps(panel.box, layout.area)).toBe(false);
        for (const other of layout.panels.slice(i + 1)) expect(overlaps(panel.box, other.box)).toBe(false);
        for (const text of panel.texts) expect(contains(inflate(panel.box, 1), text.box)).toBe(true);
      });
    },
  );

  test('without legend, notes and key leaves everything to the diagram', async () => {
    const { layout } = await compiled(`${HEAD}nodes: {a: A, b: B}\nedges: [a -> b]\n`);
    expect(layout.panels.map((p) => p.role)).toEqual(['header']);
    expect(layout.area.height).toBeGreaterThan(850);
  });

  test('of a wide canvas carries everything but the header in a column beside the diagram', async () => {
    const { layout } = await compiled(readRepo('specs/jwt-token-flow-whiteboard.yaml'), { width: 1200, height: 630 });
    const beside = layout.panels.filter((p) => p.role !== 'header');
    for (const { box } of beside) expect(box.x).toBeGreaterThanOrEqual(layout.area.x + layout.area.width);
    expect(beside.map((p) => p.role)).toEqual(['key', 'legend', 'notes']);
    expect(layout.area.height).toBeGreaterThan(500);
  });

  test('of a wide canvas without a list keeps its notes at the foot', async () => {
    const { layout } = await compiled(`${HEAD}nodes: {a: A, b: B}\nedges: [a -> b]\nnotes: [A note.]\n`, {
      width: 1200,
      height: 630,
    });
    const notes = layout.panels.find((p) => p.role === 'notes');
    expect(notes?.box.y).toBeGreaterThan(layout.area.y + layout.area.height);
  });

  test('of a tall canvas is set in larger print', async () => {
    const pxOn = async (canvas: { width: number; height: number }): Promise<number> => {
      const { layout } = await compiled(readRepo('specs/jwt-token-flow-whiteboard.yaml'), canvas);
      return layout.panels.flatMap((p) => p.texts).find((t) => t.owner === 'legend/1')?.px ?? 0;
    };
    expect(await pxOn({ width: 1080, height: 1920 })).toBeGreaterThan(
      1.2 * (await pxOn({ width: 1080, height: 1080 })),
    );
  });

  test('sets lines of neighbouring columns on common baselines, half a line apart', async () => {
    const { layout } = await compiled(readRepo('specs/jwt-token-flow-whiteboard.yaml'));
    const rows =
      layout.panels.find((p) => p.role === 'legend')?.texts.filter((t) => t.owner !== 'legend/heading') ?? [];
    const baselines = rows.flatMap((t) => t.lines.map((line) => line.baseline));
    const pitch = (rows.find((t) => t.lines.length > 1)?.lines ?? []).map((line) => line.baseline);
    const half = ((pitch[1] ?? 0) - (pitch[0] ?? 0)) / 2;
    expect(half).toBeGreaterThan(5);
    for (const y of baselines) {
      const steps = (y - (baselines[0] ?? 0)) / half;
      expect(Math.abs(steps - Math.round(steps))).toBeLessThan(0.03);
    }
  });

  test('has a title block of the title and every field under its name', async () => {
    const { layout } = await compiled(readRepo('specs/jwt-token-flow-blueprint.yaml'));
    const block = layout.panels.find((p) => p.role === 'titleblock');
    expect(block?.texts.map((t) => t.text)).toEqual([
      'JWT Token Flow',
      'sheet',
      '2/2',
      'scale',
      'none',
      'revision',
      'A',
    ]);
    expect(block?.rules).toHaveLength(3);
  });

  test('keeps header and key apart, however long the subtitle is', async () => {
    const long = 'A subtitle that is a good deal longer than the title and would go on under the key beside it';
    const kinds = 'edges: [{from: a, to: b, label: x}, {from: b, to: a, label: y, kind: response}]\n';
    const { layout } = await compiled(`whiteprint: 1\ntitle: Page\nsubtitle: ${long}\nnodes: {a: A, b: B}\n${kinds}`);
    const [header, key] = ['header', 'key'].map((role) => layout.panels.find((p) => p.role === role)?.box);
    expect((header?.x ?? 0) + (header?.width ?? 0)).toBeLessThan(key?.x ?? 0);
    const subtitle = layout.panels.flatMap((p) => p.texts).find((t) => t.role === 'subtitle');
    expect(subtitle?.lines.length).toBeGreaterThan(1);
  });

  test('leaves room for the tabs that a theme draws behind titles and headings', async () => {
    const source = readRepo('specs/jwt-token-flow-blueprint.yaml');
    const { layout } = await compile(source, environment('blueprint'), { slug: 'page' });
    const key = layout.panels.find((p) => p.role === 'key');
    const heading = key?.texts.find((t) => t.role === 'legend-heading')?.box;
    const gap = (key?.swatches[0]?.from.x ?? 0) - (heading?.x ?? 0) - (heading?.width ?? 0);
    expect(gap).toBeGreaterThan(25);
    const application = layout.zones.find((z) => z.id === 'application');
    const title = application?.texts[0]?.box;
    const rest = layout.edges.find((e) => e.from === 'gateway' && e.to === 'api');
    for (const { x } of rest?.points ?? []) expect(x).toBeGreaterThan((title?.x ?? 0) + (title?.width ?? 0) + 15);
  });

  test('is set larger around a diagram of few boxes', async () => {
    const { layout } = await compiled(`${HEAD}nodes: {a: A, b: B}\nlegend: [One., Two.]\n`);
    const row = layout.panels.flatMap((p) => p.texts).find((t) => t.owner === 'legend/1');
    expect(row?.px).toBeGreaterThan(environment('whiteboard').theme.typography.legend.px);
  });
});

describe('what cannot be made legible is refused', () => {
  test('a word that no box can hold, at its place', async () => {
    expect(await rulesOf(`${HEAD}nodes:\n  a: A\n  b: ${'x'.repeat(299)}\n`)).toEqual(['picture/word-too-wide:5']);
  });

  test('60 boxes with 120 arrows, at once', async () => {
    const nodes = Array.from(
      { length: 60 },
      (_, i) => `  n${i}: {label: Service ${i}, role: Does the thing number ${i}, icon: service}\n`,
    );
    const edges = Array.from({ length: 120 }, (_, i) => `  - n${i % 60} -> n${(i * 7 + 3) % 60}: call ${i}\n`).filter(
      (_, i) => i % 60 !== (i * 7 + 3) % 60,
    );
    const start = performance.now();
    expect(await rulesOf(`${HEAD}nodes:\n${nodes.join('')}edges:\n${edges.join('')}`)).toEqual(['picture/too-dense:4']);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('odd diagrams', () => {
  test.each<[string, string]>([
    ['one box', 'nodes: {a: A}\n'],
    [
      'slim boxes with icons',
      'nodes: {a: {label: A, icon: server}, b: {label: B, icon: server}}\nedges: [{from: a, to: b, label: x}]\n',
    ],
    ['no arrows', 'nodes: {a: A, b: B, c: C, d: D}\n'],
    ['two parts that are not joined', 'nodes: {a: A, b: B, c: C, d: D}\nedges: [a -> b, c -> d]\n'],
    [
      'arrows that end at zones',
      'zones: {y: Yard}\nnodes: {a: A, b: {label: B, zone: y}, c: {label: C, zone: y}}\nedges: [{from: a, to: y, label: in}, b -> c]\n',
    ],
    [
      'six arrows between two boxes',
      `nodes: {a: A, b: B}\nedges: [${Array.from({ length: 6 }, (_, i) => `{from: ${'ab'[i % 2]}, to: ${'ba'[i % 2]}, label: call ${i}}`).join(', ')}]\n`,
    ],
    [
      'two boxes of one name',
      'nodes: {a: {label: Same, icon: server}, b: {label: Same, icon: server}}\nedges: [a <-> b]\n',
    ],
    [
      'scenery on every side',
      'nodes: {a: A, b: B}\nedges: [a -> b]\ncontext: [{icon: cloud, above: [a]}, {icon: cloud, below: [a]}, {icon: cloud, left: [a]}, {icon: cloud, right: [b]}]\n',
    ],
    [
      'everything in one zone of a zone',
      'zones: {o: Outer, i: {label: Inner, in: o}}\nnodes: {a: {label: A, zone: i}, b: {label: B, zone: i}}\nedges: [a -> b]\n',
    ],
  ])('%s', async (_, body) => {
    expect(await rulesOf(HEAD + body)).toEqual([]);
  });
});
