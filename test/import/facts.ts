import { readFileSync } from 'node:fs';
import { toModel } from '../../src/compile.ts';
import { parseCatalogue } from '../../src/icons/parse-catalogue.ts';
import type { Format } from '../../src/import/format-of.ts';
import { type Imported, importText } from '../../src/import/import-text.ts';
import type { Model } from '../../src/model/model.ts';
import { findForbidden } from '../../src/spec/forbidden-characters.ts';
import { LIMITS } from '../../src/spec/limits.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';

const CATALOGUE = parseCatalogue(readFileSync('icons/catalogue.json', 'utf8'));

/** What the command line tells imports. */
const FACTS = { limits: LIMITS, findForbidden, icons: CATALOGUE.icons };

/** Imports a text as the command does. */
export const imported = (text: string, format?: Format, file = ''): Imported =>
  importText({ text, file, format }, FACTS);

/** The model of a spec; throws when the spec is broken. */
export const modelOf = async (spec: string): Promise<Model> =>
  (await toModel(parseSpec(spec), CATALOGUE, { slug: 'x' })).model;

/** What a picture is about: labels, zones, arrows; ids are replaced by labels' places, since notations may need other ids. */
export function graphOf({ nodes, zones, edges }: Model) {
  const names = new Map<string, string>([...zones.map((zone, i) => [zone.id, `zone ${i}`] as const)]);
  const byZone = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? id));
  const order = [...nodes];
  for (const [i, node] of order.entries()) names.set(node.id, `node ${i}`);
  return {
    nodes: order.map(({ label, role, zone }) => ({ label, role, zone: byZone(zone) })),
    zones: zones.map(({ label, parent, depth }) => ({ label, parent: byZone(parent), depth })),
    edges: edges.map(({ from, to, label, heads }) => ({ from: names.get(from), to: names.get(to), label, heads })),
  };
}
