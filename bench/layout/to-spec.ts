import { stringify } from 'yaml';
import type { IconCatalogue } from '../../src/icons/icon.ts';
import { chooseIcon } from './choose-icon.ts';
import { cleanText } from './clean-text.ts';
import type { Graph, GraphEdge, GraphGroup, GraphNode } from './graph.ts';

/** Characters of a title made of a name. */
const TITLE = 60;

/** What a graph has, by its own ids. */
interface Parts {
  readonly boxes: readonly GraphNode[];
  readonly zones: readonly GraphGroup[];
  readonly edges: readonly GraphEdge[];
  /** Legal ids, unique over boxes and zones. */
  readonly ids: ReadonlyMap<string, string>;
}

/** A published graph as the text of a spec. Self references and groups that hold nothing are left out. */
export function toSpec(graph: Graph, icons: IconCatalogue): string {
  const parts = partsOf(graph);
  const { boxes, zones, edges, ids } = parts;
  const idOf = (id: string): string => ids.get(id) ?? id;
  const spec = {
    whiteprint: 1,
    title: titleOf(graph.name),
    ...(zones.length > 0 && { zones: Object.fromEntries(zones.map((zone) => [idOf(zone.id), toZone(zone, parts)])) }),
    nodes: Object.fromEntries(boxes.map((node) => [idOf(node.id), toNode(node, parts, icons)])),
    ...(edges.length > 0 && {
      edges: edges.map(({ from, to, label }) => ({ from: idOf(from), to: idOf(to), ...labelled(label) })),
    }),
  };
  return stringify(spec, { lineWidth: 0 });
}

const titleOf = (name: string): string => {
  const words = cleanText(name.replace(/[-_]+/g, ' '), TITLE);
  return words === '' ? 'Untitled' : words.charAt(0).toUpperCase() + words.slice(1);
};

function partsOf({ nodes, groups = [], edges = [] }: Graph): Parts {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent]));
  const around = (id: string | null | undefined): readonly string[] => {
    const chain: string[] = [];
    for (let at = id; at && parents.has(at) && !chain.includes(at); at = parents.get(at)) chain.push(at);
    return chain;
  };
  const held = new Set(nodes.flatMap(({ group }) => around(group)));
  const isEnd = (id: string): boolean => edges.some(({ from, to }) => from === id || to === id);
  // A group without content is drawn as a box where arrows end at it, and is nothing where none does.
  const hollow = groups.filter(({ id }) => !held.has(id) && isEnd(id));
  const boxes = [
    ...nodes,
    ...hollow.map(({ id, label, parent }) => ({ id, label: label ?? null, group: parent ?? null })),
  ];
  const zones = sortByDepth(
    groups.filter(({ id }) => held.has(id) || hollow.some((h) => around(h.parent).includes(id))),
    around,
  );
  const within = new Map([
    ...boxes.map((b) => [b.id, around(b.group)] as const),
    ...zones.map((z) => [z.id, around(z.parent)] as const),
  ]);
  const isDrawn = ({ from, to }: GraphEdge): boolean =>
    from !== to && within.has(from) && within.has(to) && !isInside(from, to) && !isInside(to, from);
  const isInside = (inner: string, outer: string): boolean => within.get(inner)?.includes(outer) ?? false;
  return { boxes, zones, edges: edges.filter(isDrawn), ids: legalIds([...boxes, ...zones].map(({ id }) => id)) };
}

const sortByDepth = (groups: readonly GraphGroup[], around: (id: string) => readonly string[]): readonly GraphGroup[] =>
  groups.toSorted((a, b) => around(a.id).length - around(b.id).length);

function toZone({ id, label, parent }: GraphGroup, { zones, ids }: Parts) {
  const isKept = zones.some((zone) => zone.id === parent);
  return { label: textOf(label, id), ...(parent && isKept && { in: ids.get(parent) }) };
}

function toNode({ id, label, group }: GraphNode, { zones, ids }: Parts, icons: IconCatalogue) {
  const text = textOf(label, id);
  const icon = chooseIcon(icons, text);
  const isKept = zones.some((zone) => zone.id === group);
  return { label: text, ...(icon !== null && { icon }), ...(group && isKept && { zone: ids.get(group) }) };
}

const textOf = (label: string | null | undefined, id: string): string => cleanText(label ?? '') || cleanText(id) || '?';

const labelled = (label: string | null | undefined) => {
  const text = cleanText(label ?? '');
  return text === '' ? {} : { label: text };
};

function legalIds(ids: readonly string[]): ReadonlyMap<string, string> {
  const used = new Set<string>();
  const legal = new Map<string, string>();
  for (const id of ids) {
    const stem = id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
    const start = /^[a-z]/.test(stem) ? stem : `n${stem}`;
    let name = start;
    for (let i = 2; used.has(name); i++) name = `${start}-${i}`;
    used.add(name);
    legal.set(id, name);
  }
  return legal;
}
