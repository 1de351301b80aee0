import type { Problem, SizedEdge, SizedZone } from '../proposal.ts';
import type { ElkExtendedEdge, ElkNode, LayoutOptions } from './elk.ts';
import { type Levels, ROOT } from './levels.ts';
import { againstRanks, type Ranks } from './orient.ts';
import type { Plan } from './plan.ts';

/**
 * The graph that ELK lays out for a plan: edges turned to run with the ranks, every label inline on its edge, tight
 * spacings on every level. No option here may hang or lose edges: wrapping, STRETCH_WIDTH, model order in zones do.
 */
export function toElk(problem: Problem, levels: Levels, plan: Plan): ElkNode {
  const turned = againstRanks(levels, plan.ranks);
  return {
    id: 'root',
    layoutOptions: { ...options(plan), ...ROOT_OPTIONS },
    children: childrenOf(ROOT, problem, levels, plan),
    edges: problem.edges.map((edge, i) => toElkEdge(edge, turned[i] === true, plan.variants[i] ?? -1)),
  };
}

const ROOT_OPTIONS: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.randomSeed': '1',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
};

/** ELK does not hand these down, so every level gets its own copy. */
const options = (plan: Plan): LayoutOptions => ({
  'elk.direction': plan.direction,
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.thoroughness': '15',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  'elk.spacing.portsSurrounding': '[top=12,left=12,bottom=12,right=12]',
  'elk.spacing.nodeNode': '24',
  'elk.spacing.edgeNode': '12',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.edgeLabel': '0',
  'elk.spacing.componentComponent': '30',
  'elk.layered.spacing.nodeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
});

function childrenOf(level: string, problem: Problem, levels: Levels, plan: Plan): ElkNode[] {
  const zones = new Map(problem.zones.map((z) => [z.id, z]));
  const nodes = new Map(problem.nodes.map((n) => [n.id, n]));
  return inRankOrder(levels.children.get(level) ?? [], plan.ranks).map((id) => {
    const zone = zones.get(id);
    if (zone) return toElkZone(zone, childrenOf(id, problem, levels, plan), plan);
    const node = nodes.get(id);
    return { id, width: node?.width ?? 0, height: node?.height ?? 0 };
  });
}

const inRankOrder = (ids: readonly string[], ranks: Ranks): readonly string[] =>
  ids.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));

/** No ELK label for the title: it would reserve a column as well as a row. */
function toElkZone(zone: SizedZone, children: ElkNode[], plan: Plan): ElkNode {
  const top = zone.padding + zone.title.height;
  return {
    id: zone.id,
    layoutOptions: {
      ...options(plan),
      'elk.padding': `[top=${top},left=${zone.padding},bottom=${zone.padding},right=${zone.padding}]`,
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      'elk.nodeSize.minimum': `(${zone.title.width + 2 * zone.padding},${top})`,
    },
    ...(children.length > 0
      ? { children }
      : { width: zone.title.width + 2 * zone.padding, height: top + zone.padding }),
  };
}

function toElkEdge(edge: SizedEdge, turned: boolean, variant: number): ElkExtendedEdge {
  const label = edge.labels[variant];
  return {
    id: `edge-${edge.index}`,
    sources: [turned ? edge.to : edge.from],
    targets: [turned ? edge.from : edge.to],
    labels: label ? [{ text: '-', width: label.width, height: label.height, layoutOptions: LABEL_OPTIONS }] : [],
  };
}

const LABEL_OPTIONS: LayoutOptions = { 'elk.edgeLabels.inline': 'true', 'elk.edgeLabels.placement': 'CENTER' };
