import { quote } from '../../diagnostics.ts';
import type { Model, Node } from '../../model/model.ts';
import type { CopyRule } from './copy.ts';
import { copyFinding } from './copy-finding.ts';
import { lowered, wholeWords } from './whole-words.ts';
import { BOUNDARIES } from './words/boundaries.ts';

const ID = 'copy/unconnected-box';

/** Boxes that no arrow joins to the others. Scenery, borders and pictures of what there is (stacks, inventories) need none. */
export const unconnectedBox: CopyRule = {
  id: ID,
  check: ({ model }) => {
    if (model.archetype === 'stack') return [];
    const joined = joinedBy(model);
    const alone = model.nodes.filter((node) => !joined.has(node.id));
    if (alone.length * 2 > model.nodes.length) return [];
    return alone.filter((node) => !isBoundary(node)).map((node) => tell(node, model));
  },
};

/** Boxes at which an arrow ends, or in a zone at which one ends. */
function joinedBy({ nodes, zones, edges }: Model): ReadonlySet<string> {
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const parents = new Map(zones.map(({ id, parent }) => [id, parent]));
  const isInEnd = (zone: string | null): boolean =>
    zone !== null && (ends.has(zone) || isInEnd(parents.get(zone) ?? null));
  return new Set(nodes.filter(({ id, zone }) => ends.has(id) || isInEnd(zone)).map(({ id }) => id));
}

const WORDS = wholeWords(BOUNDARIES);

const isBoundary = ({ shape, icon, label, role }: Node): boolean =>
  shape === 'cloud' || icon === 'cloud' || lowered(`${label} ${role ?? ''}`).search(WORDS) >= 0;

function tell({ id, label, pointer }: Node, { nodes, edges }: Model) {
  const message = `no arrow joins ${quote(label)} to the other boxes`;
  const other = nodes.find((node) => node.id !== id)?.id ?? 'other';
  const help = `draw its arrow (\`${other} -> ${id}: what crosses\`), make it scenery (\`context:\`), or leave it out`;
  return copyFinding(ID, pointer, message, { boxes: nodes.length, arrows: edges.length }, help);
}
