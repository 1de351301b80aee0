import { decodeHTML } from 'entities';
import { quote } from '../../diagnostics.ts';
import type { NodeShape } from '../../roles.ts';
import { guessed, makeTally } from '../remarks.ts';
import type { Remark, Sketch, SketchEdge, SketchFact, SketchNode, SketchZone } from '../sketch.ts';
import { type D2Connection, type D2Graph, type D2Object, fieldsRemark } from './build-graph.ts';
import type { D2Text } from './tokens.ts';

/** Shapes and connections of D2 → a sketch: containers are zones, all others are boxes. */
export function sketchGraph(graph: D2Graph): Sketch {
  const remarks: Remark[] = [...graph.remarks];
  const objects = keptObjects(graph, remarks);
  const parents = new Set([...objects.values()].map(({ parent }) => parent));
  const ends = new Set(graph.connections.flatMap(({ from, to }) => [from, to]));
  const title = [...objects.values()].find(
    ({ key, near }) => near?.startsWith('top-') && !parents.has(key) && !ends.has(key),
  );
  const tally = makeTally();
  const zones: SketchZone[] = [];
  const nodes: SketchNode[] = [];
  for (const object of objects.values()) {
    if (object === title) continue;
    if (object.near !== null) tally.add('`near`', object.at);
    if (parents.has(object.key)) zones.push(toZone(object));
    else nodes.push(toNode(object, tally.add));
  }
  return {
    title: title === undefined ? undefined : toTitle(title),
    zones,
    nodes,
    edges: graph.connections
      .filter(({ from, to }) => !graph.objects.get(from)?.isDeleted && !graph.objects.get(to)?.isDeleted)
      .map(toEdge),
    context: [],
    legend: [],
    notes: [],
    remarks: [...remarks, ...tally.remarks()],
  };
}

/** All but what was deleted with `null`, and rows of tables and classes. */
function keptObjects({ objects }: D2Graph, remarks: Remark[]): ReadonlyMap<string, D2Object> {
  const kept = new Map<string, D2Object>();
  const lost = new Set<string>();
  const told = new Set<string>();
  for (const object of objects.values()) {
    const parent = objects.get(object.parent ?? '');
    const isField = parent !== undefined && TABLES.has(parent.shape ?? '');
    if (isField && !told.has(parent.key)) {
      remarks.push(fieldsRemark(object.at, parent.shape ?? ''));
      told.add(parent.key);
    }
    if (object.isDeleted || isField || lost.has(object.parent ?? '')) lost.add(object.key);
    else kept.set(object.key, object);
  }
  return kept;
}

const TABLES = new Set(['sql_table', 'class']);

function toTitle(object: D2Object): SketchFact {
  const remark = guessed(object.at, `title, since ${quote(object.name)} stands at the top`);
  return { value: textOf(object.label) || object.name, at: object.at, remarks: [remark] };
}

const toZone = ({ key, name, parent, label, at }: D2Object): SketchZone => ({
  ...{ key, name, parent, at },
  label: label === null ? name : textOf(label) || name,
  remarks: [],
});

function toNode(object: D2Object, onAside: (what: string, at: number) => void): SketchNode {
  const { key, name, parent, label, shape, tooltip, link, at } = object;
  const known = shape === null ? undefined : SHAPES[shape];
  if (shape !== null && known === undefined && !PLAIN.has(shape)) onAside(`the shape ${quote(shape)} of boxes`, at);
  return {
    ...{ key, name, zone: parent, at, shape: known },
    label: label === null ? name : textOf(label) || name,
    role: tooltip === null ? undefined : decodeHTML(tooltip),
    link: link ?? undefined,
    remarks: [],
  };
}

function toEdge({ from, to, heads, label, isDashed, at }: D2Connection): SketchEdge {
  const kind = isDashed ? ('async' as const) : undefined;
  const remarks = isDashed ? [guessed(at, 'kind, by the dashed line')] : [];
  return { from, to, heads, label: label === null ? null : textOf(label) || null, kind, at, remarks };
}

/** A text as D2 shows it; of Markdown the words. */
function textOf(label: D2Text | null): string {
  if (label === null) return '';
  if (label.tag !== 'md' && label.tag !== 'markdown') return label.text.trim();
  const lines = label.text.split('\n').map((line) => line.replace(/^ {0,3}#{1,6} +/, '').replace(/\*\*|__|`/g, ''));
  return lines
    .filter((line) => line.trim() !== '')
    .join('\n')
    .trim();
}

/** Shapes that a spec has too. */
const SHAPES: Readonly<Record<string, NodeShape>> = Object.assign(Object.create(null), {
  cylinder: 'cylinder',
  stored_data: 'cylinder',
  queue: 'queue',
  cloud: 'cloud',
  document: 'document',
  page: 'document',
  person: 'person',
  'c4-person': 'person',
  hexagon: 'hexagon',
  package: 'panel',
});

const PLAIN = new Set(['rectangle', 'square', 'text', 'sql_table', 'class']);
