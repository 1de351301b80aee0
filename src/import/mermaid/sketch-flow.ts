import { quote } from '../../diagnostics.ts';
import type { EdgeKind, NodeShape } from '../../roles.ts';
import { guessed, leftOut, makeTally } from '../remarks.ts';
import type { Remark, Sketch, SketchEdge, SketchHeads, SketchNode, SketchZone } from '../sketch.ts';
import { decodeText } from './decode-text.ts';
import type { FlowLink, FlowStatement, FlowText, FlowVertex } from './flow.ts';

interface Box {
  readonly at: number;
  /** Where its shape was told last. */
  shapeAt: number;
  text: FlowText | null;
  shape: string | null;
  zone: string | null;
}

interface OpenZone {
  readonly key: string;
  readonly members: Set<string>;
}

interface Building {
  readonly boxes: Map<string, Box>;
  readonly zones: Map<string, SketchZone>;
  readonly edges: SketchEdge[];
  readonly remarks: Remark[];
  readonly open: OpenZone[];
}

/** Statements → the graph that they tell. */
export function sketchFlow(statements: readonly FlowStatement[]): Sketch {
  const building: Building = { boxes: new Map(), zones: new Map(), edges: [], remarks: [], open: [] };
  for (const statement of statements) addStatement(statement, building);
  for (const { key } of [...building.open]) {
    const at = building.zones.get(key)?.at ?? 0;
    building.remarks.push(leftOut(at, `the missing \`end\` of the subgraph ${quote(key)}`));
    closeZone(building);
  }
  const tally = makeTally();
  const nodes = [...building.boxes]
    .filter(([key]) => !building.zones.has(key))
    .map(([key, box]) => toNode(key, box, tally.add));
  return {
    zones: [...building.zones.values()],
    nodes,
    edges: building.edges,
    context: [],
    legend: [],
    notes: [],
    remarks: [...building.remarks, ...tally.remarks()],
  };
}

function addStatement(statement: FlowStatement, building: Building): void {
  switch (statement.kind) {
    case 'aside':
      building.remarks.push(statement.remark);
      break;
    case 'open':
      openZone(statement, building);
      break;
    case 'close':
      if (building.open.length === 0) building.remarks.push(leftOut(statement.at, 'an `end` without a subgraph'));
      else closeZone(building);
      break;
    case 'chain':
      for (const vertex of statement.groups.flat()) addVertex(vertex, building);
      for (const [i, link] of statement.links.entries())
        addLinks(statement.groups[i] ?? [], link, statement.groups[i + 1] ?? [], building);
  }
}

function openZone({ at, id, text }: Extract<FlowStatement, { kind: 'open' }>, { zones, open }: Building): void {
  const title = text === null ? '' : decodeText(text).text;
  const key = id ?? `${title}\u0000${zones.size}`;
  const parent = open.at(-1)?.key ?? null;
  if (!zones.has(key))
    zones.set(key, { key, name: id ?? title, label: title || (id ?? 'Zone'), parent, at, remarks: [] });
  open.push({ key, members: new Set() });
}

/** A box belongs to the zone that is closed first of all that mention it. */
function closeZone({ boxes, open }: Building): void {
  const { key, members } = open.pop() ?? { key: '', members: [] };
  for (const id of members) {
    const box = boxes.get(id);
    if (box !== undefined && box.zone === null) box.zone = key;
  }
}

function addVertex({ id, at, text, shape }: FlowVertex, { boxes, open }: Building): void {
  const box = boxes.get(id);
  if (box === undefined) boxes.set(id, { at, shapeAt: at, text, shape, zone: null });
  else {
    box.text = text ?? box.text;
    if (shape !== null) box.shapeAt = at;
    box.shape = shape ?? box.shape;
  }
  open.at(-1)?.members.add(id);
}

function addLinks(froms: readonly FlowVertex[], link: FlowLink, tos: readonly FlowVertex[], building: Building): void {
  if (link.line === 'invisible') {
    building.remarks.push(leftOut(link.at, 'an invisible link (`~~~`)'));
    return;
  }
  for (const from of froms.slice(0, MOST_ENDS)) {
    for (const to of tos.slice(0, MOST_ENDS)) building.edges.push(toEdge(from.id, to.id, link));
  }
}

/** `&` on both sides joins all with all; more than a spec can hold need not be made. */
const MOST_ENDS = 121;

function toEdge(from: string, to: string, link: FlowLink): SketchEdge {
  const { at, line, start, end, text } = link;
  const isBack = end === '' && start !== '';
  const looks = end === 'x' || start === 'x' ? 'cross' : line;
  const kind = KINDS[looks];
  return {
    from: isBack ? to : from,
    to: isBack ? from : to,
    label: text === null ? null : decodeText(text).text || null,
    heads: headsOf(link),
    kind,
    at,
    remarks: kind === undefined ? [] : [guessed(at, `kind, by the ${looks === 'cross' ? looks : `${looks} line`}`)],
  };
}

function headsOf({ start, end }: FlowLink): SketchHeads {
  if (start === '' && end === '') return 'none';
  return start !== '' && end !== '' ? 'both' : 'end';
}

const KINDS: Readonly<Record<string, EdgeKind | undefined>> = { dotted: 'async', thick: 'data', cross: 'failure' };

function toNode(
  key: string,
  { at, shapeAt, text, shape, zone }: Box,
  onAside: (what: string, at: number) => void,
): SketchNode {
  const decoded = text === null ? undefined : decodeText(text);
  const known = shape === null ? undefined : SHAPES[shape];
  if (shape !== null && known === undefined && !PLAIN.has(shape))
    onAside(`the shape ${quote(shape)} of boxes`, shapeAt);
  const iconWords = decoded?.icons || undefined;
  return { key, label: decoded?.text || key, role: decoded?.role, iconWords, shape: known, zone, at, remarks: [] };
}

/** Shapes that a spec has too, by all names that Mermaid has for them. */
const SHAPES: Readonly<Record<string, NodeShape>> = Object.assign(Object.create(null), {
  ...named('cylinder', 'cyl db database cylinder lin-cyl disk lined-cylinder'),
  ...named('queue', 'das h-cyl horizontal-cylinder'),
  ...named(
    'document',
    'doc docs document documents lin-doc lined-document st-doc stacked-document tag-doc tagged-document',
  ),
  ...named('hexagon', 'hex hexagon prepare'),
  ...named('panel', 'subproc subprocess subroutine fr-rect framed-rectangle win-pane window-pane internal-storage'),
  ...named('cloud', 'cloud'),
});

function named(shape: NodeShape, names: string): Readonly<Record<string, NodeShape>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, shape]));
}

/** Outlines without a meaning of their own: these are boxes. */
const PLAIN = new Set('rect rectangle proc process rounded event stadium pill terminal'.split(' '));
