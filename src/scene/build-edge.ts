import type { RoutedEdge } from '../layout/layout.ts';
import type { EdgeItem } from './scene.ts';

/** An arrow without its label. */
export const buildEdge = (edge: RoutedEdge): EdgeItem => ({
  kind: 'edge',
  id: `edges/${edge.index}`,
  edge: edge.kind,
  parts: edge.parts,
  headAtStart: edge.heads === 'both',
  headAtEnd: edge.heads !== 'none',
});
