import type { Edge, Node, Zone } from './model.ts';
import type { Phrases } from './phrases.ts';

/** What a picture is told from. */
export interface Graph {
  readonly title: string;
  readonly lang: string;
  readonly nodes: readonly Node[];
  readonly zones: readonly Zone[];
  readonly edges: readonly Edge[];
}

/** What the box or zone of an id is called in a sentence. */
export type NameOf = (id: string) => string;

/** Names as they are drawn, on one line. Where two are alike, boxes are told by their zone, and zones as zones. */
export function buildNames({ nodes, zones }: Graph, phrases: Phrases): NameOf {
  const zoneLabels = new Map(zones.map(({ id, label }) => [id, flat(label)]));
  const uses = new Map<string, number>();
  for (const { label } of [...nodes, ...zones]) uses.set(flat(label), (uses.get(flat(label)) ?? 0) + 1);
  const isTwin = (name: string): boolean => (uses.get(name) ?? 0) > 1;
  const names = new Map<string, string>();
  for (const [id, label] of zoneLabels) names.set(id, isTwin(label) ? phrases.zone(label) : label);
  for (const { id, label, zone } of nodes) {
    const name = flat(label);
    const around = zoneLabels.get(zone ?? '');
    names.set(id, isTwin(name) && around !== undefined ? `${name} (${around})` : name);
  }
  return (id) => names.get(id) ?? id;
}

/** On one line. */
export const flat = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Ends with one stop, whatever it ended with. */
export const sentence = (text: string): string => (/[.!?…。！？]$/u.test(text) ? text : `${text}.`);

/** For a word of the language at the beginning of a sentence; names stay as they are. */
export const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
