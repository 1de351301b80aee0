import { quote } from '../diagnostics.ts';
import type { Draft, DraftContext, DraftFact, DraftNode, Entry } from './draft.ts';
import type { ImportFacts } from './facts.ts';
import { buildGuessIcon } from './guess-icon.ts';
import { guessed, leftOut } from './remarks.ts';
import { settleEdges } from './settle-edges.ts';
import { makeIds } from './settle-ids.ts';
import { buildSettleText, withoutForbidden } from './settle-text.ts';
import { settleZones } from './settle-zones.ts';
import type { Settling } from './settling.ts';
import type { Sketch, SketchContext, SketchNode, SketchText } from './sketch.ts';

/** A sketch as the language allows it: ids, limits, texts that can be drawn; what is refused is left out and told. */
export function settle(sketch: Sketch, facts: ImportFacts): Draft {
  const settling: Settling = {
    facts,
    text: buildSettleText(facts),
    icon: buildGuessIcon(facts.icons),
    newId: makeIds(),
  };
  const nodeIds = new Map<string, string>();
  for (const { key, name } of sketch.nodes.slice(0, facts.limits.nodes))
    if (!nodeIds.has(key)) nodeIds.set(key, settling.newId(name ?? key, 'box'));
  const zones = settleZones(sketch, nodeIds, settling);
  const legend = settleTexts(sketch.legend, facts.limits.legendRows, 'rows of the legend', settling);
  const ids = new Map([...zones.ids, ...nodeIds]);
  const names = new Map([...sketch.zones, ...sketch.nodes].map(({ key, name }) => [key, name ?? key]));
  const rows = legend.filter(({ value }) => value !== null).length;
  return {
    facts: settleFacts(sketch, settling),
    zones: zones.entries,
    nodes: settleNodes(sketch.nodes, nodeIds, zones.zoneOf, settling),
    edges: settleEdges(sketch, { ids, names, around: zones.around, rows }, settling),
    context: sketch.context.slice(0, facts.limits.context).map((item) => settleContext(item, nodeIds, settling)),
    legend,
    notes: settleTexts(sketch.notes, facts.limits.notes, 'notes', settling),
    meta: [
      ...(sketch.audience
        ? [{ value: ['audience', sketch.audience.value] as const, remarks: sketch.audience.remarks }]
        : []),
      ...(sketch.prompt === undefined
        ? []
        : [{ value: ['prompt', withoutForbidden(sketch.prompt, facts.findForbidden)] as const, remarks: [] }]),
    ],
    remarks: sketch.remarks,
  };
}

const FACTS = ['title', 'subtitle', 'archetype', 'theme', 'lang'] as const;

function settleFacts(sketch: Sketch, { text }: Settling): readonly Entry<DraftFact>[] {
  const entries: Entry<DraftFact>[] = FACTS.flatMap((key) => {
    const fact = sketch[key];
    if (fact === undefined) return [];
    const settled = text(fact.value, fact.at);
    const value = settled.text ?? (key === 'title' ? UNTITLED : null);
    return [{ value: value === null ? null : [key, value], remarks: [...fact.remarks, ...settled.remarks] }];
  });
  if (sketch.title === undefined)
    entries.unshift({ value: ['title', UNTITLED], remarks: [guessed(0, 'the text has no title')] });
  if (sketch.numbered === true) entries.push({ value: ['numbered', true], remarks: [] });
  return entries;
}

const UNTITLED = 'Untitled';

function settleNodes(
  nodes: readonly SketchNode[],
  ids: ReadonlyMap<string, string>,
  zoneOf: (key: string | null) => string | null,
  settling: Settling,
): readonly Entry<DraftNode>[] {
  const { limits } = settling.facts;
  const kept = nodes.slice(0, limits.nodes).map((node) => settleNode(node, ids.get(node.key) ?? '', zoneOf, settling));
  const first = nodes[limits.nodes];
  if (first === undefined) return kept;
  const rest = nodes.length - limits.nodes;
  const message = `${rest} of ${nodes.length} boxes and their arrows: a spec has at most ${limits.nodes}`;
  return [...kept, { value: null, remarks: [leftOut(first.at, message)] }];
}

function settleNode(
  node: SketchNode,
  id: string,
  zoneOf: (key: string | null) => string | null,
  { text, icon, facts }: Settling,
): Entry<DraftNode> {
  const label = text(node.label, node.at);
  const role = node.role === undefined ? { text: null, remarks: [] } : text(node.role, node.at);
  const wanted = node.iconWords === undefined ? undefined : icon(node.iconWords);
  const found = wanted ?? icon(node.label);
  const remarks = [...node.remarks, ...label.remarks, ...role.remarks];
  if (found !== undefined) remarks.push(guessed(node.at, `icon, by the word "${found.words}"`));
  else if (node.iconWords !== undefined)
    remarks.push(leftOut(node.at, `no icon is called ${quote(node.iconWords.slice(0, 100))}`));
  const isLink = node.link !== undefined && LINK.test(node.link) && node.link.length <= facts.limits.link;
  if (node.link !== undefined && !isLink) remarks.push(leftOut(node.at, 'a link that is no http or https address'));
  const value: DraftNode = {
    id,
    label: label.text ?? id,
    role: role.text,
    icon: found?.name ?? null,
    zone: zoneOf(node.zone),
    shape: node.shape ?? null,
    protocols: node.protocols ?? [],
    link: isLink ? (node.link ?? null) : null,
  };
  return { value, remarks };
}

const LINK = /^https?:\/\/[^\s/?#"<>\\][^\s"<>\\]*$/;

function settleContext(item: SketchContext, ids: ReadonlyMap<string, string>, { icon }: Settling): Entry<DraftContext> {
  const nodes = item.nodes.flatMap((key) => ids.get(key) ?? []);
  const found = icon(item.iconWords);
  if (found === undefined || nodes.length === 0)
    return { value: null, remarks: [...item.remarks, leftOut(item.at, 'scenery without a box to stand by')] };
  return { value: { icon: found.name, side: item.side, nodes }, remarks: item.remarks };
}

function settleTexts(
  texts: readonly SketchText[],
  most: number,
  what: string,
  { text }: Settling,
): readonly Entry<string>[] {
  const kept: Entry<string>[] = texts.slice(0, most).map((row) => {
    const settled = text(row.text, row.at);
    return { value: settled.text, remarks: [...row.remarks, ...settled.remarks] };
  });
  const first = texts[most];
  if (first === undefined) return kept;
  const message = `${texts.length - most} ${what}: a spec has at most ${most}`;
  return [...kept, { value: null, remarks: [leftOut(first.at, message)] }];
}
