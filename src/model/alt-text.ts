import type { Edge } from './model.ts';
import { type Phrases, phrasesFor } from './phrases.ts';
import { tellArrows } from './tell-arrows.ts';
import { buildNames, flat, type Graph, type NameOf, sentence } from './tell-names.ts';

/** Longest alternative text that is made, characters. */
export const LONGEST_ALT = 300;

/**
 * The picture in words, at most 300 characters: its title, the boxes in reading order, and what flows where. Where there
 * is no room for all of it, labels of arrows are left out first, the last ones before the others, then names that are
 * said twice; of pictures that are larger still, it tells how much there is, and how it begins.
 */
export function buildAltText(graph: Graph): string {
  const phrases = phrasesFor(graph.lang);
  const names = buildNames(graph, phrases);
  const title = sentence(flat(graph.title));
  for (const whole of tellWhole(graph, names, phrases)) {
    const text = `${title} ${whole}`;
    if (text.length <= LONGEST_ALT) return text;
  }
  return title.length > LONGEST_ALT / 2 ? cutAtWord(title) : tellPart(title, graph, names, phrases);
}

/** Everything, in ever fewer words. */
function* tellWhole({ nodes, edges }: Graph, names: NameOf, phrases: Phrases): Generator<string> {
  const boxes = sentence(phrases.boxes(phrases.list(distinct(nodes.map(({ id }) => names(id))))));
  for (let labelled = edges.length; labelled > 0; labelled--) {
    const first = edges.slice(0, labelled);
    const rest = edges.slice(labelled).filter((edge) => !first.some((other) => joinsSame(edge, other)));
    if (rest.length > 0 && labelled * FEW_LABELS < edges.length) break;
    const told = tellArrows(first, names, phrases, { labels: true, gather: false });
    yield joined([boxes, ...told, ...tellArrows(rest, names, phrases, IN_STORY_ORDER)].map(sentence));
  }
  const plain = [IN_STORY_ORDER, GATHERED].map((how) => tellArrows(edges, names, phrases, how));
  for (const told of plain) yield joined([boxes, ...told].map(sentence));
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  if (nodes.every(({ id }) => ends.has(id))) for (const told of plain) yield joined(told.map(sentence));
}

/** A label at less than a third of the arrows looks as if the others had none. */
const FEW_LABELS = 3;
const IN_STORY_ORDER = { labels: false, gather: false };
const GATHERED = { labels: false, gather: true };

const joinsSame = (a: Edge, b: Edge): boolean => a.from === b.from && a.to === b.to && a.heads === b.heads;

/** How many boxes there are, the outermost zones or else the first boxes, and the first arrows. */
function tellPart(title: string, { nodes, zones, edges }: Graph, names: NameOf, phrases: Phrases): string {
  const outermost = zones.filter(({ depth }) => depth === 0);
  const count = phrases.counts(nodes.length, 0, 0);
  const room = edges.length > 0 ? HEAD : LONGEST_ALT - 1;
  const list = (things: Graph['nodes'] | Graph['zones'], taken: number): string =>
    listWithin(room - title.length - count.length - taken, distinct(things.map(({ id }) => names(id))), phrases);
  const parts =
    outermost.length > 1
      ? [count, phrases.zones(list(outermost, phrases.zones('').length))]
      : [[count, list(nodes, 0)].filter((part) => part !== '').join(': ')];
  const head = joined([title, ...parts.filter((part) => part !== '').map(sentence)]);
  const told = [IN_STORY_ORDER, GATHERED].map((how) =>
    addWithin(head, edges, (some) => tellArrows(some, names, phrases, how), phrases),
  );
  return told.toSorted((a, b) => a.left - b.left)[0]?.text ?? head;
}

/** Characters for all that stands before the arrows, when there are any. */
const HEAD = 140;

/** As many names as fit `room` characters, one at least, and how many more there are. */
function listWithin(room: number, names: readonly string[], phrases: Phrases): string {
  for (let kept = names.length; kept > 1; kept--) {
    const rest = kept < names.length ? [phrases.more(names.length - kept)] : [];
    const list = phrases.list([...names.slice(0, kept), ...rest]);
    if (list.length <= room) return list;
  }
  return names[0] ?? '';
}

/** `head`, as many of the first arrows as fit, and how many are left. */
function addWithin(
  head: string,
  edges: readonly Edge[],
  tell: (edges: readonly Edge[]) => readonly string[],
  phrases: Phrases,
): { readonly text: string; readonly left: number } {
  for (let told = edges.length; told > 0; told--) {
    const left = edges.length - told;
    const text = joined(
      [head, ...tell(edges.slice(0, told)), ...(left > 0 ? [phrases.moreArrows(left)] : [])].map(sentence),
    );
    if (text.length <= LONGEST_ALT) return { text, left };
  }
  return { text: cutAtWord(head), left: edges.length };
}

function cutAtWord(text: string): string {
  if (text.length <= LONGEST_ALT) return text;
  const room = text.slice(0, LONGEST_ALT - 1);
  const end = room.lastIndexOf(' ');
  // A cut inside a word must not halve a surrogate pair.
  const kept = end > LONGEST_ALT / 2 ? room.slice(0, end) : room.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,.:;]+$/, '')}…`;
}

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];
const joined = (parts: readonly string[]): string => parts.join(' ');
