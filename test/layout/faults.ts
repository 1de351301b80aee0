import { contains, inflate, overlaps, type Point, type Rect } from '../../src/geometry.ts';
import { buildTopology } from '../../src/layout/grid/topology.ts';
import type { Problem, Proposal, ProposedEdge, SizedEdge } from '../../src/layout/proposal.ts';
import { zip } from '../../src/layout/zip.ts';

/** Everything that is wrong with a proposal, in words. */
export function faults(problem: Problem, proposal: Proposal): readonly string[] {
  return [
    ...faultsOfNodes(problem, proposal),
    ...faultsOfZones(problem, proposal),
    ...zip(problem.edges, proposal.edges).flatMap(([asked, edge]) => [
      ...faultsOfRoute(asked, edge, proposal),
      ...faultsOfLabel(asked, edge, proposal),
    ]),
  ];
}

const when = (bad: boolean, what: string): readonly string[] => (bad ? [what] : []);

function faultsOfNodes(problem: Problem, { nodes }: Proposal): readonly string[] {
  const page = inflate({ x: 0, y: 0, ...problem.area }, 5);
  return zip(problem.nodes, nodes).flatMap(([asked, node], i) => [
    ...when(!contains(page, node), `${node.id} off the page`),
    ...when(node.width < asked.width - 0.01 || node.height < asked.height - 0.01, `${node.id} too small`),
    ...nodes.slice(i + 1).flatMap((other) => when(overlaps(inflate(node, 10), other), `${node.id} on ${other.id}`)),
  ]);
}

function faultsOfZones(problem: Problem, { nodes, zones }: Proposal): readonly string[] {
  return zip(buildTopology(problem).zones, zones).flatMap(([{ members }, zone], z) => [
    ...nodes.flatMap((node, i) =>
      members.includes(i)
        ? when(!contains(zone, inflate(node, 8)), `${node.id} not in its zone`)
        : when(overlaps(zone, node), `${node.id} in a foreign zone`),
    ),
    ...zones.slice(z + 1).flatMap((other) => when(overlaps(zone, other), 'zones overlap')),
  ]);
}

function faultsOfRoute(asked: SizedEdge, { index, points }: ProposedEdge, { nodes }: Proposal): readonly string[] {
  const from = nodes.find((n) => n.id === asked.from);
  const to = nodes.find((n) => n.id === asked.to);
  return [
    ...when(!touchesBorder(points[0], from), `edge ${index} does not start at its box`),
    ...when(!touchesBorder(points.at(-1), to), `edge ${index} does not end at its box`),
    ...piecesOf(points).flatMap((piece) => [
      ...when(piece.width > 0 && piece.height > 0, `edge ${index} is not orthogonal`),
      ...nodes.flatMap((n) => when(overlaps(inflate(piece, 0.5), inflate(n, -1)), `edge ${index} through ${n.id}`)),
    ]),
  ];
}

function faultsOfLabel(asked: SizedEdge, edge: ProposedEdge, { nodes, edges }: Proposal): readonly string[] {
  const { label, index } = edge;
  if (label === null) return when(asked.labels.length > 0, `edge ${index} lost its label`);
  const { box } = label;
  const size = asked.labels[label.variant];
  const wide = inflate(box, 4);
  const reach = label.anchor === 'beside' ? 9 : 0;
  const others = edges.filter((other) => other !== edge);
  return [
    ...when(box.width !== size?.width || box.height !== size.height, `label ${index} has another size`),
    ...when(!runsThrough(edge, inflate(box, reach)), `label ${index} off its line`),
    ...nodes.flatMap((n) => when(overlaps(wide, n), `label ${index} on ${n.id}`)),
    ...others.flatMap((other) => [
      ...when(runsThrough(other, wide), `label ${index} on edge ${other.index}`),
      ...when(other.label !== null && overlaps(wide, other.label.box), `label ${index} on label ${other.index}`),
    ]),
  ];
}

const runsThrough = ({ points }: ProposedEdge, box: Rect): boolean =>
  piecesOf(points).some((piece) => overlaps(inflate(piece, 0.5), box));

const piecesOf = (points: readonly Point[]): readonly Rect[] =>
  zip(points, points.slice(1)).map(([a, b]) => ({
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }));

function touchesBorder(p: Point | undefined, r: Rect | undefined): boolean {
  if (p === undefined || r === undefined) return false;
  const near = (v: number, a: number, length: number) => Math.min(Math.abs(v - a), Math.abs(v - a - length)) < 0.01;
  const within = (v: number, a: number, length: number) => v >= a && v <= a + length;
  return (
    (near(p.x, r.x, r.width) && within(p.y, r.y, r.height)) || (near(p.y, r.y, r.height) && within(p.x, r.x, r.width))
  );
}
