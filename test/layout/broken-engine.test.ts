import type { Graph } from '@dagrejs/dagre';
import type { ElkNode } from 'elkjs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Size } from '../../src/geometry.ts';
import { isSound } from '../../src/layout/is-sound.ts';
import type { Proposal } from '../../src/layout/proposal.ts';
import { searchLayout } from '../../src/layout/search.ts';
import { buildModel } from '../../src/model/build-model.ts';
import type { EngineChoice } from '../../src/model/model.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import { createTypesetter } from '../../src/text/create-typesetter.ts';
import { environment } from '../pipeline/environment.ts';

/** What becomes of each engine's answer on its way. */
const sabotage = vi.hoisted(() => ({
  elk: (answer: ElkNode): ElkNode => answer,
  dagre: (_: Graph): void => {},
  grid: (proposal: Proposal): Proposal => proposal,
}));

vi.mock('elkjs', async (importOriginal) => {
  const { default: original } = await importOriginal<{ default: typeof import('elkjs') }>();
  const elk = new original.default();
  const layout = async (graph: ElkNode) => sabotage.elk(await elk.layout(graph));
  return { default: { default: createElk } };
  function createElk() {
    return { layout };
  }
});

vi.mock('@dagrejs/dagre', async (importOriginal) => {
  const original = await importOriginal<typeof import('@dagrejs/dagre')>();
  const layout = (graph: Graph) => {
    original.layout(graph);
    sabotage.dagre(graph);
  };
  return { ...original, layout };
});

vi.mock('../../src/layout/grid/propose-grid.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/layout/grid/propose-grid.ts')>();
  const attemptGrid: typeof original.attemptGrid = (...args) => {
    const attempt = original.attemptGrid(...args);
    return { ...attempt, proposal: attempt.proposal && sabotage.grid(attempt.proposal) };
  };
  return { ...original, attemptGrid };
});

const AREA: Size = { width: 964, height: 700 };
const { theme, fonts, icons } = environment('whiteboard');
const metrics = await createTypesetter(theme.typography, fonts);

/** Two ways to one end, and back: no form suits. */
const SPEC = `whiteprint: 1
title: Broken engines
nodes: { web: Web app, gate: Gateway, cache: Cache, store: Store, log: Log }
edges:
  - web -> gate: asks
  - gate -> cache: looks up
  - gate -> store: reads
  - cache -> store: fills
  - store -> log: writes
`;

/** What the search finds, and by which engines; every candidate is sound. */
async function enginesFor(engine: EngineChoice): Promise<readonly string[]> {
  const model = { ...buildModel(parseSpec(SPEC).spec, { slug: 'broken', icons }, () => {}), engine };
  const marks = model.edges.map(() => null);
  const { candidates } = await searchLayout({ model, metrics, marks, area: AREA, annealed: new Map() });
  expect(candidates.filter((c) => !isSound(c.sized.problem, c.proposal))).toEqual([]);
  return [...new Set(candidates.map((c) => c.proposal.engine.replace(/:.*/, '')))].sort();
}

const NOTHING = { elk: sabotage.elk, dagre: sabotage.dagre, grid: sabotage.grid };

/** The ways to break an answer, for each engine. */
const WAYS: Readonly<Record<string, typeof NOTHING>> = {
  throws: {
    elk: () => {
      throw new TypeError('reading a');
    },
    dagre: () => {
      throw new TypeError('reading rank');
    },
    grid: (p) => ({ ...p, edges: [] }),
  },
  'says NaN': {
    elk: (answer) => ({ ...answer, children: (answer.children ?? []).map((c) => ({ ...c, x: Number.NaN })) }),
    dagre: (graph) => {
      for (const id of graph.nodes()) graph.node(id).x = Number.NaN;
    },
    grid: (p) => ({ ...p, nodes: p.nodes.map((n) => ({ ...n, x: Number.NaN })) }),
  },
  'loses an arrow': {
    elk: (answer) => ({ ...answer, edges: (answer.edges ?? []).slice(1) }),
    dagre: (graph) => {
      for (const edge of graph.edges().slice(1)) graph.removeEdge(edge);
    },
    grid: (p) => ({ ...p, edges: p.edges.slice(1) }),
  },
  'puts all boxes in one place': {
    elk: (answer) => ({ ...answer, children: (answer.children ?? []).map((c) => ({ ...c, x: 0, y: 0 })) }),
    dagre: (graph) => {
      for (const id of graph.nodes()) Object.assign(graph.node(id), { x: 60, y: 60 });
    },
    grid: (p) => ({ ...p, nodes: p.nodes.map((n) => ({ ...n, x: 0, y: 0 })) }),
  },
};

describe.each(Object.entries(WAYS))('an engine that %s', (_, broken) => {
  afterEach(() => void Object.assign(sabotage, NOTHING));

  test('is dropped for the others', async () => {
    Object.assign(sabotage, { grid: broken.grid });
    expect(await enginesFor('auto')).toContain('elk');
    expect(await enginesFor('auto')).not.toContain('grid');
    Object.assign(sabotage, { elk: broken.elk });
    expect(await enginesFor('auto')).toEqual(['dagre']);
    Object.assign(sabotage, { dagre: broken.dagre });
    expect(await enginesFor('auto')).toEqual([]);
  });

  test('harms no answer of the grid', async () => {
    Object.assign(sabotage, { elk: broken.elk, dagre: broken.dagre });
    expect(await enginesFor('auto')).toEqual(['grid']);
  });

  test('has no answer when it is asked alone', async () => {
    Object.assign(sabotage, broken);
    expect(await enginesFor('elk')).toEqual([]);
    expect(await enginesFor('grid')).toEqual([]);
  });
});
