import type { Spec } from './schema.ts';

/** All icons that a spec names, as written, in order. */
export function iconNames(spec: Spec): readonly string[] {
  const ofNodes = Object.values(spec.nodes).map((node) => (typeof node === 'string' ? undefined : node.icon));
  const ofContext = (spec.context ?? []).map(({ icon }) => icon);
  return [...ofNodes, ...ofContext].filter((name) => name !== undefined);
}
