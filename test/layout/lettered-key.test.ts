import { beforeAll, describe, expect, test } from 'vitest';
import { type Compiled, compile } from '../../src/compile.ts';
import { hardestLabels } from '../../src/layout/hardest-labels.ts';
import { assignMarks, markedLabels } from '../../src/layout/marks.ts';
import type { Edge } from '../../src/model/model.ts';
import { buildGraph } from '../../src/report/build-graph.ts';
import { environment, readRepo } from '../pipeline/environment.ts';

const edge = (index: number, label: string | null): Edge => ({
  index,
  from: 'a',
  to: 'b',
  label,
  kind: 'request',
  heads: 'end',
  protocol: null,
  steps: [],
  pointer: `/edges/${index}`,
});

describe('letters', () => {
  test('come in story order, one for equal labels, none for what stays on its arrow', () => {
    const edges = [edge(0, 'reads'), edge(1, 'writes'), edge(2, null), edge(3, 'reads'), edge(4, 'stays')];
    const marks = assignMarks(edges, new Set([0, 1, 2, 3]));
    expect(marks).toEqual(['A', 'B', null, 'A', null]);
    expect(markedLabels(edges, marks)).toEqual([
      { mark: 'A', text: 'reads' },
      { mark: 'B', text: 'writes' },
    ]);
  });

  test('go on after Z', () => {
    const edges = Array.from({ length: 28 }, (_, i) => edge(i, `label ${i}`));
    const marks = assignMarks(edges, new Set(edges.map((e) => e.index)));
    expect(marks.slice(25)).toEqual(['Z', 'AA', 'AB']);
  });

  test('are for the labels that were most in the way, then for the longest', () => {
    const edges = [edge(0, 'short'), edge(1, 'a long label'), edge(2, 'in the way'), edge(3, null)];
    expect(hardestLabels(edges, [0, 0, 4, 9], 1 / 3)).toEqual(new Set([2]));
    expect(hardestLabels(edges, [0, 0, 4, 9], 2 / 3)).toEqual(new Set([2, 1]));
    expect(hardestLabels(edges, [0, 0, 4, 9], 1).size).toBe(3);
  });
});

describe('a diagram with more labels than room', () => {
  let compiled: Compiled;

  beforeAll(async () => {
    const source = readRepo('bench/specs/rag-pipeline.yaml');
    compiled = await compile(source, environment('blueprint'), { slug: 'rag-pipeline', engine: 'elk' });
  }, 120_000);

  test('has some of them in a key, each complete and with its letter on its arrow', () => {
    const { model, layout } = compiled;
    const { key } = buildGraph(model, layout);
    expect(key.length).toBeGreaterThan(0);
    const panel = layout.panels.find((p) => p.role === 'key' && p.badges.length > 0);
    for (const { mark, edge: index } of key) {
      expect(panel?.badges.map((b) => b.text.text)).toContain(mark);
      expect(panel?.texts.find((t) => t.owner === `key/${mark}`)?.text).toBe(model.edges[index]?.label);
      expect(layout.edges[index]?.placedLabel?.text).toBeNull();
    }
  });

  test('loses no label: each stands on its arrow or in the key, and in one of them only', () => {
    const { model, layout } = compiled;
    const keyed = buildGraph(model, layout).key.map((k) => k.edge);
    const inline = layout.edges.filter((e) => e.placedLabel?.text).map((e) => e.index);
    const labelled = model.edges.filter((e) => e.label !== null).map((e) => e.index);
    expect([...keyed, ...inline].sort((a, b) => a - b)).toEqual(labelled);
  });
});
