import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { toD2 } from '../../src/export/to-d2.ts';
import { toMermaid } from '../../src/export/to-mermaid.ts';
import { graphOf, imported, modelOf } from '../import/facts.ts';
import { realD2, realMermaid, shown } from './peers.ts';
import { spec } from './spec-arbitrary.ts';

const FOLDERS = ['specs', 'bench/specs'];
const SPECS = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name)),
);
const WRITERS = { mermaid: toMermaid, d2: toD2 } as const;
const FORMATS = ['mermaid', 'd2'] as const;

describe.each(FORMATS)('%s', (format) => {
  test.each(SPECS)('gives the graph of %s back', async (path) => {
    const model = await modelOf(readFileSync(path, 'utf8'));
    const draft = imported(WRITERS[format](model), format);
    const back = await modelOf(draft.spec);
    expect(sorted(graphOf(back))).toEqual(sorted(graphOf(model)));
    expect(back.title).toBe(model.title.replace(/\s*\n\s*/g, '\n'));
  });

  test('gives the graph of any spec back, whatever its texts and ids hold', async () => {
    await fc.assert(
      fc.asyncProperty(spec, async (source) => {
        const model = await modelOf(source);
        const back = await modelOf(imported(WRITERS[format](model), format).spec);
        expect(sorted(graphOf(back))).toEqual(sorted(graphOf(model)));
      }),
      { numRuns: 120, seed: 7, endOnFailure: true },
    );
  }, 120_000);
});

/** Boxes and zones by what they are: a notation that has zones first tells them in another order. */
function sorted(graph: ReturnType<typeof graphOf>) {
  const keys = new Map<string, string>();
  const keyOf = (id: string | null | undefined): string =>
    id === null || id === undefined ? '' : (keys.get(id) ?? '?');
  for (const [i, zone] of graph.zones.entries()) keys.set(`zone ${i}`, `${keyOf(zone.parent)}/${zone.label}`);
  for (const [i, node] of graph.nodes.entries())
    keys.set(`node ${i}`, `${keyOf(node.zone)}/${node.label}/${node.role}`);
  return {
    nodes: [...keys]
      .filter(([id]) => id.startsWith('node'))
      .map(([, key]) => key)
      .toSorted(),
    zones: [...keys]
      .filter(([id]) => id.startsWith('zone'))
      .map(([, key]) => key)
      .toSorted(),
    edges: graph.edges.map(({ from, to, label, heads }) => `${keyOf(from)} ${heads} ${keyOf(to)}: ${label}`),
  };
}

const parse = await realMermaid();
const d2 = await realD2();
afterAll(() => d2?.stop());

test.runIf(parse === undefined || d2 === undefined)(
  'real Mermaid and real D2 are there (npm ci --prefix bench/peers)',
  (context) => {
    context.skip('bench/peers is not installed: exports were not tried on the real tools');
  },
);

describe.skipIf(parse === undefined)('real Mermaid', () => {
  test.each(SPECS)('reads what is exported of %s', async (path) => agree(readFileSync(path, 'utf8')));

  test('reads what is exported of any spec as we do', async () => {
    await fc.assert(fc.asyncProperty(spec, agree), { numRuns: 60, seed: 11, endOnFailure: true });
  }, 120_000);

  async function agree(source: string): Promise<void> {
    if (parse === undefined) return;
    const model = await modelOf(source);
    const real = await parse(toMermaid(model));
    const zones = new Set(real.groups.map(({ id }) => id));
    const labels = [...real.vertices]
      .filter(([id]) => !zones.has(id))
      .map(([, { text }]) => shown(text.split('<br/><i>')[0] ?? ''));
    expect(labels.toSorted()).toEqual(model.nodes.map(({ label }) => label).toSorted());
    expect(real.groups.map(({ title }) => shown(title)).toSorted()).toEqual(
      model.zones.map(({ label }) => label).toSorted(),
    );
    expect(real.edges.map(({ text }) => shown(text ?? ''))).toEqual(model.edges.map(({ label }) => label ?? ''));
  }
});

describe.skipIf(d2 === undefined)('real D2', () => {
  test.each(SPECS)('reads what is exported of %s', async (path) => agree(readFileSync(path, 'utf8')), 60_000);

  test('reads what is exported of any spec as we do', async () => {
    await fc.assert(fc.asyncProperty(spec, agree), { numRuns: 20, seed: 13, endOnFailure: true });
  }, 300_000);

  async function agree(source: string): Promise<void> {
    if (d2 === undefined) return;
    const model = await modelOf(source);
    const real = await d2.compile(toD2(model));
    const labels = real.shapes.map(({ label }) => label).toSorted();
    const own = [model.title, ...model.nodes.map(({ label }) => label), ...model.zones.map(({ label }) => label)];
    expect(labels).toEqual(own.toSorted());
    expect(real.connections.map(({ label }) => label)).toEqual(model.edges.map(({ label }) => label ?? ''));
    const heads = model.edges.map(({ heads }) => (heads === 'both' ? [true, true] : [false, heads === 'end']));
    expect(real.connections.map(({ srcArrow, dstArrow }) => [srcArrow !== 'none', dstArrow !== 'none'])).toEqual(heads);
  }
});
