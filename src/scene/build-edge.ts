import type { RoutedEdge } from '../layout/layout.ts';
import type { Crossing, EdgeItem } from './scene.ts';

/** An arrow without its label. */
export const buildEdge = (edge: RoutedEdge, crossings: readonly Crossing[]): EdgeItem => ({
  kind: 'edge',
  id: `edges/${edge.index}`,
  edge: edge.kind,
  parts: edge.parts,
  crossings,
  headAtStart: edge.heads === 'both',
  headAtEnd: edge.heads !== 'none',
});
