import type { ElkExtendedEdge, ElkNode } from 'elkjs';
import type { Point, Size } from '../../src/geometry.ts';
import { buildProblem } from '../../src/layout/build-problem.ts';
import { layoutWithElk } from '../../src/layout/elk/elk.ts';
import type { Problem } from '../../src/layout/proposal.ts';
import type { Model } from '../../src/model/model.ts';
import type { Metrics } from '../../src/text/metrics.ts';
import { countBends, countCrossings } from './lines.ts';

/** Figures of ELK's drawing of a graph with nothing asked for but a direction. */
export interface ElkFigures extends Size {
  readonly direction: 'DOWN' | 'RIGHT';
  readonly crossings: number;
  readonly bends: number;
}

const AREA = { width: 960, height: 850 };
const SETTING = { style: 'tall', textWidth: 120, typeScale: 1 } as const;

/** ELK Layered's own default drawing of the boxes, zones and labels as we size them: the better of its two directions; null when ELK fails in both. */
export async function drawByElk(model: Model, metrics: Metrics): Promise<ElkFigures | null> {
  const marks = model.edges.map(() => null);
  const { problem } = buildProblem({ model, metrics, marks, area: AREA }, SETTING);
  const drawn = await Promise.all((['DOWN', 'RIGHT'] as const).map((direction) => figuresOf(problem, direction)));
  const found = drawn.filter((figures) => figures !== null);
  return found.toSorted((a, b) => a.crossings - b.crossings || a.bends - b.bends)[0] ?? null;
}

async function figuresOf(problem: Problem, direction: ElkFigures['direction']): Promise<ElkFigures | null> {
  const drawn = await layoutWithElk({
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': direction,
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      'elk.json.shapeCoords': 'ROOT',
      'elk.json.edgeCoords': 'ROOT',
    },
    children: childrenOf(problem, null),
    edges: problem.edges.map(toElkEdge),
  });
  if (drawn === null) return null;
  const lines = (drawn.edges ?? []).map(routeOf);
  return {
    direction,
    crossings: countCrossings(lines),
    bends: countBends(lines),
    width: drawn.width ?? 0,
    height: drawn.height ?? 0,
  };
}

function childrenOf(problem: Problem, level: string | null): ElkNode[] {
  const zones = problem.zones.filter(({ parent }) => parent === level);
  const nodes = problem.nodes.filter(({ zone }) => zone === level);
  return [
    ...nodes.map(({ id, width, height }) => ({ id, width, height })),
    ...zones.map(({ id, padding, title }) => ({
      id,
      layoutOptions: {
        'elk.padding': `[top=${padding + title.height},left=${padding},bottom=${padding},right=${padding}]`,
      },
      children: childrenOf(problem, id),
    })),
  ];
}

const toElkEdge = ({ index, from, to, labels }: Problem['edges'][number]): ElkExtendedEdge => ({
  id: `edge-${index}`,
  sources: [from],
  targets: [to],
  labels: labels.slice(0, 1).map(({ width, height }) => ({ text: '-', width, height })),
});

function routeOf({ sections = [] }: ElkExtendedEdge): readonly Point[] {
  return sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]);
}
