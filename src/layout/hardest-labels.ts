import type { Edge } from '../model/model.ts';

/** The arrows whose labels make a diagram hardest to lay out, this share of all that have one: those that were stuck most often, of equal ones the longest. */
export function hardestLabels(edges: readonly Edge[], stuck: readonly number[], share: number): ReadonlySet<number> {
  const labelled = edges
    .filter((e) => e.label !== null)
    .map(({ index, label }) => ({ index, stuck: stuck[index] ?? 0, length: label?.length ?? 0 }))
    .sort((a, b) => b.stuck - a.stuck || b.length - a.length || a.index - b.index);
  return new Set(labelled.slice(0, Math.ceil(labelled.length * share)).map((e) => e.index));
}
