import type { Layout } from '../layout/layout.ts';
import type { Model } from '../model/model.ts';
import type { Report } from './schema.ts';

/** The diagram's content as it was written, and which arrows are explained in the key. */
export function buildGraph(model: Model, layout: Layout): Report['graph'] {
  return {
    nodes: model.nodes.map(({ id, label, role, zone, icon, number }) => ({ id, label, role, zone, icon, number })),
    edges: model.edges.map(({ from, to, heads, label, kind, protocol, steps }) => ({
      from,
      to,
      heads,
      label,
      kind,
      protocol,
      steps: [...steps],
    })),
    zones: model.zones.map(({ id, label, parent }) => ({ id, label, in: parent })),
    legend: [...model.legend],
    notes: [...model.notes],
    key: layout.edges.flatMap(({ index, placedLabel }) =>
      (placedLabel?.badges ?? [])
        .filter((badge) => badge.role === 'key')
        .map((badge) => ({ mark: badge.text.text, edge: index })),
    ),
  };
}
