import type { Report } from '../report/schema.ts';

type Graph = Report['graph'];
type Edge = Graph['edges'][number];

/** A diagram as text, in the picture's own language. */
export interface DiagramText {
  readonly title: string;
  readonly subtitle: string | null;
  readonly legend: readonly string[];
  /** Boxes by zone, in the order of their first boxes. */
  readonly groups: readonly BoxGroup[];
  /** In story order. */
  readonly arrows: readonly Arrow[];
  readonly notes: readonly string[];
}

interface BoxGroup {
  /** The zone and those around it, outermost first; empty for boxes that are in none. */
  readonly zones: readonly string[];
  readonly boxes: readonly { readonly label: string; readonly role: string | null; readonly number: number | null }[];
}

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly heads: Edge['heads'];
  readonly label: string | null;
  readonly kind: Edge['kind'];
  readonly protocol: string | null;
  readonly steps: readonly number[];
  /** The letter that stands for the label in the picture. */
  readonly mark: string | null;
}

/** What a sidecar knows of a diagram, in reading order. */
export function readDiagram({ title, graph, geometry }: Report): DiagramText {
  const subtitle = geometry.texts.find(({ role }) => role === 'subtitle');
  return {
    title,
    subtitle: subtitle?.text ?? null,
    legend: graph.legend,
    groups: groupBoxes(graph),
    arrows: graph.edges.map((edge, index) => readArrow(graph, edge, index)),
    notes: graph.notes,
  };
}

function groupBoxes(graph: Graph): readonly BoxGroup[] {
  const zones = [...new Set(graph.nodes.map(({ zone }) => zone))];
  return zones.map((zone) => ({
    zones: zonePath(graph, zone),
    boxes: graph.nodes.filter((node) => node.zone === zone).map(({ label, role, number }) => ({ label, role, number })),
  }));
}

function zonePath({ zones }: Graph, id: string | null): readonly string[] {
  const path: string[] = [];
  let zone = zones.find((candidate) => candidate.id === id);
  // No zone lies in itself; a sidecar of unknown origin must not hang the site all the same.
  while (zone !== undefined && path.length <= zones.length) {
    path.unshift(zone.label);
    const around = zone.in;
    zone = zones.find((candidate) => candidate.id === around);
  }
  return path;
}

function readArrow(graph: Graph, { from, to, heads, label, kind, protocol, steps }: Edge, index: number): Arrow {
  return {
    from: labelOf(graph, from),
    to: labelOf(graph, to),
    heads,
    label,
    kind,
    protocol,
    steps,
    mark: graph.key.find(({ edge }) => edge === index)?.mark ?? null,
  };
}

const labelOf = ({ nodes, zones }: Graph, id: string): string =>
  [...nodes, ...zones].find((end) => end.id === id)?.label ?? id;
