import type { Archetype, Edge, Model } from '../model/model.ts';

/** A centre has so many arrows at least, and this share of all. */
const CENTRE_ENDS = 8;
const CENTRE_SHARE = 0.6;
/** A tree of fewer boxes needs no form of its own. */
const TREE_NODES = 6;

/** The form that a diagram without a declared one has by itself: a star, or a tree grown from one root; null for all others. */
export function naturalForm({ nodes, edges }: Model): Extract<Archetype, 'hub' | 'tree'> | null {
  const most = Math.max(0, ...nodes.map(({ id }) => edges.filter((e) => e.from === id || e.to === id).length));
  if (most >= CENTRE_ENDS && most >= CENTRE_SHARE * edges.length) return 'hub';
  return nodes.length >= TREE_NODES && isTree(nodes.length, edges) ? 'tree' : null;
}

/** Every box but the root has one arrow that leads to it, and the root reaches all. */
function isTree(count: number, edges: readonly Edge[]): boolean {
  const targets = new Set(edges.map((e) => e.to));
  if (edges.length !== count - 1 || targets.size !== edges.length) return false;
  const roots = new Set(edges.map((e) => e.from).filter((id) => !targets.has(id)));
  return roots.size === 1;
}
