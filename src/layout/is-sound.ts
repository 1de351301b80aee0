import { contains, inflate, overlaps, type Point, type Rect } from '../geometry.ts';
import { buildTopology, isNested, type Topology } from './grid/topology.ts';
import type { Problem, Proposal, ProposedEdge, SizedEdge } from './proposal.ts';
import { zip } from './zip.ts';

/**
 * True when a proposal can be shown as it is: complete, inside the area, boxes apart and in their zones, every arrow upright and
 * level from box to box, nothing on a box. What an engine lost, or could not compute (NaN), is not sound.
 */
export function isSound(problem: Problem, proposal: Proposal): boolean {
  const { nodes, zones, edges, context } = proposal;
  const labels = edges.flatMap((edge) => (edge.label === null ? [] : [edge.label.box]));
  const solid = nodes.map((node) => inflate(node, -TOLERANCE));
  return (
    isComplete(problem, proposal) &&
    isInside(problem, [...nodes, ...zones, ...context, ...labels, ...edges.flatMap((e) => stretchesOf(e.points))]) &&
    areHeld(buildTopology(problem), nodes, zones) &&
    areApart([...nodes, ...context, ...labels]) &&
    zip(problem.edges, edges).every(
      ([asked, edge]) => isConnected(asked, edge, proposal) && isUpright(edge) && misses(edge, solid),
    )
  );
}

/** Differences of numbers that nobody sees, and overlaps that nobody minds (engines that round may be half a px over), px. */
const SLACK = 0.1;
const TOLERANCE = 1;

/** Everything that was asked for is there, boxes and labels at their sizes. */
const isComplete = (problem: Problem, { nodes, zones, edges, context }: Proposal): boolean =>
  nodes.length === problem.nodes.length &&
  zones.length === problem.zones.length &&
  edges.length === problem.edges.length &&
  context.length === problem.context.length &&
  zip(problem.nodes, nodes).every(
    ([asked, node]) => node.width >= asked.width - SLACK && node.height >= asked.height - SLACK,
  ) &&
  zip(problem.edges, edges).every(([asked, edge]) => edge.points.length > 1 && hasItsLabel(asked, edge));

function hasItsLabel({ index, labels }: SizedEdge, edge: ProposedEdge): boolean {
  if (edge.index !== index) return false;
  if (edge.label === null) return labels.length === 0;
  const size = labels[edge.label.variant];
  const { width, height } = edge.label.box;
  return size !== undefined && Math.abs(size.width - width) < SLACK && Math.abs(size.height - height) < SLACK;
}

const isInside = ({ area }: Problem, rects: readonly Rect[]): boolean => {
  const page = inflate({ x: 0, y: 0, width: area.width, height: area.height }, TOLERANCE);
  return rects.every((r) => contains(page, r));
};

/** Zones hold what is theirs, and nothing else. */
const areHeld = (topology: Topology, nodes: readonly Rect[], zones: readonly Rect[]): boolean =>
  zip(topology.zones, zones).every(([{ members }, zone], z) => {
    const grown = inflate(zone, SLACK);
    return (
      nodes.every((node, i) => (members.includes(i) ? contains(grown, node) : isOff(zone, node))) &&
      zones.every((other, o) => {
        if (isNested(topology, z, o)) return contains(grown, other);
        return isNested(topology, o, z) || isOff(zone, other);
      })
    );
  });

const isOff = (zone: Rect, other: Rect): boolean => !overlaps(zone, inflate(other, -TOLERANCE));

const areApart = (rects: readonly Rect[]): boolean =>
  rects.every((a, i) => {
    const core = inflate(a, -TOLERANCE);
    return rects.slice(i + 1).every((b) => !overlaps(core, b));
  });

/** Both ends lie on the outlines of what the arrow joins, or on the lines under them. */
function isConnected({ from, to }: SizedEdge, { points }: ProposedEdge, proposal: Proposal): boolean {
  const ends: readonly (readonly [string, Point | undefined])[] = [
    [from, points[0]],
    [to, points.at(-1)],
  ];
  return ends.every(([id, end]) => {
    const line = proposal.lifelines?.find((l) => l.id === id);
    if (end === undefined) return false;
    if (line !== undefined) return Math.abs(line.x - end.x) < TOLERANCE * 10;
    const box = proposal.nodes.find((n) => n.id === id) ?? proposal.zones.find((z) => z.id === id);
    return box !== undefined && isOnOutline(end, box);
  });
}

const isOnOutline = (p: Point, r: Rect): boolean =>
  contains(inflate(r, SLACK), { ...p, ...NO_SIZE }) && !contains(inflate(r, -SLACK), { ...p, ...NO_SIZE });

const NO_SIZE = { width: 0, height: 0 };

/** Upright and level stretches only, the middle of a label that interrupts its line on one of them. */
function isUpright({ points, label }: ProposedEdge): boolean {
  const stretches = stretchesOf(points);
  if (stretches.some(({ width, height }) => Math.min(width, height) > SLACK)) return false;
  if (label === null || (label.anchor ?? 'centre') !== 'centre') return true;
  const { x, y, width, height } = label.box;
  const middle = { x: x + width / 2 - 1, y: y + height / 2 - 1, width: 2, height: 2 };
  return stretches.some((stretch) => overlaps(middle, inflate(stretch, SLACK)));
}

const misses = ({ points }: ProposedEdge, solid: readonly Rect[]): boolean =>
  stretchesOf(points)
    .map((stretch) => inflate(stretch, SLACK))
    .every((stretch) => solid.every((node) => !overlaps(stretch, node)));

const stretchesOf = (points: readonly Point[]): readonly Rect[] =>
  zip(points, points.slice(1)).map(([a, b]) => ({
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }));
