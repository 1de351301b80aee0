import { type Diagnostic, quote } from '../diagnostics.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Spec } from '../spec/schema.ts';
import { findByLabel } from './find-by-label.ts';

/** What is wrong with the end of an arrow; undefined when it is a node or a zone. */
export function checkEnd(id: string, spec: Spec): Omit<Diagnostic, 'severity'> | undefined {
  const zones = spec.zones ?? {};
  if (Object.hasOwn(spec.nodes, id) || Object.hasOwn(zones, id)) return undefined;
  return unknownNode(id, [...Object.keys(spec.nodes), ...Object.keys(zones)], spec);
}

/** What is wrong with the id of a node; undefined when there is one. */
export function checkNode(id: string, spec: Spec): Omit<Diagnostic, 'severity'> | undefined {
  if (Object.hasOwn(spec.nodes, id)) return undefined;
  if (!Object.hasOwn(spec.zones ?? {}, id)) return unknownNode(id, Object.keys(spec.nodes), spec);
  return { rule: 'model/unknown-node', message: `${quote(id)} is a zone, not a node`, help: 'name nodes of the zone' };
}

function unknownNode(id: string, ids: readonly string[], spec: Spec): Omit<Diagnostic, 'severity'> {
  const near = findByLabel(id, { ...spec.zones, ...spec.nodes }) ?? didYouMean(id, ids);
  const known = ids.slice(0, 12).join(', ') + (ids.length > 12 ? ' …' : '');
  return {
    rule: 'model/unknown-node',
    message: `there is no node ${quote(id)}`,
    help: near === undefined ? `the ids are ${known}` : `did you mean "${near}"?`,
  };
}
