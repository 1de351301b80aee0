import type { Point, Rect, Size } from '../../geometry.ts';

/** A graph by indices, to be drawn from top to bottom: boxes, the zones around them (-1: none), arrows with the room that their labels need. */
export interface Question {
  readonly nodes: readonly (Size & { readonly zone: number })[];
  readonly zones: readonly { readonly parent: number }[];
  readonly edges: readonly (Size & { readonly from: number; readonly to: number })[];
}

/** dagre's drawing: boxes, zones, and slanting arrows from border to border with the middle of their label (NaN without one). */
export interface Answer {
  readonly nodes: readonly Rect[];
  readonly zones: readonly Rect[];
  readonly edges: readonly { readonly points: readonly Point[]; readonly label: Point }[];
}

type Dagre = typeof import('@dagrejs/dagre');

let engine: Promise<Dagre> | null = null;

/** dagre's drawing of a graph, or null when dagre throws: some inputs trip it, always the same ones. Loaded when first asked. */
export async function askDagre(question: Question): Promise<Answer | null> {
  engine ??= import('@dagrejs/dagre');
  const dagre = await engine;
  try {
    const graph = toGraph(dagre, question);
    dagre.layout(graph);
    return toAnswer(graph, question);
  } catch {
    return null;
  }
}

/** Tight: the drawing is given its real distances later. */
const OPTIONS = { rankdir: 'TB', nodesep: 24, edgesep: 12, ranksep: 30, ranker: 'network-simplex' } as const;

/** Everything has a name of our own: dagre keeps names as keys of objects. */
function toGraph({ Graph }: Dagre, { nodes, zones, edges }: Question) {
  const graph = new Graph({ compound: true, multigraph: true });
  graph.setGraph({ ...OPTIONS });
  for (const [i, { width, height }] of nodes.entries()) graph.setNode(`n${i}`, { width, height });
  for (const z of zones.keys()) graph.setNode(`z${z}`, {});
  for (const [i, { zone }] of nodes.entries()) if (zone >= 0) graph.setParent(`n${i}`, `z${zone}`);
  for (const [z, { parent }] of zones.entries()) if (parent >= 0) graph.setParent(`z${z}`, `z${parent}`);
  for (const [i, { from, to, width, height }] of edges.entries())
    graph.setEdge(`n${from}`, `n${to}`, { width, height, labelpos: 'c' }, `e${i}`);
  return graph;
}

type Graph = ReturnType<typeof toGraph>;

const toAnswer = (graph: Graph, { nodes, zones, edges }: Question): Answer => ({
  nodes: nodes.map((_, i) => toRect(graph.node(`n${i}`))),
  zones: zones.map((_, z) => toRect(graph.node(`z${z}`))),
  edges: edges.map(({ from, to }, i) => {
    const edge = graph.edge(`n${from}`, `n${to}`, `e${i}`);
    return { points: edge.points.map(toPoint), label: toPoint(edge) };
  }),
});

const toPoint = ({ x = Number.NaN, y = Number.NaN }: Partial<Point>): Point => ({ x, y });

const toRect = ({ x = Number.NaN, y = Number.NaN, width = 0, height = 0 }: Partial<Rect>): Rect => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});
