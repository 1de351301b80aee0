import type { Edge, Node, Zone } from './model.ts';

/** Longest alternative text that is made, characters. */
const LONGEST = 300;

/** What an alternative text is made from. */
interface Graph {
  readonly title: string;
  readonly lang: string;
  readonly nodes: readonly Node[];
  readonly zones: readonly Zone[];
  readonly edges: readonly Edge[];
}

interface Phrases {
  readonly boxes: string;
  readonly flow: (from: string, to: string) => string;
  readonly both: (from: string, to: string) => string;
}

const PHRASES: ReadonlyMap<string, Phrases> = new Map([
  ['en', { boxes: 'Boxes', flow: (from, to) => `${from} to ${to}`, both: (from, to) => `${from} and ${to}` }],
  ['es', { boxes: 'Cajas', flow: (from, to) => `de ${from} a ${to}`, both: (from, to) => `entre ${from} y ${to}` }],
]);

/** Without words of the language, signs. */
const SIGNS: Phrases = { boxes: '', flow: (from, to) => `${from} → ${to}`, both: (from, to) => `${from} ↔ ${to}` };

/**
 * The picture in words, at most 300 characters: its title, the boxes in reading order, and what flows where, as much
 * of it as has room.
 */
export function buildAltText(graph: Graph): string {
  const phrases = PHRASES.get(graph.lang.toLowerCase().split('-')[0] ?? '') ?? SIGNS;
  const boxes = graph.nodes.map(({ label }) => flat(label));
  const lead = phrases.boxes === '' ? '' : `${phrases.boxes}: `;
  const head = `${withoutStop(flat(graph.title))}. ${lead}${boxes.join(', ')}.`;
  if (head.length > LONGEST) return cutAtWord(head);
  const flows = graph.edges.map((edge) => tellEdge(edge, graph, phrases));
  return addWhole(head, flows);
}

function tellEdge(edge: Edge, graph: Graph, phrases: Phrases): string {
  const label = (id: string): string => {
    const end = graph.nodes.find((node) => node.id === id) ?? graph.zones.find((zone) => zone.id === id);
    return flat(end?.label ?? id);
  };
  const tell = edge.heads === 'end' ? phrases.flow : phrases.both;
  const flow = capitalized(tell(label(edge.from), label(edge.to)));
  return edge.label === null ? flow : `${flow}: ${withoutStop(flat(edge.label))}`;
}

/** `head` and as many whole sentences after it as fit. */
function addWhole(head: string, sentences: readonly string[]): string {
  let result = head;
  for (const sentence of sentences) {
    const longer = `${result} ${sentence}.`;
    if (longer.length > LONGEST) break;
    result = longer;
  }
  return result;
}

function cutAtWord(text: string): string {
  const room = text.slice(0, LONGEST - 1);
  const end = room.lastIndexOf(' ');
  // A cut inside a word must not halve a surrogate pair.
  const kept = end > LONGEST / 2 ? room.slice(0, end) : room.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,.:;]+$/, '')}…`;
}

const flat = (text: string): string => text.trim().replace(/\s+/g, ' ');
const withoutStop = (text: string): string => text.replace(/\.+$/, '');
const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
