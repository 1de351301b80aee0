import type { Point, Rect, Size } from '../../geometry.ts';
import { type Drawn, transpose } from '../elk/drawn.ts';
import { type Direction, variantsFor } from '../elk/plan.ts';
import { buildTopology, type Topology } from '../grid/topology.ts';
import type { Problem, ProposedEdge } from '../proposal.ts';
import { zip } from '../zip.ts';
import { cutAtZone } from './cut-at-zone.ts';
import { type Answer, askDagre, type Question } from './dagre.ts';
import { rowsOf } from './rows.ts';
import { squareStrands } from './square.ts';

/** dagre's drawing of a problem with its arrows made upright and level; null when dagre throws or an arrow has no two ends outside each other. */
export async function traceDagre(problem: Problem, direction: Direction): Promise<Drawn | null> {
  const topology = buildTopology(problem);
  if (topology.edges.length < problem.edges.length) return null;
  const variants = variantsFor(problem.edges, direction);
  const question = toQuestion(problem, topology, variants, direction);
  const answer = await askDagre(question);
  if (answer === null) return null;
  const routes = routesOf(answer, question);
  const edges = problem.edges.flatMap((edge, i): readonly ProposedEdge[] => {
    const points = toZones(routes[i] ?? [], answer, topology, edge);
    const variant = variants[i] ?? -1;
    return points === null ? [] : [{ index: edge.index, points, label: labelAt(answer, question, i, variant) }];
  });
  if (edges.length < problem.edges.length) return null;
  const drawn: Drawn = { nodes: answer.nodes, zones: answer.zones, context: [], edges };
  return direction === 'DOWN' ? drawn : transpose(drawn);
}

/** What runs to the right is asked lying on its side. */
function toQuestion(problem: Problem, topology: Topology, variants: readonly number[], direction: Direction): Question {
  const lie = ({ width, height }: Size): Size =>
    direction === 'DOWN' ? { width, height } : { width: height, height: width };
  const zoneOf = (id: string | null): number => (id === null ? -1 : (topology.zoneIndex.get(id) ?? -1));
  return {
    nodes: problem.nodes.map((node) => ({ ...lie(node), zone: zoneOf(node.zone) })),
    zones: topology.zones,
    edges: zip(problem.edges, topology.edges).map(([{ labels }, { a, b }], i) => ({
      from: a,
      to: b,
      ...lie(labels[variants[i] ?? -1] ?? NO_LABEL),
    })),
  };
}

const NO_LABEL: Size = { width: 0, height: 0 };
const NOWHERE: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** All arrows from `from` to `to`, upright and level. */
function routesOf(answer: Answer, { edges }: Question): readonly (readonly Point[])[] {
  const strands = zip(edges, answer.edges).map(([{ from, to }, { points }]) => {
    const [a, b] = [answer.nodes[from] ?? NOWHERE, answer.nodes[to] ?? NOWHERE];
    const through = points.slice(1, -1);
    return isUp(a, b) ? { upper: b, lower: a, through: through.toReversed() } : { upper: a, lower: b, through };
  });
  const lines = squareStrands(strands, rowsOf(answer, edges));
  return zip(edges, lines).map(([{ from, to }, line]) =>
    isUp(answer.nodes[from] ?? NOWHERE, answer.nodes[to] ?? NOWHERE) ? line.toReversed() : line,
  );
}

const isUp = (from: Rect, to: Rect): boolean => from.y + from.height / 2 > to.y + to.height / 2;

/** dagre cannot end an arrow at a zone: it was led to a box in there, and is cut off at the border. */
function toZones(
  route: readonly Point[],
  { zones }: Answer,
  { zoneIndex }: Topology,
  edge: Problem['edges'][number],
): readonly Point[] | null {
  const source = zones[zoneIndex.get(edge.from) ?? -1];
  const target = zones[zoneIndex.get(edge.to) ?? -1];
  const arrived = target === undefined ? route : cutAtZone(route, target);
  if (source === undefined || arrived === null) return arrived;
  return cutAtZone(arrived.toReversed(), source)?.toReversed() ?? null;
}

function labelAt(answer: Answer, { edges }: Question, i: number, variant: number): ProposedEdge['label'] {
  const { width, height } = edges[i] ?? NO_LABEL;
  const { x, y } = answer.edges[i]?.label ?? NOWHERE;
  return variant < 0 ? null : { variant, box: { x: x - width / 2, y: y - height / 2, width, height } };
}
