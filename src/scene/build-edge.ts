import type { RoutedEdge } from '../layout/layout.ts';
import type { Crossing, EdgeItem } from './scene.ts';

/** An arrow without its label; `zones` are the ids of all zones. */
export const buildEdge = (edge: RoutedEdge, crossings: readonly Crossing[], zones: ReadonlySet<string>): EdgeItem => ({
  kind: 'edge',
  id: `edges/${edge.index}`,
  edge: edge.kind,
  parts: edge.parts,
  crossings,
  startsAtZone: zones.has(edge.from),
  headAtStart: edge.heads === 'both',
  headAtEnd: edge.heads !== 'none',
});
