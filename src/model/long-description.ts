import type { Edge, Model, Node, Zone } from './model.ts';
import { type Phrases, phrasesFor } from './phrases.ts';
import { tellEnds } from './tell-arrows.ts';
import { buildNames, capitalized, flat, type NameOf, sentence } from './tell-names.ts';

/** What a long description is made from. */
type Told = Pick<Model, 'title' | 'subtitle' | 'lang' | 'nodes' | 'zones' | 'edges' | 'legend' | 'notes' | 'words'>;

/**
 * All that the picture says, for people who do not see it: sentences in its language, one a line. Title and subtitle, how
 * much there is, zones with their boxes, arrows in story order, rows of the legend, notes.
 */
export function buildLongDescription(told: Told): string {
  const phrases = phrasesFor(told.lang);
  const names = buildNames(told, phrases);
  const hasSteps = told.edges.some(({ steps }) => steps.length > 0);
  const lines = [
    told.title,
    told.subtitle ?? '',
    phrases.counts(told.nodes.length, told.zones.length, told.edges.length),
    ...tellPlaces(told, names, phrases),
    ...told.edges.map((edge) => tellArrow(edge, told, names, phrases)),
    ...told.legend.map((row, i) => `${phrases.row(i + 1, hasSteps)}: ${row}`),
    ...told.notes.map((note) => phrases.note(note)),
  ];
  return lines
    .map(flat)
    .filter((line) => line !== '')
    .map(sentence)
    .join('\n');
}

/** Each zone followed by those in it, then the boxes outside. */
function tellPlaces(told: Told, names: NameOf, phrases: Phrases): readonly string[] {
  const { zones, nodes } = told;
  const inside = (parent: string | null): readonly string[] =>
    zones
      .filter((zone) => zone.parent === parent)
      .flatMap((zone) => [tellZone(zone, told, names, phrases), ...inside(zone.id)]);
  const free = nodes.filter(({ zone }) => zone === null).map((node) => tellBox(node, names, phrases));
  const list = free.join('; ');
  return [...inside(null), ...(list === '' ? [] : [zones.length > 0 ? phrases.outside(list) : phrases.boxes(list)])];
}

/** `Zone Edge (public): CDN (keeps pages); zone Caches`. */
function tellZone({ id, label, note }: Zone, { nodes, zones }: Told, names: NameOf, phrases: Phrases): string {
  const boxes = nodes.filter(({ zone }) => zone === id).map((node) => tellBox(node, names, phrases));
  const inner = zones.filter(({ parent }) => parent === id).map((zone) => phrases.zone(flat(zone.label)));
  return `${capitalized(withMore(phrases.zone(flat(label)), [note]))}: ${[...boxes, ...inner].join('; ')}`;
}

/** `API Gateway (number 2, checks tokens, HTTPS)`. */
const tellBox = ({ id, number, role, protocols }: Node, names: NameOf, phrases: Phrases): string =>
  withMore(names(id), [number === null ? null : phrases.number(number), role, ...protocols]);

/** `Browser to API Gateway: sign-in (request, HTTPS, step 1)`; of which kind it is only where there are others. */
function tellArrow(edge: Edge, { edges, words }: Told, names: NameOf, phrases: Phrases): string {
  const { label, kind, protocol, steps } = edge;
  const isOneKind = edges.every((other) => other.kind === kind);
  const told = tellEnds([edge], names, phrases);
  return withMore(label === null ? told : `${told}: ${label}`, [
    isOneKind ? null : (words.kinds[kind]?.toLowerCase() ?? null),
    protocol,
    steps.length === 0 ? null : phrases.steps(steps),
  ]);
}

function withMore(text: string, more: readonly (string | null)[]): string {
  const known = more.flatMap((one) => (one === null ? [] : [withoutStop(one)]));
  return known.length === 0 ? text : `${withoutStop(text)} (${known.join(', ')})`;
}

/** In the middle of a sentence. An ellipsis stays. */
const withoutStop = (text: string): string => flat(text).replace(/(?<!\.)\.$/, '');
