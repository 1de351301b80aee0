import type { Point, Rect } from '../../geometry.ts';
import type { Problem, ProposedEdge } from '../proposal.ts';
import { type Drawn, simplify } from './drawn.ts';
import type { ElkExtendedEdge, ElkNode } from './elk.ts';
import type { Levels } from './levels.ts';
import { againstRanks } from './orient.ts';
import type { Plan } from './plan.ts';

/** ELK's drawing with every route running from `from` to `to` again; null when ELK lost something on the way. */
export function fromElk(drawing: ElkNode, problem: Problem, levels: Levels, plan: Plan): Drawn | null {
  const shapes = new Map(allShapes(drawing).map((shape) => [shape.id, shape]));
  const lines = new Map((drawing.edges ?? []).map((edge) => [edge.id, edge]));
  const turned = againstRanks(levels, plan.ranks);
  const edges = problem.edges.map((edge, i) =>
    toRoute(lines.get(`edge-${edge.index}`), edge.index, turned[i] === true, plan.variants[i] ?? -1),
  );
  const complete = edges.filter((edge) => edge !== null);
  if (complete.length < edges.length) return null;
  return {
    nodes: problem.nodes.map((node) => toRect(shapes.get(node.id) ?? {})),
    zones: problem.zones.map((zone) => toRect(shapes.get(zone.id) ?? {})),
    edges: complete,
    context: [],
  };
}

const allShapes = (node: ElkNode): readonly ElkNode[] =>
  (node.children ?? []).flatMap((child) => [child, ...allShapes(child)]);

const toRect = (shape: { x?: number; y?: number; width?: number; height?: number }): Rect => ({
  x: shape.x ?? Number.NaN,
  y: shape.y ?? Number.NaN,
  width: shape.width ?? Number.NaN,
  height: shape.height ?? Number.NaN,
});

function toRoute(
  line: ElkExtendedEdge | undefined,
  index: number,
  turned: boolean,
  variant: number,
): ProposedEdge | null {
  const sections = line?.sections ?? [];
  const label = line?.labels?.[0];
  if (!line || sections.length === 0 || (variant >= 0 && !label)) return null;
  const points = sections.flatMap((s) => [s.startPoint, ...(s.bendPoints ?? []), s.endPoint]);
  const route = simplify(squared(points));
  return {
    index,
    points: turned ? route.toReversed() : route,
    label: label && variant >= 0 ? { variant, box: toRect(label) } : null,
  };
}

/** Straight lines between boxes may lean by a fraction of a pixel; the smaller difference is dropped. */
function squared(points: readonly Point[]): readonly Point[] {
  const out: Point[] = [];
  for (const p of points) {
    const last = out.at(-1);
    if (!last) out.push({ x: p.x, y: p.y });
    else if (Math.abs(p.x - last.x) < Math.abs(p.y - last.y)) out.push({ x: near(p.x, last.x), y: p.y });
    else out.push({ x: p.x, y: near(p.y, last.y) });
  }
  return out;
}

const near = (value: number, last: number): number => (Math.abs(value - last) < 0.5 ? last : value);
